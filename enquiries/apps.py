"""App configuration of enquiries."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class EnquiriesConfig(AppConfig):
    """The enquiry form and its inbox."""

    name = "enquiries"
    verbose_name = _("Enquiries")

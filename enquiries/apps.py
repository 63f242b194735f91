"""App configuration of enquiries."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class EnquiriesConfig(AppConfig):
    """The enquiry form and its inbox."""

    name = "enquiries"
    verbose_name = _("Enquiries")

    def ready(self) -> None:
        """Tell the clinic's finder, which knows nothing of enquiries, how busy people are."""
        from clinic.finder.load import register_load_counter
        from enquiries.workload import count_loads

        register_load_counter(count_loads)

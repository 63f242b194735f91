"""Red flags chosen from the shared list."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from articles.shared_data import SharedChooserBlock


class RedFlagsBlock(blocks.StreamBlock):
    """Red flags chosen from the shared list, shown as care cards."""

    red_flag = SharedChooserBlock("clinic.RedFlag", icon="warning", label=_("Red flag"))

"""Red flags chosen from the shared list."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from articles.blocks import previews
from articles.shared_data import SharedChooserBlock


class RedFlagBlock(SharedChooserBlock):
    """One red flag."""

    class Meta:
        icon = "warning"
        label = _("Red flag")
        description = _("A warning sign from the shared list; one edit there changes all pages.")
        preview_value = staticmethod(previews.red_flag)
        preview_template = "articles/blocks/previews/red_flag.html"


class RedFlagsBlock(blocks.StreamBlock):
    """Red flags chosen from the shared list, shown as care cards."""

    red_flag = RedFlagBlock("clinic.RedFlag")

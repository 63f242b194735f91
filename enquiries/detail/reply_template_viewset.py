"""The texts that staff send often: managers edit them, whoever replies chooses one."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import SnippetViewSet

from enquiries.models import ReplyTemplate


class ReplyTemplateViewSet(SnippetViewSet):
    """Reply templates, under Settings, for whoever has their model permissions."""

    model = ReplyTemplate
    icon = "mail"
    menu_label = _("Reply templates")
    menu_name = "reply-templates"
    add_to_settings_menu = True
    list_display = ["name", "get_language_display", "subject"]
    list_filter = ["language"]
    search_fields = ["name", "subject", "body"]
    search_backend_name = None
    add_to_reference_index = False

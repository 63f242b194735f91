"""The page on which staff write, preview and send a reply by e-mail."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.generic import View

from enquiries.detail.button_views import DetailActionMixin
from enquiries.detail.replies import can_reply, fill, send_reply
from enquiries.detail.reply_form import ReplyForm
from enquiries.models import Enquiry, ReplyTemplate
from enquiries.work import StaleEnquiry, WorkRefused

MAX_KEY_DIGITS = 9


class ReplyView(DetailActionMixin, View):
    """GET offers the templates and the form; POST previews it, changes it again, or sends it."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """The form, filled from the template that was chosen."""
        enquiry = self.get_object()
        if not can_reply(enquiry):
            messages.error(request, _("This enquiry cannot be answered by e-mail."))
            return self.back_to(enquiry)
        initial: dict[str, Any] = {"version": enquiry.version, "answers": True}
        if template := self._chosen_template():
            initial["template"] = template.pk
            initial["subject"], initial["body"] = fill(template, enquiry, self.request.user)
        return self._write(enquiry, ReplyForm(initial=initial))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Preview first; only the preview has the button that sends."""
        enquiry = self.get_object()
        form = ReplyForm(request.POST)
        if not form.is_valid() or "change" in request.POST:
            return self._write(enquiry, form)
        if "send" in request.POST:
            return self._send(enquiry, form)
        context = {"enquiry": enquiry, "form": form}
        return render(request, "enquiries/admin/reply_preview.html", context)

    def _send(self, enquiry: Enquiry, form: ReplyForm) -> HttpResponse:
        try:
            send_reply(enquiry.pk, by=self.request.user, **form.reply)
        except StaleEnquiry as refusal:
            return self._write_once_more(enquiry, refusal)
        except WorkRefused as refusal:
            form.add_error(None, str(refusal))
            return self._write(enquiry, form)
        messages.success(self.request, _("The reply is on its way."))
        return self.back_to(enquiry)

    def _write_once_more(self, enquiry: Enquiry, refusal: StaleEnquiry) -> HttpResponse:
        """Everything typed is still there, for the enquiry as it is now."""
        data = self.request.POST.copy()
        data["version"] = str(enquiry.version)
        form = ReplyForm(data)
        advice = _("Look at what happened, then preview and send.")
        form.add_error(None, f"{refusal} {advice}")
        return self._write(enquiry, form)

    def _write(self, enquiry: Enquiry, form: ReplyForm) -> HttpResponse:
        context = {
            "enquiry": enquiry,
            "form": form,
            "templates": ReplyTemplate.objects.all(),
            "chosen": self._chosen_template(),
        }
        return render(self.request, "enquiries/admin/reply.html", context)

    def _chosen_template(self) -> ReplyTemplate | None:
        chosen = self.request.GET.get("template", "")
        if not chosen.isascii() or not chosen.isdigit() or len(chosen) > MAX_KEY_DIGITS:
            return None
        return ReplyTemplate.objects.filter(pk=chosen).first()

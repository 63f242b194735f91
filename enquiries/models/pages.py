"""The page with the enquiry form, and the page that confirms an enquiry."""

import uuid
from typing import Any

from django.db import models
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.cache import add_never_cache_headers
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.contrib.forms.models import AbstractFormField
from wagtail.url_routing import RouteResult

from clinic.models import PracticeSettings, RedFlag
from enquiries import person_check, services
from enquiries.captcha import CSP_ADDITIONS
from enquiries.fault_pages import too_many_posts
from enquiries.forms import EnquiryForm, form_class_with, source_page
from enquiries.networks import network_of
from enquiries.questions import QUESTION_TYPES, EnquiryPageForm, QuestionBuilder
from enquiries.spam.posts import is_flood, remember_refused_post
from enquiries.spam.signals import signals_of
from home.models import BasePage

from .enquiry import Enquiry

RECEIVED = "received"  # the done page of P-7K3M9Q lives at received/P-7K3M9Q/ below the form


class EnquiryPage(BasePage):
    """The form: sends a patient on to the done page only after the enquiry is committed.

    Not one of Wagtail's own form pages, so its stock list of submissions knows nothing of it.
    """

    intro = models.TextField(_("introduction"), max_length=600, blank=True)
    thank_you = models.TextField(
        _("thanks"),
        max_length=300,
        default="Thank you. We have received your message.",
        help_text=_("The first words after sending."),
    )
    what_happens_next = models.TextField(
        _("what happens next"),
        max_length=1000,
        blank=True,
        help_text=_(
            "Promise only what the practice can keep, such as a time within opening hours."
        ),
    )

    base_form_class = EnquiryPageForm
    template = "enquiries/enquiry_page.html"
    received_template = "enquiries/received.html"
    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("intro"),
        InlinePanel(
            "questions",
            heading=_("Further questions"),
            label=_("Question"),
            help_text=_(
                "The form already asks for name, phone, e-mail, PIN code, what the patient is "
                "looking for, a message and how to answer. Ask for nothing that you do not need: "
                "no date of birth, no identity number."
            ),
        ),
        MultiFieldPanel(
            [FieldPanel("thank_you"), FieldPanel("what_happens_next")], _("After sending")
        ),
    ]

    class Meta:
        verbose_name = _("enquiry form")

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """Besides the form itself, serve the done page of each enquiry."""
        if self.live and len(path_components) == 2 and path_components[0] == RECEIVED:
            return RouteResult(self, kwargs={"reference": path_components[1]})
        return super().route(request, path_components)

    def serve(
        self, request: HttpRequest, *args: Any, reference: str = "", **kwargs: Any
    ) -> HttpResponse:
        """Answer a visitor; no answer may be kept by a cache."""
        if reference:
            response = self._received(request, reference)
        elif request.method == "POST":
            response = self._accept(request)
        else:
            response = self._show_form(request, self.empty_form(request))
        add_never_cache_headers(response)
        return response

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the practice, and an empty form unless there is a filled one (for previews)."""
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context["practice"] = PracticeSettings.for_request(request)
        context["form"] = kwargs.get("form") or self.empty_form(request)
        return context

    def form_class(self) -> type[EnquiryForm]:
        """The form with the editors' questions."""
        return form_class_with(QuestionBuilder(self.questions.all()).formfields)

    def empty_form(self, request: HttpRequest) -> EnquiryForm:
        """A form with a fresh token that remembers the article in the address."""
        article = source_page(request.GET.get("article", ""))
        initial = {"submission_token": uuid.uuid4(), "article": article.pk if article else ""}
        return self.form_class()(initial=initial)

    def _accept(self, request: HttpRequest) -> HttpResponse:
        network = network_of(request)
        if is_flood(network):
            return too_many_posts(request)
        form = self.form_class()(request.POST)
        if not form.is_valid():
            remember_refused_post(network)
            return self._show_form(request, form, status=422)
        answers = form.answers(self.questions.all())
        data = form.submitted(answers=answers, form_page=self, signals=signals_of(request, form))
        result = services.submit_enquiry(data)
        return HttpResponseRedirect(self.received_url(result.enquiry, request))

    def received_url(self, enquiry: Enquiry, request: HttpRequest | None = None) -> str:
        """The address of the done page of `enquiry`."""
        return f"{self.get_url(request)}{RECEIVED}/{enquiry.reference}/"

    def _show_form(
        self, request: HttpRequest, form: EnquiryForm, status: int = 200
    ) -> HttpResponse:
        context = self.get_context(request, form=form)
        context["source"] = source_page(str(form["article"].value() or ""))
        response = TemplateResponse(request, self.get_template(request), context, status=status)
        if "captcha" in form.fields:
            response.csp_additions = CSP_ADDITIONS  # type: ignore[attr-defined]
        return response

    def _received(self, request: HttpRequest, reference: str) -> HttpResponse:
        enquiry = Enquiry.objects.filter(reference=reference, form_page=self).first()
        if enquiry is None:
            raise Http404
        if request.method == "POST":
            person_check.answer(request, enquiry)
            return HttpResponseRedirect(f"{request.path}#person-check")
        flags = RedFlag.objects.filter(name__in=enquiry.red_flag_names).select_related("locale")
        context = self.get_context(request)
        context.update(
            reference=enquiry.reference,
            amends=enquiry.amends.reference if enquiry.amends else "",
            urgency=enquiry.urgency,
            red_flags=flags.most_urgent_first(),
            person_check=person_check.context_for(enquiry),
        )
        response = TemplateResponse(request, self.received_template, context)
        response.csp_additions = person_check.CSP_ADDITIONS  # type: ignore[attr-defined]
        return response


class EnquiryQuestion(AbstractFormField):
    """One further question on the form."""

    page = ParentalKey(EnquiryPage, on_delete=models.CASCADE, related_name="questions")
    field_type = models.CharField(_("kind of answer"), max_length=16, choices=QUESTION_TYPES)
    # Wagtail's previews of unsaved pages need it to build the field.
    field_type.required_on_save = True  # type: ignore[attr-defined]

    class Meta(AbstractFormField.Meta):
        abstract = False
        verbose_name = _("question")

    def __str__(self) -> str:
        return self.label

"""The page with the enquiry form, and the questions that editors add to it."""

import uuid
from typing import Any

from django.db import models
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.cache import add_never_cache_headers
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.contrib.forms.models import AbstractFormField
from wagtail.contrib.routable_page.models import path
from wagtail.models import Site
from wagtail.search import index

from clinic.models import PracticeSettings
from enquiries import services
from enquiries.booking.offer import BookingOffer
from enquiries.captcha import CSP_ADDITIONS
from enquiries.choices import MESSAGE_MAX_LENGTH
from enquiries.danger_signs import offered_signs, urgent_cards
from enquiries.fault_pages import too_many_posts
from enquiries.form_origin import Origin, chosen_person, origin_of
from enquiries.forms import TOKEN_FIELD, EnquiryForm, form_class_with
from enquiries.networks import network_of
from enquiries.questions import QUESTION_TYPES, EnquiryPageForm, QuestionBuilder
from enquiries.spam.posts import is_flood, remember_refused_post
from enquiries.spam.signals import signals_of
from home.models import BasePage

from .appointment_routes import AppointmentRoutes
from .enquiry_routes import PERSON_IS_GONE, EnquiryRoutes


class EnquiryPage(AppointmentRoutes, EnquiryRoutes, BasePage):
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

    search_fields = [*BasePage.search_fields, index.SearchField("body_text")]
    search_group = "pages"
    base_form_class = EnquiryPageForm
    template = "enquiries/enquiry_page.html"
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
                "The form already asks for name, phone, e-mail, PIN code, who needs help, what the "
                "patient is looking for, a message, danger signs, how and when to answer, and in "
                "which language. Ask for nothing that you do not need: no date of birth, no "
                "identity number."
            ),
        ),
        MultiFieldPanel(
            [FieldPanel("thank_you"), FieldPanel("what_happens_next")], _("After sending")
        ),
    ]

    class Meta:
        verbose_name = _("enquiry form")

    @property
    def body_text(self) -> str:
        """All words above the form, for the search index."""
        return self.intro

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Answer a visitor; no answer may be kept by a cache."""
        response: HttpResponse = super().serve(request, *args, **kwargs)
        add_never_cache_headers(response)
        return response

    @path("")
    def form_view(self, request: HttpRequest) -> HttpResponse:
        """The form; what is sent is acknowledged only after it is committed."""
        if request.method == "POST":
            return self._accept(request)
        origin = origin_of(request.GET)
        form = self.empty_form(request, origin, looking_for=request.GET.get("looking_for", ""))
        return self._show_form(request, form, origin=origin)

    @path("prefill/", name="prefill")
    def prefill_view(self, request: HttpRequest) -> HttpResponse:
        """The form with a message that was typed elsewhere on the site, such as in the search.

        It comes by post, because an address is logged and shared; nothing is kept or sent.
        """
        if request.method != "POST":
            return HttpResponseRedirect(self.get_url(request))
        message = request.POST.get("message", "").replace("\x00", "")[:MESSAGE_MAX_LENGTH]
        origin = origin_of(request.POST)
        form = self.empty_form(request, origin, message=message)
        return self._show_form(request, form, origin=origin, red_flags=urgent_cards(message))

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the practice and what the view tells."""
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context.update(kwargs, practice=PracticeSettings.for_request(request))
        return context

    def form_class(self) -> type[EnquiryForm]:
        """The form with the danger signs and the editors' questions."""
        return form_class_with(QuestionBuilder(self.questions.all()).formfields, offered_signs())

    def empty_form(self, request: HttpRequest, origin: Origin, **initial: Any) -> EnquiryForm:
        """A form with a fresh token that remembers where the patient came from."""
        initial.update(origin.ids)
        initial[TOKEN_FIELD] = uuid.uuid4()
        offer = BookingOffer(PracticeSettings.for_request(request), origin.person)
        return self.form_class()(initial=initial, offer=offer)

    def sent_form(self, request: HttpRequest) -> EnquiryForm:
        """The form with what was sent."""
        person = chosen_person(request.POST.get("person", ""))
        offer = BookingOffer(PracticeSettings.for_request(request), person)
        return self.form_class()(request.POST, offer=offer)

    def _accept(self, request: HttpRequest) -> HttpResponse:
        network = network_of(request)
        if is_flood(network):
            return too_many_posts(request)
        form = self.sent_form(request)
        if not form.is_valid():
            remember_refused_post(network)
            # Refused for a typing error it may still be an emergency: its cards come first.
            return self._show_form(
                request,
                form,
                status=422,
                origin=origin_of(request.POST),
                red_flags=urgent_cards(form.typed_text, form.cleaned_data.get("danger_signs")),
            )
        answers = form.answers(self.questions.all())
        data = form.submitted(
            answers=answers,
            form_page=self,
            site=Site.find_for_request(request),
            signals=signals_of(request, form),
        )
        result = services.submit_enquiry(data)
        address = self.received_url(result.enquiry, request)
        if form.person_is_gone:
            address += f"?{PERSON_IS_GONE}"
        return HttpResponseRedirect(address)

    def _show_form(
        self, request: HttpRequest, form: EnquiryForm, status: int = 200, **context: Any
    ) -> HttpResponse:
        values = self.get_context(request, form=form, **context)
        response = TemplateResponse(request, self.get_template(request), values, status=status)
        if "captcha" in form.fields:
            response.csp_additions = CSP_ADDITIONS  # type: ignore[attr-defined]
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

"""Something real for every placeholder in the addresses of the admin."""

import re
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.contrib.contenttypes.models import ContentType
from django.core.files.base import ContentFile
from django.urls import URLResolver, get_resolver
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents import get_document_model
from wagtail.models import Collection, Locale, Page, Site, Task, UploadedFile, Workflow

from articles.choices import ReviewReason
from articles.models import (
    Exercise,
    GlossaryTerm,
    Guideline,
    LibraryIndexPage,
    Reference,
    ReviewTask,
    TreatmentPage,
)
from clinic.models import Area, ExchangeRate, Person, PracticeSettings, RedFlag, Service
from enquiries.models import (
    Enquiry,
    EnquiryPage,
    ReplyTemplate,
    RoutingRule,
    SavedFilter,
    Team,
)
from enquiries.privacy.proof import erase_all
from enquiries.work import assign
from search.models import Misspelling, PromotedResult, Synonym
from tests.enquiries.conftest import stored
from tests.factories import make_home, make_user
from tests.factories_rich import make_image, make_rich_treatment

PLACEHOLDER = re.compile(r"<(?:\w+:)?(\w+)>")


@dataclass(frozen=True)
class Address:
    """One address of the admin as the resolver knows it."""

    name: str  # with its namespaces; the route itself for one without a name
    route: str

    def path(self, values: dict[str, Any]) -> str:
        """The address with its placeholders filled."""
        if self.name == "wagtailadmin_pages:revisions_compare":
            return f"/admin/pages/{values['page_id']}/revisions/compare/earliest...latest/"
        plain = re.sub(r"\^|\$|\.\*", "", self.route)
        return "/" + PLACEHOLDER.sub(lambda found: str(values[found[1]]), plain)

    @property
    def placeholders(self) -> list[str]:
        """What has to be filled in."""
        return PLACEHOLDER.findall(self.route)


def admin_addresses() -> list[Address]:
    """Every address below /admin/, from the resolver itself."""
    found = _walk(get_resolver().url_patterns, "", "")
    return sorted((a for a in found if a.route.startswith("admin/")), key=lambda a: a.route)


def _walk(patterns: Any, namespace: str, prefix: str) -> Iterator[Address]:
    for pattern in patterns:
        route = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            inner = f"{namespace}{pattern.namespace}:" if pattern.namespace else namespace
            yield from _walk(pattern.url_patterns, inner, route)
        else:
            yield Address(f"{namespace}{pattern.name}" if pattern.name else route, route)


@dataclass(frozen=True)
class World:
    """One user for each role, and the objects that the addresses ask for."""

    users: dict[str, Any]
    own: Enquiry  # given to the physiotherapist
    other: Enquiry
    values: dict[str, Any]  # for a placeholder anywhere
    values_below: dict[str, dict[str, Any]]  # for a placeholder below a namespace
    symbols: dict[str, Any]  # what a word in a row of the matrix stands for

    def filled(self, values: dict[str, Any]) -> dict[str, Any]:
        """The values of a row with objects in the place of words."""
        return {key: self.symbols.get(value, value) for key, value in values.items()}

    def path(self, address: Address, changes: dict[str, Any]) -> str:
        """The address with objects in it; KeyError when it asks for one that is not known."""
        namespace = address.name.rpartition(":")[0]
        known = {**self.values, **self.values_below.get(namespace, {}), **changes}
        return address.path(known)


ROLE_GROUPS = {
    "writer": ["Writers"],
    "editor": ["Editors"],
    "reviewer": ["Clinical reviewers"],
    "triage": ["Triage staff"],
    "physio": ["Physiotherapists"],
    "manager": ["Practice managers"],
}


def make_world() -> World:
    """Make it; everybody of the practice has something to look at."""
    home = make_home(Page.objects.get(depth=1))
    Site.objects.filter(is_default_site=True).update(root_page=home, hostname="testserver")
    library = LibraryIndexPage(title="Library", slug="library")
    home.add_child(instance=library)
    users = {role: make_user(role, *groups) for role, groups in ROLE_GROUPS.items()}
    users["superuser"] = make_user("superuser")
    users["superuser"].is_superuser = True
    users["superuser"].save()
    own, another = stored(), stored()
    other = stored(name="Qwxzy Otherpatient", phone="+919811122233")
    for enquiry in (own, another):
        assign(enquiry.pk, users["physio"], by=users["triage"])
    assign(other.pk, users["triage"], by=users["manager"])
    values, below = _library_values(library, users)
    values.update(enquiry_id=own.pk, **_site_values(library, users))
    below.update(_snippet_values(), **_admin_values(users))
    below["enquiries_privacy"] = {"entry_id": erase_all([stored()], by=users["manager"]).pk}
    SavedFilter.objects.create(owner=users["physio"], name="Mine", query="state=new")
    below["enquiry_notices"] = {"notice_id": own.notices.earliest("pk").pk}
    below["wagtailsnippets_enquiries_enquiry"] = {"pk": own.pk}
    below["wagtailadmin_editing_sessions"] = {
        "app_label": "enquiries",
        "model_name": "enquiry",
        "object_id": own.pk,
        "session_id": 999_999,
    }
    symbols = {"own": own.pk, "another own": another.pk, "other": other.pk, **_symbols(library)}
    return World(users, own, other, values, below, symbols)


def _library_values(library: Any, users: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """An article that is live, with a revision, and that waits for its review."""
    article = make_rich_treatment(library)
    form_page = EnquiryPage(title="Ask us", slug="ask-us")
    library.get_parent().add_child(instance=form_page)
    workflow = Workflow.objects.get(name="Clinical review")
    state = workflow.start(article, users["writer"])
    task = ReviewTask.objects.create(
        page=article, reason=ReviewReason.choices[0][0], opened_by=users["editor"]
    )
    values = {
        "page_id": article.pk,
        "parent_page_id": library.pk,
        "page_to_move_id": article.pk,
        "destination_id": library.get_parent().pk,
        "content_type_app_name": "articles",
        "content_type_model_name": "treatmentpage",
        "app_label": "articles",
        "model_name": "treatmentpage",
        "app_name": "clinic",
        "revision_id": article.latest_revision_id,
        "workflow_state_id": state.pk,
        "task_state_id": state.current_task_state.pk,
        "action_name": "approve",
        "task_id": task.pk,
        "kind": "pemat_p",
    }
    below = {
        "wagtailadmin_api:pages": {"pk": article.pk, "action_name": "publish"},
        "wagtailforms": {"page_id": form_page.pk},
        "wagtailadmin_workflows": {
            "pk": workflow.pk,
            "workflow_pk": workflow.pk,
            "page_pk": article.pk,
            "task_id": Task.objects.get(name="Clinical review").pk,
            "app_label": "articles",
            "model_name": "clinicalreviewtask",
        },
    }
    return values, below


def _site_values(library: Any, users: dict[str, Any]) -> dict[str, Any]:
    """Files, redirects and what else stands in an address under its own name."""
    document = get_document_model().objects.create(
        title="A form", file=ContentFile(b"%PDF-1.4", name=f"{uuid.uuid4().hex}.pdf")
    )
    image = make_image()
    image_type = ContentType.objects.get_for_model(type(image))
    upload = UploadedFile.objects.create(
        for_content_type=image_type,
        file=ContentFile(b"x", name=f"{uuid.uuid4().hex}.png"),
        uploaded_by_user=users["editor"],
    )
    redirect = Redirect.objects.create(old_path="/old", redirect_page=library)
    collection = Collection.get_first_root_node().add_child(name="Pictures")
    return {
        "document_id": document.pk,
        "doc_id": document.pk,
        "image_id": image.pk,
        "uploaded_file_id": upload.pk,
        "filter_spec": "max-100x100",
        "redirect_id": redirect.pk,
        "collection_id": collection.pk,
        "uidb64": "x",
        "token": "y",
    }


def _admin_values(users: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """What `pk` means below each namespace of Wagtail's own."""
    return {
        "wagtaillocales": {"pk": Locale.objects.get_or_create(language_code="hi")[0].pk},
        "wagtailsites": {"pk": Site.objects.get(is_default_site=True).pk},
        "wagtailusers_users": {"pk": users["triage"].pk},
        "wagtailusers_groups": {"pk": Group.objects.get(name="Editors").pk},
        "wagtailadmin_collections": {"pk": Collection.objects.last().pk},
        "wagtailadmin_api:documents": {"pk": get_document_model().objects.last().pk},
        "wagtailadmin_api:images": {"pk": make_image().pk},
        "wagtailimages_chooser": {"pk": make_image().pk},
        "wagtaildocs_chooser": {"pk": get_document_model().objects.last().pk},
        "wagtailsettings": {
            "model_name": "practicesettings",
            "pk": PracticeSettings.objects.get_or_create(site=Site.objects.first())[0].pk,
        },
    }


def _symbols(library: Any) -> dict[str, Any]:
    """What rows of the matrix ask for by a word."""
    article = TreatmentPage.objects.first()
    hindi = Locale.objects.get(language_code="hi")
    return {
        "the red flag": RedFlag.objects.first().pk,
        "the synonym": Synonym.objects.first().pk,
        "the area": Area.objects.first().pk,
        "the rule": RoutingRule.objects.get().pk,
        "the team": Team.objects.get().pk,
        "the article": article.pk,
        "the library": library.pk,
        "the translation": article.copy_for_translation(hindi, copy_parents=True).pk,
        "the filter of physio": SavedFilter.objects.get().pk,
        "the user": get_user_model().objects.get(username="triage").pk,
    }


def _snippet_values() -> dict[str, dict[str, Any]]:
    """One row of every snippet, for its list and its chooser."""
    Area.objects.create(name="South Delhi", city="Delhi")
    Service.objects.create(name="First assessment")
    ExchangeRate.objects.create(currency="USD", inr_per_unit=80)
    team = Team.objects.create(name="Delhi")
    RoutingRule.objects.create(name="South Delhi", team=team)
    ReplyTemplate.objects.create(name="Hours", subject="Our hours", body="Mon to Sat.")
    Synonym.objects.create(term="slip disc", means="prolapsed disc")
    Misspelling.objects.create(typed="siatica", meant="sciatica")
    PromotedResult.objects.create(phrases="needling", page=TreatmentPage.objects.first())
    found = {}
    for model in (
        Area,
        ExchangeRate,
        Exercise,
        GlossaryTerm,
        Guideline,
        Misspelling,
        Person,
        PromotedResult,
        RedFlag,
        Reference,
        ReplyTemplate,
        Service,
        RoutingRule,
        Synonym,
        Team,
    ):
        row = {"pk": model.objects.first().pk}
        found[f"wagtailsnippets_{model._meta.label_lower.replace('.', '_')}"] = row
        found[f"wagtailsnippetchoosers_{model._meta.label_lower.replace('.', '_')}"] = row
    return found

"""Who may reach which address of the admin: one row for every address, role by role.

A new address fails the tests until it has a row. Find it by the name that `reverse()` knows;
several rows with one name are several cases of it. Names with a star stand for a whole
namespace and are for Wagtail's own pages only: what touches patients, people, settings or
reports is named in full.
"""

from dataclasses import dataclass, field
from typing import Any

ROLES = (
    "anonymous", "writer", "editor", "reviewer", "triage", "physio", "manager", "superuser",
)  # fmt: skip

NOBODY: frozenset[str] = frozenset()
EVERYBODY = frozenset(ROLES)
STAFF = EVERYBODY - {"anonymous"}
ROOT = frozenset({"superuser"})
LIBRARY = frozenset({"writer", "editor", "reviewer", "manager", "superuser"})
PUBLISHERS = LIBRARY - {"writer"}
REVIEWERS = frozenset({"reviewer", "superuser"})
DOCUMENTS = frozenset({"editor", "superuser"})
MANAGERS = frozenset({"manager", "superuser"})
DESK = frozenset({"triage", "manager", "superuser"})
ENQUIRIES = DESK | {"physio"}

# A name in one of these is never covered by a row with a star.
NAMED_IN_FULL = (
    "clinic", "enquir", "library_report", "search_", "wagtail_bulk", "wagtailadmin_reports",
    "wagtailsettings", "wagtailsnippet", "wagtailusers",
)  # fmt: skip


@dataclass(frozen=True)
class Row:
    """One case: an address, who gets through, and what is sent.

    `values` fill placeholders otherwise than usual, `data` is sent. "own" and "other" stand for
    the enquiry that was given to the physiotherapist, and for one that was not; further words
    are explained in access_objects.py.
    """

    address: str
    who: frozenset[str]
    method: str = "get"
    values: dict[str, Any] = field(default_factory=dict)
    data: dict[str, Any] = field(default_factory=dict)
    error: int = 0  # what Wagtail answers to those who get through, having got so little

    @property
    def is_named_in_full(self) -> bool:
        """Whether it stands for exactly one address."""
        return "*" not in self.address


def post(address: str, who: frozenset[str], data: Any = None, error: int = 0, **values: Any) -> Row:
    """A case that posts."""
    return Row(address, who, "post", values, data or {}, error)


def bulk(model: str, action: str, row: str, who: frozenset[str]) -> Row:
    """A bulk action on one row of `model`, such as "clinic.area".

    Wagtail shows the question to all staff, and in it which rows they may not touch.
    """
    app_label, model_name = model.split(".")
    values = {"app_label": app_label, "model_name": model_name, "action": action}
    return Row("wagtail_bulk_action", who, values=values, data={"id": row})


def snippet(name: str, who: frozenset[str], deleted_by: frozenset[str]) -> list[Row]:
    """The addresses of a snippet of the practice; its chooser lists nothing secret."""
    admin, chooser = f"wagtailsnippets_{name}:", f"wagtailsnippetchoosers_{name}:"
    worked = (
        "list", "list_results", "add", "edit", "copy", "usage", "history", "history_results",
    )  # fmt: skip
    return [
        *(Row(admin + verb, who) for verb in worked),
        Row(f"{admin}delete", deleted_by),
        *(
            Row(chooser + v, STAFF)
            for v in ("choose", "choose_results", "chosen", "chosen_multiple")
        ),
        Row(f"{chooser}create", who),
    ]


def word_list(name: str) -> list[Row]:
    """The addresses of a list of words; only those who publish articles work on the search."""
    verbs = (
        "list", "list_results", "add", "edit", "delete", "usage", "history", "history_results",
        "preview_on_add", "preview_on_edit",
    )  # fmt: skip
    return [Row(f"wagtailsnippets_search_{name}:{verb}", PUBLISHERS) for verb in verbs]


INBOX = "wagtailsnippets_enquiries_enquiry:"
WORK = {"version": 1, "to": "contacted", "assignee": "", "urgency": "", "note": "x"}

ENQUIRY_ROWS = [
    Row(f"{INBOX}list", ENQUIRIES),
    Row(f"{INBOX}list_results", ENQUIRIES),
    *(
        row
        for name in ("edit", "history", "history_results")
        for row in (
            Row(INBOX + name, ENQUIRIES, values={"pk": "own"}),
            Row(INBOX + name, DESK, values={"pk": "other"}),
        )
    ),
    post(f"{INBOX}edit", ENQUIRIES, WORK, pk="own"),
    post(f"{INBOX}edit", DESK, WORK, pk="other"),
    post("wagtailadmin_editing_sessions:ping", ENQUIRIES, object_id="own"),
    post("wagtailadmin_editing_sessions:ping", DESK, object_id="other"),
    bulk("enquiries.enquiry", "delete", "own", NOBODY),
    bulk("enquiries.enquiry", "delete", "other", NOBODY),
    Row(f"{INBOX}list", DESK, data={"export": "csv"}),
    Row(f"{INBOX}list", DESK, data={"export": "xlsx"}),
    post(f"{INBOX}bulk", ENQUIRIES),
    post(f"{INBOX}save_filter", ENQUIRIES, {"name": "Mine", "query": "state=new"}),
    post(f"{INBOX}delete_filter", frozenset({"physio"}), pk="the filter of physio"),
    *(
        row
        for name in (
            f"{INBOX}take", f"{INBOX}release", "enquiry_detail:quarantine", "enquiry_detail:reply",
        )
        for row in (post(name, ENQUIRIES, pk="own"), post(name, DESK, pk="other"))
    ),
    post("enquiry_detail:merge", ENQUIRIES, {"into": "another own", "version": 1}, pk="own"),
    post("enquiry_detail:merge", DESK, {"into": "another own", "version": 1}, pk="other"),
    post("enquiry_detail:merge", DESK, {"into": "other", "version": 1}, pk="own"),
    Row("enquiry_detail:reply", ENQUIRIES, values={"pk": "own"}),
    Row("enquiry_detail:reply", DESK, values={"pk": "other"}),
    post("enquiry_detail:contact", ENQUIRIES, pk="own", kind="call"),
    post("enquiry_detail:contact", DESK, pk="other", kind="call"),
    *(
        row
        for name in ("enquiry_detail:appointment", "enquiry_detail:cancel_appointment")
        for row in (post(name, ENQUIRIES, pk="own"), post(name, DESK, pk="other"))
    ),
    Row("enquiry_detail:appointment", ENQUIRIES, values={"pk": "own"}),
    Row("enquiry_detail:appointment", DESK, values={"pk": "other"}),
    Row("enquiry_appointments:index", ENQUIRIES),
    Row("enquiry_appointments:index_results", ENQUIRIES),
    Row("enquiry_notices:index", DESK),
    Row("enquiry_notices:index_results", DESK),
    post("enquiry_notices:retry", DESK),
    post("enquiry_notices:retry_all", DESK),
    Row("enquiry_figures", DESK),
    Row("enquiry_figures_csv", DESK),
    Row("enquiries_privacy:index", MANAGERS),
    post("enquiries_privacy:index", MANAGERS, {"phone": "98765 43210"}),
    post("enquiries_privacy:copy", MANAGERS, {"phone": "98765 43210"}),
    post("enquiries_privacy:erase", MANAGERS, {"phone": "98765 43210"}),
    Row("enquiries_privacy:proof", MANAGERS),
    Row("enquiries_privacy:proof_file", MANAGERS),
]  # fmt: skip

ROUTING_ROWS = [
    *(
        Row(f"wagtailsnippets_enquiries_routingrule:{verb}", MANAGERS)
        for verb in (
            "list", "list_results", "add", "edit", "delete", "usage", "history", "history_results",
        )
    ),
    *snippet("enquiries_team", MANAGERS, MANAGERS),
    bulk("enquiries.routingrule", "delete", "the rule", STAFF),
    bulk("enquiries.team", "delete", "the team", STAFF),
    Row("enquiry_routing_try_it:index", MANAGERS, data={"pin_code": "110024"}),
]  # fmt: skip

SNIPPET_ROWS = [
    Row("wagtailsnippets:index", LIBRARY),
    *snippet("clinic_area", MANAGERS, MANAGERS),
    *snippet("clinic_service", MANAGERS, MANAGERS),
    *snippet("clinic_exchangerate", MANAGERS | {"editor"}, MANAGERS),
    *snippet("enquiries_replytemplate", MANAGERS, MANAGERS),
    *(
        row
        for name in (
            "articles_exercise", "articles_glossaryterm", "articles_guideline",
            "articles_reference", "clinic_person", "clinic_redflag",
        )
        for row in snippet(name, LIBRARY, ROOT)
    ),
    bulk("clinic.redflag", "delete", "the red flag", STAFF),
    bulk("clinic.area", "delete", "the area", STAFF),
]  # fmt: skip

SEARCH_ROWS = [
    *(row for name in ("synonym", "misspelling", "promotedresult") for row in word_list(name)),
    bulk("search.synonym", "delete", "the synonym", STAFF),
    Row("search_try_it:index", PUBLISHERS, data={"q": "back pain"}),
    Row("search_asked", PUBLISHERS),
    Row("search_asked_results", PUBLISHERS),
    Row("search_asked", PUBLISHERS, data={"export": "csv"}),
    Row("search_asked", PUBLISHERS, data={"export": "xlsx"}),
    # Whoever may add to the library.
    Row("search_start_draft", LIBRARY),
    post("search_start_draft", LIBRARY, {"title": "Sciatica", "kind": "condition"}),
]  # fmt: skip

SETTING_AND_USER_ROWS = [
    Row("wagtailsettings:edit", MANAGERS),
    # Our settings have no preview, so nobody gets one.
    Row("wagtailsettings:preview_on_edit", NOBODY),
    *(
        Row(f"wagtailusers_{name}", ROOT)
        for name in (
            "users:index", "users:index_results", "users:add", "users:edit", "users:delete",
            "users:history", "users:history_results", "users:usage", "users:copy",
            "groups:index", "groups:index_results", "groups:add", "groups:edit",
            "groups:delete", "groups:history", "groups:history_results", "groups:usage",
        )
    ),
    *(
        bulk("auth.user", action, "the user", ROOT)
        for action in ("assign_role", "delete", "set_active_state")
    ),
]  # fmt: skip

REPORT_ROWS = [
    *(
        Row(f"library_report_{name}{end}", PUBLISHERS)
        for name in ("checklists", "claims", "gaps", "references", "reviews")
        for end in ("", "_results")
    ),
    *(
        Row(f"wagtailadmin_reports:{name}{end}", who)
        for name, who in (
            ("aging_pages", LIBRARY),
            ("locked_pages", REVIEWERS | MANAGERS),
            ("page_types_usage", LIBRARY),
            ("workflow", LIBRARY),
            ("workflow_tasks", LIBRARY),
            # Everybody sees what happened to what they may see (enquiries/site_history.py).
            ("site_history", STAFF),
        )
        for end in ("", "_results")
    ),
    Row("site_history", STAFF),
    Row("site_history_results", STAFF),
    Row("translations_to_confirm", REVIEWERS),
    Row("translations_to_confirm_results", REVIEWERS),
]

LIBRARY_ROWS = [
    Row("articles_reviewtask:index", LIBRARY),
    Row("articles_reviewtask:index_results", LIBRARY),
    Row("articles_reviewtask:close", REVIEWERS),
    Row("articles_review:refused", LIBRARY),
    Row("articles_review:checklist", REVIEWERS),
    Row("articles_review:override", REVIEWERS),
    Row("confirm_translation", REVIEWERS, values={"page_id": "the translation"}),
    Row("simple_translation:submit_page_translation", LIBRARY),
    Row("simple_translation:submit_snippet_translation", LIBRARY,
        values={"app_label": "clinic", "model_name": "redflag", "pk": "the red flag"}),
]  # fmt: skip

PAGE_ROWS = [
    Row("wagtailadmin_explore*", LIBRARY),
    Row("wagtailadmin_pages:*", LIBRARY),
    Row("wagtailadmin_pages:set_privacy", PUBLISHERS),
    Row("wagtailadmin_pages:delete", PUBLISHERS),
    Row("wagtailadmin_pages:move", PUBLISHERS),
    Row("wagtailadmin_pages:set_page_position", PUBLISHERS),
    Row("wagtailadmin_pages:revisions_unschedule", PUBLISHERS),
    Row("wagtailadmin_pages:unpublish", REVIEWERS),  # waits for its review, so it is locked
    Row("wagtailadmin_pages:unpublish", PUBLISHERS, values={"page_id": "the library"}),
    Row("wagtailadmin_pages:workflow_action", frozenset({"reviewer"})),
    Row("wagtailadmin_pages:collect_workflow_action_data", frozenset({"reviewer"})),
    # Wagtail asks only in the post here; both pages name an article and change nothing.
    Row("wagtailadmin_pages:move_confirm", STAFF),
    post("wagtailadmin_pages:move_confirm", PUBLISHERS, destination_id="the library"),
    Row("wagtailadmin_pages:confirm_workflow_cancellation", STAFF),
    # Leads on to an address that asks.
    Row("wagtailadmin_pages:revisions_index", STAFF),
    # Lists the parents that one may add to: none.
    Row("wagtailadmin_pages:choose_parent", STAFF),
    # For an alias, and for the task of a page: ours have neither.
    Row("wagtailadmin_pages:convert_alias", NOBODY),
    Row("wagtailadmin_pages:workflow_preview", NOBODY),
    post("wagtailadmin_pages:lock", REVIEWERS | MANAGERS, page_id="the library"),
    post("wagtailadmin_pages:unlock", REVIEWERS | MANAGERS, page_id="the library"),
    Row("wagtailadmin_choose_page*", STAFF),
    *(
        bulk("wagtailcore.page", action, "the article", STAFF)
        for action in ("delete", "move", "publish", "unpublish")
    ),
]  # fmt: skip

WAGTAIL_ROWS = [
    Row("wagtailadmin_home", STAFF),
    Row("wagtailadmin_account", STAFF),
    Row("wagtailadmin_login", frozenset({"anonymous"})),
    post("wagtailadmin_logout", STAFF),
    Row("wagtailadmin_password_reset*", EVERYBODY),
    Row("wagtailadmin_sprite", EVERYBODY),
    Row("wagtailadmin_javascript_catalog", EVERYBODY),
    Row("wagtailadmin_dismissibles", STAFF),
    Row("wagtailadmin_block_preview", NOBODY),
    post("wagtailadmin_editing_sessions:release", STAFF),
    Row("wagtailadmin_tag_autocomplete", STAFF),
    Row("wagtailadmin_tag_model_autocomplete", NOBODY),
    Row("wagtailadmin_collections:*", ROOT),
    Row("wagtailadmin_workflows:*", ROOT),
    post("wagtailadmin_workflows:enable", ROOT),
    post("wagtailadmin_workflows:remove", ROOT),
    post("wagtailadmin_workflows:enable_task", ROOT),
    Row("wagtailadmin_workflows:task_cho*", STAFF),
    Row("wagtailadmin_api:*:listing", STAFF),
    Row("wagtailadmin_api:*:detail", STAFF),
    Row("wagtailadmin_api:pages:detail", LIBRARY),
    Row("wagtailadmin_api:*:find", NOBODY),
    post("wagtailadmin_api:pages:action", PUBLISHERS),
    Row("wagtailforms:index*", LIBRARY),
    # Enquiries are no submissions of Wagtail's forms: its list of them knows nothing.
    Row("wagtailforms:list_submissions*", NOBODY),
    Row("wagtailforms:delete_submissions", NOBODY),
    Row("wagtailredirects:*", ROOT),
    post("wagtailredirects:process_import", ROOT, error=500),
    Row("wagtaillocales:*", ROOT),
    Row("wagtaillocales:add", NOBODY),  # both languages of the site exist
    Row("wagtailsites:*", ROOT),
    Row("wagtailembeds:*", STAFF),
    Row("wagtaildocs:*", DOCUMENTS),
    post("wagtaildocs:edit_multiple", DOCUMENTS),
    post("wagtaildocs:delete_multiple", DOCUMENTS),
    post("wagtaildocs:*uploaded_document", NOBODY),
    post("wagtaildocs:delete_upload_multiple", NOBODY),
    Row("wagtaildocs_chooser:*", STAFF),
    Row("wagtaildocs_chooser:create", DOCUMENTS),
    Row("wagtailimages:*", LIBRARY),
    Row("wagtailimages:url_generator*", NOBODY),
    post("wagtailimages:edit_multiple", LIBRARY),
    post("wagtailimages:delete_multiple", LIBRARY),
    # Only whoever uploaded it.
    post("wagtailimages:create_multiple_from_uploaded_image", frozenset({"editor"})),
    post("wagtailimages:delete_upload_multiple", frozenset({"editor"})),
    Row("wagtailimages_chooser:*", STAFF),
    Row("wagtailimages_chooser:chosen", LIBRARY),
    Row("wagtailimages_chooser:create", LIBRARY),
    Row("admin/^.*/$", NOBODY),
    # Wagtail's own looks at its error pages.
    Row("admin/test404/", STAFF),
    Row("wagtailadmin_error_test", STAFF, error=500),
]

MATRIX = [
    *ENQUIRY_ROWS, *ROUTING_ROWS, *SNIPPET_ROWS, *SEARCH_ROWS, *SETTING_AND_USER_ROWS, *REPORT_ROWS,
    *LIBRARY_ROWS, *PAGE_ROWS, *WAGTAIL_ROWS,
]  # fmt: skip

"""The six groups of staff and what each may do, and the workflow of clinical review.

Django creates permissions only after all migrations, so those needed here are created by
hand first. Wagtail's own "Moderators" become the clinical reviewers.
"""

from django.db import migrations

VIEW_ADD_CHANGE = ("view", "add", "change")
SHARED_DATA = [
    ("articles", "reference"),
    ("articles", "guideline"),
    ("articles", "exercise"),
    ("articles", "glossaryterm"),
    ("clinic", "redflag"),
    ("clinic", "person"),
]
LIBRARY_PERMISSIONS = [
    *((app, model, f"{verb}_{model}") for app, model in SHARED_DATA for verb in VIEW_ADD_CHANGE),
    ("articles", "reviewtask", "view_reviewtask"),
    ("articles", "reviewchecklist", "view_reviewchecklist"),
    ("simple_translation", "simpletranslation", "submit_translation"),
]
REVIEW_PERMISSIONS = [
    ("articles", "reviewtask", "change_reviewtask"),
    ("articles", "reviewchecklist", "add_reviewchecklist"),
    ("articles", "verificationoverride", "add_verificationoverride"),
    ("articles", "translationconfirmation", "add_translationconfirmation"),
]
OWN_ENQUIRIES = [
    ("enquiries", "enquiry", "view_enquiry"),
    ("enquiries", "enquiry", "change_enquiry"),
]
ALL_ENQUIRIES = [*OWN_ENQUIRIES, ("enquiries", "enquiry", "triage_enquiry")]
MANAGED_ENQUIRIES = [
    ("enquiries", "enquiry", "export_enquiry"),
    ("enquiries", "enquiry", "erase_enquiry"),
]
EVERY_VERB = (*VIEW_ADD_CHANGE, "delete")
WORD_LISTS = [("search", "synonym"), ("search", "misspelling"), ("search", "promotedresult")]
PATIENTS_SEARCH = [
    *((app, model, f"{verb}_{model}") for app, model in WORD_LISTS for verb in EVERY_VERB),
    ("search", "searchedquery", "view_searchedquery"),
]
DESK_DATA = [
    ("enquiries", "replytemplate"),
    ("enquiries", "routingrule"),
    ("enquiries", "team"),
    ("clinic", "area"),
    ("clinic", "service"),
    ("clinic", "exchangerate"),
]
EXCHANGE_RATES = [("clinic", "exchangerate", f"{verb}_exchangerate") for verb in VIEW_ADD_CHANGE]
ADMIN_ACCESS = [("wagtailadmin", "admin", "access_admin")]
GROUP_PERMISSIONS = {
    "Writers": [*ADMIN_ACCESS, *LIBRARY_PERMISSIONS],
    "Editors": [*ADMIN_ACCESS, *LIBRARY_PERMISSIONS, *PATIENTS_SEARCH, *EXCHANGE_RATES],
    "Clinical reviewers": [
        *ADMIN_ACCESS,
        *LIBRARY_PERMISSIONS,
        *PATIENTS_SEARCH,
        *REVIEW_PERMISSIONS,
    ],
    "Triage staff": [
        *ADMIN_ACCESS,
        *ALL_ENQUIRIES,
        ("enquiries", "enquiry", "export_enquiry"),
    ],
    "Physiotherapists": [*ADMIN_ACCESS, *OWN_ENQUIRIES],
    "Practice managers": [
        *ADMIN_ACCESS,
        *LIBRARY_PERMISSIONS,
        *PATIENTS_SEARCH,
        *ALL_ENQUIRIES,
        *MANAGED_ENQUIRIES,
        *((app, model, f"{verb}_{model}") for app, model in DESK_DATA for verb in EVERY_VERB),
        ("clinic", "practicesettings", "change_practicesettings"),
    ],
}
PAGE_PERMISSIONS = {
    "Writers": ["add_page", "change_page"],
    "Editors": ["add_page", "change_page", "publish_page"],
    "Clinical reviewers": ["add_page", "change_page", "publish_page"],
    "Practice managers": ["add_page", "change_page", "publish_page", "lock_page", "unlock_page"],
}


def permission(apps, app_label, model, codename):
    content_type, _ = apps.get_model("contenttypes", "ContentType").objects.get_or_create(
        app_label=app_label, model=model
    )
    found, _ = apps.get_model("auth", "Permission").objects.get_or_create(
        content_type=content_type,
        codename=codename,
        defaults={"name": f"Can {codename.replace('_', ' ')}"},
    )
    return found


def make_groups(apps, schema_editor):
    Group = apps.get_model("auth", "Group")
    Group.objects.filter(name="Moderators").update(name="Clinical reviewers")
    for name, permissions in GROUP_PERMISSIONS.items():
        group, _ = Group.objects.get_or_create(name=name)
        group.permissions.add(*(permission(apps, *one) for one in permissions))
    give_page_permissions(apps)
    give_collection_permissions(apps)
    make_clinical_review(apps)


def make_clinical_review(apps):
    ContentType = apps.get_model("contenttypes", "ContentType")
    ClinicalReviewTask = apps.get_model("articles", "ClinicalReviewTask")
    WorkflowTask = apps.get_model("wagtailcore", "WorkflowTask")
    workflow = (
        apps.get_model("wagtailcore", "Workflow").objects.filter(name="Moderators approval").first()
    )
    if workflow is None:
        return
    workflow.name = "Clinical review"
    workflow.save()
    apps.get_model("wagtailcore", "Task").objects.filter(name="Moderators approval").update(
        active=False
    )
    content_type, _ = ContentType.objects.get_or_create(
        app_label="articles", model="clinicalreviewtask"
    )
    task = ClinicalReviewTask.objects.create(name="Clinical review", content_type=content_type)
    task.groups.set(apps.get_model("auth", "Group").objects.filter(name="Clinical reviewers"))
    WorkflowTask.objects.filter(workflow=workflow).delete()
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)


def give_collection_permissions(apps):
    """Pictures of articles: whoever writes may add and choose them."""
    Group = apps.get_model("auth", "Group")
    GroupCollectionPermission = apps.get_model("wagtailcore", "GroupCollectionPermission")
    root = apps.get_model("wagtailcore", "Collection").objects.filter(depth=1).first()
    for name in PAGE_PERMISSIONS:
        for codename in ("add_image", "change_image", "choose_image"):
            GroupCollectionPermission.objects.get_or_create(
                group=Group.objects.get(name=name),
                collection=root,
                permission=permission(apps, "wagtailimages", "image", codename),
            )


def give_page_permissions(apps):
    Group = apps.get_model("auth", "Group")
    GroupPagePermission = apps.get_model("wagtailcore", "GroupPagePermission")
    root = apps.get_model("wagtailcore", "Page").objects.filter(depth=1).first()
    for name, codenames in PAGE_PERMISSIONS.items():
        group = Group.objects.get(name=name)
        for codename in codenames:
            GroupPagePermission.objects.get_or_create(
                group=group, page=root, permission=permission(apps, "wagtailcore", "page", codename)
            )


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0001_initial"),
        ("clinic", "0001_initial"),
        ("articles", "0001_initial"),
        ("enquiries", "0002_no_double_booking"),
        ("search", "0001_initial"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("simple_translation", "0001_initial"),
        ("wagtailadmin", "0001_create_admin_access_permissions"),
        ("wagtailimages", "0027_image_description"),
        ("wagtailcore", "0097_baselogentry_uuid_action_timestamp_indexes"),
    ]

    operations = [migrations.RunPython(make_groups, migrations.RunPython.noop)]

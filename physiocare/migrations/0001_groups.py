"""The five groups of staff and what each may do.

Django creates permissions only after all migrations, so those needed here are created by
hand first. Wagtail's own "Moderators" become the clinical reviewers.
"""

from django.db import migrations

VIEW_ADD_CHANGE = ("view", "add", "change")
LIBRARY_PERMISSIONS = [
    *(("articles", "reference", f"{verb}_reference") for verb in VIEW_ADD_CHANGE),
    *(("clinic", "redflag", f"{verb}_redflag") for verb in VIEW_ADD_CHANGE),
    *(("clinic", "person", f"{verb}_person") for verb in VIEW_ADD_CHANGE),
]
OWN_ENQUIRIES = [
    ("enquiries", "enquiry", "view_enquiry"),
    ("enquiries", "enquiry", "change_enquiry"),
]
ALL_ENQUIRIES = [*OWN_ENQUIRIES, ("enquiries", "enquiry", "triage_enquiry")]
ADMIN_ACCESS = [("wagtailadmin", "admin", "access_admin")]
GROUP_PERMISSIONS = {
    "Editors": [*ADMIN_ACCESS, *LIBRARY_PERMISSIONS],
    "Clinical reviewers": [*ADMIN_ACCESS, *LIBRARY_PERMISSIONS],
    "Triage staff": [*ADMIN_ACCESS, *ALL_ENQUIRIES],
    "Physiotherapists": [*ADMIN_ACCESS, *OWN_ENQUIRIES],
    "Practice managers": [
        *ADMIN_ACCESS,
        *LIBRARY_PERMISSIONS,
        *ALL_ENQUIRIES,
        ("clinic", "practicesettings", "change_practicesettings"),
    ],
}
PAGE_PERMISSIONS = {
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
    apps.get_model("wagtailcore", "Workflow").objects.filter(name="Moderators approval").update(
        name="Clinical review"
    )
    apps.get_model("wagtailcore", "Task").objects.filter(name="Moderators approval").update(
        name="Clinical review"
    )
    for name, permissions in GROUP_PERMISSIONS.items():
        group, _ = Group.objects.get_or_create(name=name)
        group.permissions.add(*(permission(apps, *one) for one in permissions))
    give_page_permissions(apps)


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
        ("enquiries", "0001_initial"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("wagtailadmin", "0001_create_admin_access_permissions"),
        ("wagtailcore", "0097_baselogentry_uuid_action_timestamp_indexes"),
    ]

    operations = [migrations.RunPython(make_groups, migrations.RunPython.noop)]

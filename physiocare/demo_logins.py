"""One demo login for each role, and a second physiotherapist."""

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group

DEMO_PASSWORD = "physiocare-demo"  # noqa: S105 - printed on purpose, for the demo site only
# user name: (first name, last name, group); None is the superuser.
DEMO_LOGINS: dict[str, tuple[str, str, str | None]] = {
    "admin": ("Demo", "Administrator", None),
    "writer": ("Kavya", "Iyer", "Writers"),
    "editor": ("Asha", "Verma", "Editors"),
    "reviewer": ("Rohan", "Kulkarni", "Clinical reviewers"),
    "triage": ("Farida", "Khan", "Triage staff"),
    "physio": ("Meera", "Nair", "Physiotherapists"),
    "physio-delhi": ("Ananya", "Sharma", "Physiotherapists"),
    "manager": ("Joseph", "Dsouza", "Practice managers"),
}


def load_login(name: str) -> None:
    """Create the demo login `name` in its group, unless that user name is taken."""
    first_name, last_name, group = DEMO_LOGINS[name]
    users = get_user_model().objects
    if users.filter(username=name).exists():
        return
    create = users.create_user if group else users.create_superuser
    user = create(
        name,
        email=f"{name}@physiocare.example",
        password=DEMO_PASSWORD,
        first_name=first_name,
        last_name=last_name,
    )
    if group:
        user.groups.add(Group.objects.get(name=group))

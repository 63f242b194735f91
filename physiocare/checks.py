"""System checks on the settings that production must not get wrong."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, Warning, register


@register(Tags.security, deploy=True)
def check_site_base_url(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Links in mails and structured data need the real https address of the site."""
    if settings.SITE_BASE_URL.startswith("https://") or not settings.SECURE_SSL_REDIRECT:
        return []
    return [
        Error(
            "SITE_BASE_URL is not an https:// address although HTTPS is on.",
            hint="Set SITE_BASE_URL to the public address, such as https://physio.example.",
            id="physiocare.E001",
        )
    ]


@register(Tags.database, deploy=True)
def check_sqlite_is_durable(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """An accepted enquiry must survive a power cut: SQLite needs WAL and synchronous=FULL."""
    database = settings.DATABASES["default"]
    if not database["ENGINE"].endswith("sqlite3"):
        return []
    options = database.get("OPTIONS", {})
    command = options.get("init_command", "").replace(" ", "").lower()
    durable = "journal_mode=wal" in command and "synchronous=full" in command
    if durable and options.get("transaction_mode") == "IMMEDIATE":
        return []
    return [
        Error(
            "SQLite does not run in WAL with synchronous=FULL and immediate transactions.",
            hint="Use SQLITE_OPTIONS of physiocare/settings/base.py.",
            id="physiocare.E002",
        )
    ]


@register(Tags.security, deploy=True)
def check_recaptcha_keys_come_in_pairs(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """One reCAPTCHA key without the other would silently switch the challenge off."""
    if bool(settings.RECAPTCHA_PUBLIC_KEY) == bool(settings.RECAPTCHA_PRIVATE_KEY):
        return []
    return [
        Warning(
            "Only one of RECAPTCHA_PUBLIC_KEY and RECAPTCHA_PRIVATE_KEY is set.",
            hint="Set both to use reCAPTCHA, or neither.",
            id="physiocare.W001",
        )
    ]

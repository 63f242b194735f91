"""Production: refuses to start with a missing or unsafe value, and says which, in one line."""

import os
import sys

from environs import EnvError

# An address with any other beginning would be taken for a server without encryption.
MAIL_SCHEMES = ("submission://", "smtp://")
REQUIRED = ("SECRET_KEY", "ALLOWED_HOSTS", "DATABASE_URL", "SITE_BASE_URL")


def refusals(environ: "os._Environ[str] | dict[str, str]") -> list[str]:
    """Why production may not start with these environment variables; empty when it may."""
    found = [f"{name} is not set" for name in REQUIRED if not environ.get(name, "").strip()]
    if environ.get("DEBUG", "").strip().lower() not in {"", "0", "false", "no", "off"}:
        found.append("DEBUG must be off")
    if "*" in environ.get("ALLOWED_HOSTS", ""):
        found.append("ALLOWED_HOSTS must name the hosts, not *")
    base_url = environ.get("SITE_BASE_URL", "").strip()
    if base_url and not base_url.startswith(("https://", "http://")):
        found.append("SITE_BASE_URL must start with https:// (or http:// for a demo)")
    email_url = environ.get("EMAIL_URL", "").strip()
    if email_url and not email_url.startswith(MAIL_SCHEMES):
        found.append("EMAIL_URL must start with submission:// (with TLS) or smtp://")
    return found


if _found := refusals(os.environ):
    sys.exit(f"physiocare: cannot start: {'; '.join(_found)}")

try:
    from .base import *  # noqa: F403
    from .base import env

    # Off only for a demo on one's own machine, where there is no certificate.
    HTTPS: bool = env.bool("HTTPS", True)
    TRUSTED_PROXY: bool = env.bool("TRUSTED_PROXY", False)
    CSRF_TRUSTED_ORIGINS: list[str] = env.list("CSRF_TRUSTED_ORIGINS", [])
    # What the address does not say (such as a time limit) stays as it is.
    _email = {k: v for k, v in env.dj_email_url("EMAIL_URL", "").items() if v is not None}
except (EnvError, ValueError) as error:
    sys.exit(f"physiocare: cannot start: {error}")

SECURE_SSL_REDIRECT = HTTPS
SESSION_COOKIE_SECURE = HTTPS
CSRF_COOKIE_SECURE = HTTPS
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = HTTPS
SECURE_HSTS_PRELOAD = HTTPS
SECURE_REDIRECT_EXEMPT = [r"^healthz/$"]
if TRUSTED_PROXY:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

if os.environ.get("EMAIL_URL"):
    globals().update({k: v for k, v in _email.items() if k.startswith("EMAIL_")})
else:
    EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"

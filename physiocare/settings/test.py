"""Settings of the test suite; DATABASE_URL chooses SQLite (default) or PostgreSQL."""

import tempfile
from pathlib import Path

from .base import *  # noqa: F403
from .base import DATABASES, VAR_DIR, WAGTAILSEARCH_BACKENDS

SECRET_KEY = "test-only-key"  # noqa: S105
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
SITE_BASE_URL = "http://testserver"
WAGTAILADMIN_BASE_URL = SITE_BASE_URL

VAR_DIR.mkdir(exist_ok=True)
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # A file, as in real life: an in-memory database knows no WAL and no second connection.
    DATABASES["default"]["TEST"] = {"NAME": str(VAR_DIR / "test.sqlite3")}
DATABASES["default"]["CONN_MAX_AGE"] = 0

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
KEPT_SECONDS = 0.0  # a second is longer than a test
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
ENQUIRY_NOTICE_TO = ["desk@physiocare.example"]
DEMO = True
FALLBACK_PHONES = ["+911155501234"]
MEDIA_ROOT = Path(tempfile.gettempdir()) / "physiocare-test-media"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_AUTOREFRESH = True
RECAPTCHA_PUBLIC_KEY = ""
RECAPTCHA_PRIVATE_KEY = ""
RECAPTCHA_ENABLED = False
SILENCED_SYSTEM_CHECKS = ["security.W019", "django_recaptcha.recaptcha_test_key_error"]
# The admin's own search is indexed only where a test searches with it (fixture admin_search):
# at every save it would take a tenth of the suite's time. The journeys run with it.
WAGTAILSEARCH_BACKENDS["default"]["AUTO_UPDATE"] = False
# Likewise the patients' search: fixture patient_search.
WAGTAILSEARCH_BACKENDS["patients"]["AUTO_UPDATE"] = False
WAGTAILSEARCH_BACKENDS["patients"]["PATH"] = str(VAR_DIR / "test-search")

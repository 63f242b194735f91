"""Settings that every environment shares: safe by default, taken from the environment."""

from pathlib import Path
from typing import Any

import altcha_django
from django.core.exceptions import ImproperlyConfigured
from environs import Env

from .opensearch import opensearch_backend

env = Env()

BASE_DIR = Path(__file__).resolve().parent.parent.parent
VAR_DIR = BASE_DIR / "var"

DEBUG = False
SECRET_KEY: str = env.str("SECRET_KEY", "")
SECRET_KEY_FALLBACKS: list[str] = env.list("SECRET_KEY_FALLBACKS", [])
# The demo site has logins with a public password; nothing else may create them.
DEMO: bool = env.bool("DEMO", False)
ALLOWED_HOSTS: list[str] = env.list("ALLOWED_HOSTS", [])
SITE_BASE_URL: str = env.str("SITE_BASE_URL", "http://127.0.0.1:8000").rstrip("/")

INSTALLED_APPS = [
    "physiocare",
    "search",
    "articles",
    "enquiries",
    "clinic",
    "home",
    "wagtailseo",
    "wagtail.contrib.simple_translation",
    "wagtail.contrib.routable_page",
    "wagtail.contrib.forms",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.embeds",
    "wagtail.locales",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_recaptcha",
    "django.contrib.sitemaps",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.forms",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "physiocare.content_security_policy.ContentSecurityPolicyMiddleware",
    "django.middleware.http.ConditionalGetMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "physiocare.language.LanguageFromAddressMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
    "enquiries.middleware.KeepTypedEnquiryMiddleware",
]

ROOT_URLCONF = "physiocare.urls"
WSGI_APPLICATION = "physiocare.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "wagtail.contrib.settings.context_processors.settings",
            ],
        },
    }
]
# Widget templates may then live in templates/ too (the reCAPTCHA widget needs its own).
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

SQLITE_OPTIONS: dict[str, Any] = {
    # What a patient was told is stored must survive a power cut: every commit reaches the
    # disk, and a writer takes its lock at the start instead of failing half way.
    # 16 MB of the file are kept in memory by each connection; SQLite's own choice is 2.
    "init_command": ("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-16000;"),
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
}

# A patient who waits for a hanging database is sooner told so, with the text kept.
POSTGRES_OPTIONS: dict[str, Any] = {"connect_timeout": 5, "options": "-c lock_timeout=10s"}


def database_options(config: dict[str, Any]) -> dict[str, Any]:
    """Return the DATABASES entry `config` with the options that its engine needs."""
    if config["ENGINE"].endswith("sqlite3"):
        return {**config, "OPTIONS": {**config.get("OPTIONS", {}), **SQLITE_OPTIONS}}
    # The same promise, whatever the server's own default is; both options may be given.
    options = {**POSTGRES_OPTIONS, **config.get("OPTIONS", {})}
    options["options"] = f"{options['options']} -c synchronous_commit=on"
    return {**config, "OPTIONS": options, "CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True}


DATABASES = {
    "default": database_options(
        env.dj_db_url("DATABASE_URL", default=f"sqlite:///{VAR_DIR / 'dev.sqlite3'}")
    )
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]

LANGUAGE_CODE = "en-in"
LANGUAGES = [("en-in", "English"), ("hi", "हिन्दी")]
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
WAGTAIL_I18N_ENABLED = True
TIME_ZONE = "Asia/Kolkata"
USE_I18N = True
USE_TZ = True
LOCALE_PATHS = [BASE_DIR / "locale"]
# Django's Hindi has no grouping of its own; this is the Indian one, such as 1,00,000.
NUMBER_GROUPING = (3, 2, 0)

STATIC_URL = "/static/"
STATIC_ROOT = Path(env.str("STATIC_ROOT", str(VAR_DIR / "static")))
# Of ALTCHA only the script: our challenges need neither its cache nor its settings (ADR 13).
STATICFILES_DIRS = [("altcha_django", Path(altcha_django.__file__).parent / "static/altcha_django")]
MEDIA_URL = "/media/"
MEDIA_ROOT = Path(env.str("MEDIA_ROOT", str(VAR_DIR / "media")))
# A demo site serves its own media; in production the front server does.
SERVE_MEDIA: bool = env.bool("SERVE_MEDIA", False)

# Django 6's names, so that its own middleware can take over without a change here.
SECURE_CSP: dict[str, list[str]] = {
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    "form-action": ["'self'"],
    "base-uri": ["'none'"],
    "frame-ancestors": ["'self'"],
}
# Wagtail's admin still starts choosers, date pickers and inline panels from inline scripts.
SECURE_CSP_ADMIN: dict[str, list[str]] = {
    **SECURE_CSP,
    "script-src": ["'self'", "'unsafe-inline'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "frame-src": ["'self'"],
    "worker-src": ["'self'", "blob:"],
}
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "SAMEORIGIN"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "enquiries.fault_pages.csrf_failure"

WAGTAIL_SITE_NAME = "Physiocare"
WAGTAILADMIN_BASE_URL = SITE_BASE_URL
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAILDOCS_EXTENSIONS = ["pdf"]
WAGTAILDOCS_MAX_UPLOAD_SIZE = 10 * 1024 * 1024
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 10 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 25_000_000
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "heic", "jpg", "jpeg", "png", "webp"]
WAGTAILEMBEDS_FINDERS: list[dict[str, Any]] = []  # an embed would call a third party
# How long the menu, the practice and the words of the search may be those of a moment ago
# (home/kept.py). Sooner than a changed page is found by the search.
KEPT_SECONDS = 1.0
WAGTAILSEARCH_BACKENDS: dict[str, dict[str, Any]] = {
    # The admin's own search, and the patients' one while their index is missing.
    "default": {"BACKEND": "wagtail.search.backends.database"},
    "patients": {
        "BACKEND": "search.backends.tantivy",
        # Derived from the database: it may be deleted at any time, and is then built anew.
        "PATH": env.str("SEARCH_INDEX_PATH", str(VAR_DIR / "search")),
        "MODELS": ["wagtailcore.Page"],
    },
}
OPENSEARCH_URLS: list[str] = env.list("OPENSEARCH_URL", [])
if OPENSEARCH_URLS:
    WAGTAILSEARCH_BACKENDS["opensearch"] = opensearch_backend(
        OPENSEARCH_URLS,
        env.str("OPENSEARCH_INDEX_PREFIX", "physiocare_"),
        env.float("OPENSEARCH_TIMEOUT", 2.0),
    )
# Which of these answers patients, and which does when that one cannot.
SEARCH_BACKEND: str = env.str("SEARCH_BACKEND", "patients")
SEARCH_FALLBACK_BACKEND: str = env.str("SEARCH_FALLBACK_BACKEND", "default")
if not {SEARCH_BACKEND, SEARCH_FALLBACK_BACKEND} <= WAGTAILSEARCH_BACKENDS.keys():
    raise ImproperlyConfigured(
        f"SEARCH_BACKEND and SEARCH_FALLBACK_BACKEND must be of {sorted(WAGTAILSEARCH_BACKENDS)}"
    )
# Rank also by what pages mean; needs requirements-dense.txt and `manage.py encode_pages`.
SEARCH_DENSE: bool = env.bool("SEARCH_DENSE", False)
# How long the counts of what was searched for are kept (manage.py purge_searches).
SEARCH_LOG_DAYS: int = env.int("SEARCH_LOG_DAYS", 90)
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_621_440

# How long after its review was due an article is demoted and then unpublished.
REVIEW_DEMOTE_AFTER_DAYS: int = env.int("REVIEW_DEMOTE_AFTER_DAYS", 90)
REVIEW_UNPUBLISH_AFTER_DAYS: int = env.int("REVIEW_UNPUBLISH_AFTER_DAYS", 180)
# School years that a section may ask of its readers before editors are warned.
READING_GRADE_FOR_ADVICE = 8
READING_GRADE_ELSEWHERE = 10
# From which age the report on references names a source as old.
REFERENCE_OLD_AFTER_YEARS: int = env.int("REFERENCE_OLD_AFTER_YEARS", 7)
# What an approved workflow does: publish through the gate, and say so when it refuses.
WAGTAIL_FINISH_WORKFLOW_ACTION = "articles.approval.publish_approved"

# reCAPTCHA exists only where both keys are set; it is never the only gate (ADR 4).
RECAPTCHA_PUBLIC_KEY: str = env.str("RECAPTCHA_PUBLIC_KEY", "")
RECAPTCHA_PRIVATE_KEY: str = env.str("RECAPTCHA_PRIVATE_KEY", "")
RECAPTCHA_ENABLED = bool(RECAPTCHA_PUBLIC_KEY and RECAPTCHA_PRIVATE_KEY)
RECAPTCHA_VERIFY_REQUEST_TIMEOUT = 2
# Wagtail's page preview is an iframe of the same site, so framing cannot be denied.
SILENCED_SYSTEM_CHECKS = ["security.W019"]
if not RECAPTCHA_ENABLED:
    SILENCED_SYSTEM_CHECKS.append("django_recaptcha.recaptcha_test_key_error")

# How many of our own proxies stand before the site; they tell who sent an enquiry.
TRUSTED_PROXY_COUNT: int = env.int("TRUSTED_PROXY_COUNT", 0)
# So many posts of the form per minute from one network are a flood, refused with 429.
ENQUIRY_FLOOD_PER_MINUTE: int = env.int("ENQUIRY_FLOOD_PER_MINUTE", 600)

EMAIL_FILE_PATH: str = env.str("EMAIL_FILE_PATH", str(VAR_DIR / "mail"))
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL: str = env.str("DEFAULT_FROM_EMAIL", "Physiocare <noreply@physiocare.example>")
SERVER_EMAIL = DEFAULT_FROM_EMAIL
# Who hears of a new enquiry; the mail carries its reference and a link, never its text.
ENQUIRY_NOTICE_TO: list[str] = env.list("ENQUIRY_NOTICE_TO", [])
# Who, besides the practice managers, hears of an enquiry that nobody answered in time.
ENQUIRY_ESCALATE_TO: list[str] = env.list("ENQUIRY_ESCALATE_TO", [])
# Shown on the pages that must work without a database (E.164, comma separated).
FALLBACK_PHONES: list[str] = env.list("FALLBACK_PHONES", [])

# How long a closed enquiry keeps its personal data (manage.py purge_enquiries).
ENQUIRY_RETENTION_DAYS: int = env.int("ENQUIRY_RETENTION_DAYS", 365)

# Nothing mails errors; if somebody adds it, patients stay out of those mails too.
DEFAULT_EXCEPTION_REPORTER = "physiocare.safe_logging.SafeExceptionReporter"
LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {
            "()": "physiocare.safe_logging.SafeFormatter",
            "format": "{asctime} {levelname} {name} {message}",
            "style": "{",
        }
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": env.str("LOG_LEVEL", "INFO")},
    # Django's default would mail tracebacks, with form data, to the administrators.
    "loggers": {
        "django": {"handlers": ["console"], "level": "INFO", "propagate": False},
        # Two lines for every saved object, which nobody reads.
        "django_tasks": {"level": "WARNING"},
        # These two would write down what patients search for, the second one even with INFO.
        "opensearch": {"level": "WARNING"},
        "opensearchpy.trace": {"level": "WARNING"},
    },
}

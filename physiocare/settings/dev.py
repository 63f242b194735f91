"""The reloading development server (`make dev`): debug on, mail to files, nothing secret."""

from .base import *  # noqa: F403

DEBUG = True
SECRET_KEY = "development-only-key-that-must-never-leave-this-file"  # noqa: S105
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
DEMO = True
SERVE_MEDIA = True
EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"

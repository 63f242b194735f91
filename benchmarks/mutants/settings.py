"""The production settings, with a pause after the commit and perhaps a mutant.

CRASH_MUTANT chooses it; CRASH_PAUSE_MS is the pause between commit and answer, which makes
the moment easy to hit in which a row is stored and the patient does not know.
"""

from environs import Env

from physiocare.settings.production import *  # noqa: F403
from physiocare.settings.production import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "benchmarks.mutants.apps.MutantsConfig"]
CRASH_MUTANT: str = Env().str("CRASH_MUTANT", "")
CRASH_PAUSE_MS: int = Env().int("CRASH_PAUSE_MS", 20)

"""What is a sign when it is there, by concept: English, then Hindi.

Entries are separated by commas and may have several words; filler words between them do not
count. English entries also stand for their forms on -s, -ed and -ing and for a slip of one
letter. Hindi entries in Latin letters stand for every usual spelling and for the Hindi script; an
entry in the Hindi script stands for itself only. Written from memory of how patients write:
extend freely, then run `manage.py redflag_eval`.
"""

from clinic.triage_words.brain_words import BRAIN
from clinic.triage_words.chest_words import CHEST
from clinic.triage_words.despair_words import DESPAIR
from clinic.triage_words.illness_words import ILLNESS
from clinic.triage_words.injury_words import INJURIES
from clinic.triage_words.nerve_words import NERVES

# "No numbness" denies it.
SYMPTOMS: dict[str, tuple[str, str]] = {
    **NERVES,
    **BRAIN,
    **CHEST,
    **INJURIES,
    **ILLNESS,
    **DESPAIR,
}

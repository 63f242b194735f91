"""The words in which patients tell the demo red flags: one phrase per line, by key.

A phrase stands for its meaning in any order and spelling (docs/red-flags.md), so one language
would often do; the others are there for the editors who read them.
"""

from clinic.demo_red_flag_phrases.brain import BRAIN
from clinic.demo_red_flag_phrases.cauda_equina import CAUDA_EQUINA
from clinic.demo_red_flag_phrases.chest import CHEST
from clinic.demo_red_flag_phrases.head import HEAD
from clinic.demo_red_flag_phrases.less_urgent import LESS_URGENT
from clinic.demo_red_flag_phrases.limbs import LIMBS
from clinic.demo_red_flag_phrases.spine import SPINE

PHRASES: dict[str, str] = {
    **CAUDA_EQUINA,
    **SPINE,
    **BRAIN,
    **HEAD,
    **CHEST,
    **LIMBS,
    **LESS_URGENT,
}

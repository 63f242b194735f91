"""Terms that the demo articles explain, by key."""

from typing import Any

# fmt: off
GLOSSARY: dict[str, dict[str, Any]] = {
    "physiotherapist": {
        "term": "physiotherapist", "variants": "physiotherapists\nphysio\nphysiotherapy",
        "definition": ("A health worker who is trained to help people move well and hurt less. "
         "The tools are exercise, advice and hands-on care."),
    },
    "non_specific": {
        "term": "non-specific", "variants": "non-specific back pain",
        "definition": ("Said of pain when no one damaged part can be named as its cause. The "
         "pain is real all the same."),
    },
    "disc": {
        "term": "disc", "variants": "discs\nbulging disc\nslipped disc",
        "definition": ("A firm cushion between two bones of the spine. With age it often looks "
         "worn on a scan, much as skin gets lines."),
    },
    "sciatica": {
        "term": "sciatica", "variants": "",
        "definition": ("Pain that runs down the leg, often below the knee, because a nerve from "
         "the back is irritated."),
    },
    "systematic_review": {
        "term": "systematic review", "variants": "systematic reviews",
        "definition": ("A study that looks for all trials on one question and weighs up what "
         "they found together."),
    },
    "randomised_trial": {
        "term": "randomised trial", "variants": "randomised trials\ntrial\ntrials",
        "definition": ("A study in which chance decides who gets which treatment, so that the "
         "groups can be fairly compared."),
    },
    "median_nerve": {
        "term": "median nerve", "variants": "",
        "definition": ("A nerve that runs down the arm and through the wrist. It gives feeling "
         "to the thumb and the next fingers."),
    },
    "carpal_tunnel": {
        "term": "carpal tunnel", "variants": "",
        "definition": ("A narrow passage at the wrist, between small bones and a strong band. A "
         "nerve and the finger cords run through it."),
    },
    "splint": {
        "term": "splint", "variants": "splints\nnight splint\nwrist splint",
        "definition": ("A light support that you strap on. It holds a joint still, for example "
         "the wrist while you sleep."),
    },
    "steroid_injection": {
        "term": "steroid injection", "variants": "steroid injections",
        "definition": ("A shot of a medicine that calms swelling, given by a doctor close to the "
         "sore place."),
    },
    "cervicogenic": {
        "term": "cervicogenic headache", "variants": "cervicogenic\nheadache from the neck",
        "definition": "The medical name of a headache that has its source in the neck.",
    },
    "trigger_point": {
        "term": "trigger point", "variants": "trigger points",
        "definition": ("A sore spot in a muscle that can hurt when pressed. Experts still argue "
         "about what it is."),
    },
    "mobilisation": {
        "term": "mobilisation", "variants": "mobilisations",
        "definition": ("Slow, gentle movement of a joint or other part, done by a therapist's "
         "hands."),
    },
    "manipulation": {
        "term": "manipulation", "variants": "manipulations\nspinal manipulation",
        "definition": "A quick, short push on a joint by a trained person. It often makes a click.",
    },
    "acupuncture": {
        "term": "acupuncture", "variants": "",
        "definition": "Treatment with thin needles that grew out of old Chinese medicine.",
    },
}

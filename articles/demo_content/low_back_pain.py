"""Demo article: low back pain."""

from typing import Any

from .low_back_pain_evidence import EVIDENCE, GUIDELINES

# fmt: off
ARTICLE: dict[str, Any] = {
    "key": "low_back_pain",
    "type": "condition",
    "title": "Low back pain",
    "slug": "low-back-pain",
    "summary": ("Low back pain is very common and most new pain eases a lot within six weeks. "
     "Staying gently active is a good plan for most people. Read which signs need quick care, "
     "what you can do at home, and what studies say."),
    "search_description": ("Low back pain in plain words: signs that need quick care, what to do "
     "at home, what studies say about treatments, and when to see a physiotherapist."),
    "search_words": ("back pain\nbackache\nlower back pain\nlumbago\nslipped disc\nslip disc\n"
     "disc bulge\nL4 L5\nL5 S1\nback spasm\nmuscle pull\npinched nerve\nsiatica\nlumbar "
     "spondylosis\nkamar dard\nkamar me dard\npeeth dard\nकमर दर्द\nपीठ दर्द\npathdukhi\n"
     "पाठदुखी\nकंबरदुखी"),
    "illustration": "back",
    "body_regions": ["lower-back"],
    "icd10_codes": "M54.5",
    "snomed_codes": "279039007",
    "key_points": [
        "Most new back pain eases a lot within six weeks.",
        "Stay as active as you can. Long rest in bed is not needed.",
        ("Most people do not need a scan. Scans often show changes in people who have no pain at "
         "all."),
        "Numbness between the legs, or new trouble with urine or stool, needs emergency care now.",
        ("No better after 2 to 3 weeks, or too sore to work or sleep? A physiotherapist can help "
         "you make a plan."),
    ],
    "what_it_is": [
        {"text": ("<p>Low back pain is pain between your lowest ribs and the fold under your "
          "buttocks. It lasts a day or more. Sometimes it goes down into a leg.</p>"),
         "references": ["A1"]},
        {"text": ("<p>For almost everyone, nobody can point to one damaged part. The word for "
          "this is non-specific. In a small number of people there is a cause such as a break, "
          "an infection or cancer. The red signs on this page help to spot those.</p>"),
         "references": ["A2"], "terms": ["non_specific"]},
        {"text": ("<p>That no part can be named does not mean that the pain is not real. It "
          "means that the back is sore, not that it is broken.</p>"),
         "to_be_checked": True},
        {"text": ("<p>You are far from alone. About 619 million people in the world had it in "
          "2020. Studies from India put together suggest that about 66 of 100 people have it at "
          "some time. Many of those studies asked people at work, so the number for everyone "
          "may be lower.</p>"),
         "references": ["A1", "A4"]},
        {"text": ("<p>A scan can worry you without need. Among people with <b>no pain</b>, about "
          "37 of 100 aged 20 and 96 of 100 aged 80 have worn discs on a scan. A bulging disc "
          "shows in about 30 of 100 at age 20 and 84 of 100 at age 80.</p>"),
         "references": ["A12"], "terms": ["disc"]},
    ],
    "symptoms": [
        {"text": ("<p>You may notice:</p><ul><li>a low back that aches or feels "
          "stiff</li><li>pain when you bend, sit for long or get up</li><li>a muscle that grips "
          "or goes into spasm</li><li>pain in the buttock or thigh</li><li>a back that is stiff "
          "at first and easier once you walk</li></ul>"),
         "to_be_checked": True},
        {"text": ("<p>Pain below the knee, tingling or weakness in a leg can come from an "
          "irritated nerve. People call this sciatica. If a leg gets weaker, get checked "
          "quickly.</p>"),
         "terms": ["sciatica"], "to_be_checked": True},
    ],
    "red_flags": [
        "cauda_equina",
        "back_injury_leg_weakness",
        "aortic_tear",
        "spinal_infection",
        "cancer_back_pain",
        "fragile_bone_fall",
        "back_pain_pattern",
        "sciatica_not_settling",
    ],
    "self_care": [
        {"text": ("<p>For most people it is safe to move a sore back. It may hurt a bit as you "
          "start. Go gently, and do a little more every few days.</p>"),
         "to_be_checked": True},
        {"do": [
             "Take short walks, several times a day.",
             "Change your position about every 30 minutes.",
             "Use a warm pack for 15 to 20 minutes. Keep a cloth between it and your skin.",
             "Try 2 or 3 easy moves a few times a day. The exercises below show you how.",
             "Sleep in any position that feels comfortable.",
             "Ask a pharmacist which pain medicine is safe for you.",
         ],
         "to_be_checked": True},
        {"dont": [
             "Do not stay in bed for days.",
             "Do not wait until all pain is gone before you move or go back to work.",
         ],
         "to_be_checked": True},
    ],
    "exercises": [
        {"title": "Easy moves for a sore low back",
         "intro": ("Read the red signs first. Pick 2 or 3 of these. A little ache is fine; "
          "strong pain is not."),
         "exercises": ["knee_rolls", "cat_camel", "sit_to_stand", "short_walk"]},
    ],
    "treatments": [
        {"text": ("<p>Treatment starts with clear facts and with what you can do yourself. A "
          "physiotherapist can ask a few questions to see how much help you are likely to "
          "need.</p>"),
         "references": ["A11"], "terms": ["physiotherapist"]},
        {"text": ("<p>The World Health Organization (WHO) says that lessons about pain, talking "
          "therapy (CBT) and anti-inflammatory tablets may be offered for long-lasting pain. It "
          "does not want opioid medicines to be a routine.</p>"),
         "references": ["A3"]},
        {"text": ("<p>The British guideline (NICE) is against ultrasound, TENS and spinal "
          "injections for back pain, and against paracetamol when it is the only treatment.</p>"),
         "references": ["A11"]},
        {"text": ("<p>Some people are offered dry needling. It may ease long-lasting back pain a "
          "little for a short time. Guidelines do not agree about needles: compare them "
          "below.</p>"),
         "references": ["D3", "A3", "A11"]},
    ],
    "when_to_see": [
        {"text": ("<p>First read the red signs on this page. If you have none of them, see a "
          "physiotherapist when:</p><ul><li>you are no better after 2 to 3 weeks</li><li>pain "
          "stops you working or sleeping</li><li>this is your second or third "
          "episode</li><li>you are afraid to move</li><li>you just want a plan</li></ul>"),
         "to_be_checked": True},
        {"text": ("<p>One red sign alone often turns out to be harmless. It still means: get "
          "checked.</p>"),
         "references": ["A10"]},
    ],
    "if_you_do_nothing": [
        {"text": ("<p>Most new pain gets much better by itself. In studies, average pain on a "
          "scale from 0 to 100 went from 52 at the start to 23 after 6 weeks, and to 6 after a "
          "year. Pain that had already lasted long eased less: from 51 to 23 in a year.</p>"),
         "references": ["A6"]},
        {"text": "<p>It is common for back pain to come back.</p>", "references": ["A2"]},
    ],
    "questions": [
        {"question": "Do I need a scan?",
         "answer": ("<p>Most people do not. The British guideline says: scan only if the result "
          "would change what you and your doctor do. If you have a red sign, a doctor may well "
          "want one.</p>"),
         "references": ["A11"]},
        {"question": "My scan shows a bulging disc. Is my back damaged?",
         "answer": ("<p>Not for sure. About 30 of 100 people aged 20 and 84 of 100 aged 80 have "
          "a bulge and no pain. Under age 50, though, such findings turn up more often in "
          "people with pain. Ask how the picture fits with what you feel.</p>"),
         "references": ["A12"]},
        {"question": "Will it come back?",
         "answer": ("<p>It may: that is common. Heavy work with the body, smoking, being "
          "overweight and other illness raise the risk.</p>"),
         "references": ["A2"]},
        {"question": "What should I ask my therapist?",
         "answer": ("<ul><li>What do you think is going on, and how sure are you?</li><li>What "
          "can I do myself?</li><li>How will we know that it helps, and when do we "
          "stop?</li></ul>"),
         "to_be_checked": True},
    ],
    "evidence": EVIDENCE,
    "guidelines": GUIDELINES,
    "change_notes": ["First version of this page."],
    "further_references": ["A7", "A8", "A9", "A14"],
}

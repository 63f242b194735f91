"""Demo article: dry needling."""

from typing import Any

from .dry_needling_evidence import EVIDENCE, GUIDELINES

# fmt: off
ARTICLE: dict[str, Any] = {
    "key": "dry_needling",
    "type": "treatment",
    "title": "Dry needling",
    "slug": "dry-needling",
    "summary": ("A thin needle goes into a sore muscle; nothing is injected. It may ease back "
     "pain for a short time. Read what is known, what is not, what can go wrong and what to ask "
     "before you say yes."),
    "search_description": ("Dry needling in plain words: what happens, what studies say about "
     "back pain and headache, how often problems occur and what to ask first."),
    "search_words": ("dry needling\ndry niddling\nneedle therapy\nsui therapy\ntrigger point "
     "needling\nIMS\nintramuscular stimulation\nmuscle knots needle\nphysio acupuncture\nसुई "
     "थेरेपी\nड्राई नीडलिंग"),
    "illustration": "needle",
    "body_regions": ["lower-back", "neck"],
    "icd10_codes": "",
    "snomed_codes": "",
    "key_points": [
        ("A thin, solid needle goes into the muscle. Nothing is injected; that is why it is "
         "called “dry”."),
        "It may ease low back pain for a short time. We do not know if the ease lasts.",
        "Small problems such as a bruise are common: about 19 to 37 of 100 sessions.",
        "Serious problems are rare: about 1 in 1,000 sessions or fewer.",
        "Hard to breathe or chest pain after needling: call 112 or 108 now.",
    ],
    "what_it_is": [
        {"text": ("<p>A trained therapist puts a thin, solid needle through your skin into a "
          "muscle or other tissue. The needle is not hollow and <b>nothing is injected</b>.</p>"),
         "references": ["D5", "D9"]},
        {"text": ("<p>The needle is of the same kind as in acupuncture, but the idea behind it "
          "is different. Dry needling looks at muscles and sore spots (“trigger points”). It "
          "does not speak of energy lines (“Qi”).</p>"),
         "references": ["D5", "D9"], "terms": ["acupuncture", "trigger_point"]},
        {"text": ("<p>Nobody knows yet how it acts. Ideas are a twitch in the muscle, more blood "
          "flow, or a change in how nerves pass on pain. Even the idea of trigger points is "
          "debated.</p>"),
         "references": ["D9"]},
    ],
    "what_happens": [
        {"text": ("<p><b>Before.</b> Your therapist asks about your health and tells you the "
          "plan and the risks. You decide. You can say no, and you can stop at any time.</p>"),
         "to_be_checked": True},
        {"do": [
             "Eat something light before you come.",
             "Tell the therapist about all medicines, above all blood thinners.",
             "Say if you are or may be pregnant, or if you have fainted with needles before.",
             "Look for a new, sealed needle each time, clean hands and clean skin.",
         ],
         "to_be_checked": True},
        {"text": ("<p><b>During.</b> You lie down. You may feel a small prick, a short twitch or "
          "an ache. Say at once if it hurts too much or you feel dizzy or sick.</p>"),
         "to_be_checked": True},
        {"text": ("<p><b>It is not for you</b> if needles frighten you badly. <b>Extra care</b> "
          "is needed with blood thinners, a bleeding disorder, pregnancy or a metal allergy.</p>"),
         "references": ["D7", "D8"]},
        {"text": ("<p>Also tell your therapist about infected skin, a swollen limb, a bad "
          "reaction in the past, diabetes, epilepsy, weak immunity, a heart valve or an "
          "implant.</p>"),
         "to_be_checked": True},
    ],
    "red_flags": ["needling_breathless", "neck_artery", "needling_infection"],
    "harms": [
        {"text": ("<p><b>Small problems are common.</b> They happen in about 19 to 37 of 100 "
          "sessions. In the larger survey, of 100 sessions about 16 had a little bleeding, 8 a "
          "bruise and 6 pain during treatment.</p>"),
         "references": ["D4", "D5b"]},
        {"text": ("<p><b>Serious problems are rare.</b> One survey had none in 7,629 treatments. "
          "The other had 20 in over 20,000 sessions, about 1 in 1,000. Trained therapists "
          "counted these themselves, so the true numbers may be higher.</p>"),
         "references": ["D4", "D5b"]},
        {"text": ("<p>Serious problems that can happen are a collapsed lung (with needles in the "
          "neck, shoulder, chest or middle back), an infection, a hurt nerve, fainting or a "
          "broken needle.</p>"),
         "references": ["D7"]},
    ],
    "treatments": [
        {"text": ("<p>In one review, needles together with other care did better than needles "
          "alone. So ask what else is in your plan. For low back pain, exercise has firmer "
          "evidence than needles do.</p>"),
         "references": ["D1", "A13"]},
        {"text": "<p>American physiotherapists too see it as one part of a wider plan.</p>",
         "references": ["D6"], "to_be_checked": True},
        {"text": ("<p>The British guideline (NICE) says not to offer spinal injections for low "
          "back pain.</p>"),
         "references": ["A11"]},
        {"text": ("<p>A sore spot in a neck muscle does not make a headache from the neck: such "
          "headaches are often counted as tension-type headache.</p>"),
         "references": ["C1"]},
        {"text": ("<p>For carpal tunnel syndrome we know of small trials only, so the evidence "
          "is very uncertain. Read what else can be done for [[low_back_pain|low back pain]], "
          "for [[carpal_tunnel|a squeezed nerve at the wrist]] and for "
          "[[cervicogenic_headache|headache from the neck]].</p>"),
         "terms": ["carpal_tunnel", "cervicogenic"], "to_be_checked": True},
    ],
    "self_care": [
        {"text": ("<p>Soreness for a day or two and a small bruise are common. Use warmth or a "
          "cold pack, whichever feels good; keep a cloth between it and your skin.</p>"),
         "to_be_checked": True},
        {"do": [
             "Move gently and go about your day.",
             "Rest a moment before you ride or drive if you feel light-headed.",
             "Note how you feel for the next days, and tell your therapist.",
         ],
         "to_be_checked": True},
        {"dont": [
             "Do not do hard sport on the same day.",
             ("Do not brush off breathlessness, chest pain, fever or spreading redness. Read the "
              "red signs."),
         ],
         "to_be_checked": True},
    ],
    "when_to_see": [
        {"text": ("<p>If you think about dry needling, see a physiotherapist first for a full "
          "check. Ask which sore part they want to treat, why, and what you could do "
          "instead.</p>"),
         "terms": ["physiotherapist"], "to_be_checked": True},
        {"text": "<p>Stop and talk again if nothing has changed after a few sessions.</p>",
         "to_be_checked": True},
    ],
    "if_you_do_nothing": [
        {"text": "<p>Most new low back pain eases a lot within six weeks.</p>",
         "references": ["A6"]},
        {"text": ("<p>You can say no to needles. There are other ways to help yourself, and your "
          "therapist should offer them gladly.</p>"),
         "to_be_checked": True},
    ],
    "questions": [
        {"question": "Is anything injected?",
         "answer": ("<p>No. The needle is solid, so nothing can flow through it. That is what "
          "“dry” means.</p>"),
         "references": ["D5", "D9"]},
        {"question": "Is it the same as acupuncture?",
         "answer": ("<p>The needle is of the same kind. The thinking is not: dry needling goes "
          "by muscles and sore spots, not by energy lines (“Qi”).</p>"),
         "references": ["D5", "D9"]},
        {"question": "How many sessions will I need?",
         "answer": ("<p>We found no study that gives a fair number. Agree at the start on how "
          "you will measure the result, and on when to stop.</p>"),
         "to_be_checked": True},
        {"question": "What should I ask my therapist?",
         "answer": ("<ul><li>What is your training, and your registration number?</li><li>What "
          "else is in my plan?</li><li>How will we measure if it helps, and when do we "
          "stop?</li><li>What does it cost?</li></ul>"),
         "to_be_checked": True},
    ],
    "evidence": EVIDENCE,
    "guidelines": GUIDELINES,
    "change_notes": ["First version of this page."],
    "exercises": [],
    "further_references": [],
}

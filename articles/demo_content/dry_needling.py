"""Demo article: dry needling."""

from typing import Any

# fmt: off
SURVEYS = ("In two large surveys of trained therapists, about 19 and 37 of 100 treatments led to "
 "a small problem such as a bruise, a drop of blood or soreness. Serious problems: none in 7,629 "
 "treatments in one; about 1 in 1,000 in the other. Therapists counted these themselves, so the "
 "true numbers may be higher.")

ARTICLE: dict[str, Any] = {
    "key": "dry_needling", "type": "treatment", "title": "Dry needling", "slug": "dry-needling",
    "summary": ("A thin needle goes into a sore muscle; nothing is injected. It may ease back "
     "pain for a short time. Read what is known, what is not, what can go wrong and what to ask "
     "before you say yes."),
    "search_description": ("Dry needling in plain words: what happens, what studies say about "
     "back pain and headache, how often problems occur and what to ask first."),
    "search_words": ("dry needling\ndry niddling\nneedle therapy\nsui therapy\ntrigger point "
     "needling\nIMS\nintramuscular stimulation\nmuscle knots needle\nphysio acupuncture\nसुई "
     "थेरेपी\nड्राई नीडलिंग"),
    "illustration": "needle",
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
        {"text": ("<p>The needle is of the same kind as in acupuncture, but the idea behind "
          "it is different. Dry needling looks at muscles, nerves and sore spots. It does not "
          "speak of energy lines (“Qi”).</p>"),
         "references": ["D5", "D9"]},
        {"text": ("<p>Nobody knows yet how it acts. Ideas are a twitch in the muscle, more "
          "blood flow, or a change in how nerves pass on pain. Even the idea of “trigger "
          "points” is debated.</p>"),
         "references": ["D9"]},
    ],
    "what_happens": [
        {"text": ("<p><b>Before.</b> Your therapist asks about your health and tells you the "
          "plan and the risks. You decide. You can say no, and you can stop at any time.</p>"),
         "references": []},
        {"do": [
             "Eat something light before you come.",
             "Tell the therapist about all medicines, above all blood thinners.",
             "Say if you are or may be pregnant, or if you have fainted with needles before.",
             "Look for a new, sealed needle each time, clean hands and clean skin.",
         ]},
        {"text": ("<p><b>During.</b> You lie down. You may feel a small prick, a short twitch "
          "or an ache. Say at once if it hurts too much or you feel dizzy or sick.</p>"),
         "references": []},
        {"text": ("<p><b>Ask your therapist:</b></p><ul><li>What is your training, and your "
          "registration number?</li><li>What else is in my plan?</li><li>How will we measure if "
          "it helps, and when do we stop?</li><li>What does it cost?</li></ul><p>The American "
          "physiotherapy association has written for its members on how it is done.</p>"),
         "references": ["D6"]},
        {"text": ("<p><b>It is not for you</b> if needles frighten you badly. <b>Extra "
          "care</b> is needed with blood thinners, a bleeding disorder, pregnancy or a metal "
          "allergy.</p>"),
         "references": ["D7", "D8"]},
        {"text": ("<p>Say no if you do not want it. Also tell your therapist about infected "
          "skin, a swollen limb, a bad reaction in the past, diabetes, epilepsy, weak immunity, "
          "a heart valve or an implant.</p>"),
         "references": []},
    ],
    "red_flags": ["needling_breathless", "neck_artery", "needling_infection"],
    "self_care": [
        {"text": ("<p>Soreness for a day or two and a small bruise are common. Use warmth or "
          "a cold pack, whichever feels good; keep a cloth between it and your skin.</p>"),
         "references": []},
        {"do": [
             "Move gently and go about your day.",
             "Rest a moment before you ride or drive if you feel light-headed.",
             "Note how you feel for the next days, and tell your therapist.",
         ]},
        {"dont": [
             "Do not do hard sport on the same day.",
             ("Do not brush off breathlessness, chest pain, fever or spreading redness. Read "
              "the red signs."),
         ]},
    ],
    "treatments": [
        {"text": ("<p>Dry needling should be one part of a plan, not the whole plan. Ask for "
          "exercise and advice as well. For low back pain, exercise has firmer evidence than "
          "needles do.</p>"),
         "references": ["A13", "D1"]},
        {"text": ("<p><b>Experts disagree.</b> The World Health Organization allows needling "
          "for long-lasting low back pain; it looks at all needling as one group. The American "
          "guideline of 2017 allows acupuncture, and is old now. The British one (NICE) says "
          "not to offer acupuncture, and not to offer spinal injections for low back pain.</p>"),
         "references": ["A3", "A15", "A11"]},
        {"text": "<p>For carpal tunnel syndrome we found no good studies that settle it.</p>",
         "references": []},
    ],
    "evidence": [
        {"treatment": "Dry needling for low back pain",
         "statement": "Dry needling may ease low back pain soon after treatment.",
         "comparison": "Other treatments", "outcome": "Pain, right after treatment",
         "benefit": ("11 trials with 802 people found less pain on average (standardised "
          "difference 1.06). The true gain could be anything from small to very large (0.36 to "
          "1.77)."),
         "harm": SURVEYS,
         "unknown": ("Whether it lasts. The authors were more confident than we are; other "
          "reviews found weak studies."),
         "certainty": "low", "search_date": "2018-01-01",
         "references": ["D1", "D2", "D4", "D5b"]},
        {"treatment": "Dry needling added to other care",
         "statement": ("Dry needling together with other care may ease low back pain more "
          "than needling alone."),
         "comparison": "Dry needling alone", "outcome": "Pain, right after treatment",
         "benefit": ("In the same review, needling with other care did better than needling "
          "alone (standardised difference 0.83)."),
         "harm": SURVEYS, "unknown": "Which other care to add, and whether the gain lasts.",
         "certainty": "low", "search_date": "2018-01-01",
         "references": ["D1", "D4", "D5b"]},
        {"treatment": "Dry needling for daily activity",
         "statement": ("The evidence is very uncertain on whether dry needling helps people "
          "with low back pain to do more."),
         "comparison": "Other treatments", "outcome": "Daily activity, short term",
         "benefit": ("Reviews disagree. One of 11 trials found some gain right after "
          "treatment. A later one of 8 trials with 414 people found none."),
         "harm": SURVEYS, "unknown": "Whether less pain for a while turns into an easier day.",
         "certainty": "very_low", "search_date": "2023-01-01",
         "references": ["D1", "D3", "D4", "D5b"]},
        {"treatment": "Dry needling, later on",
         "statement": ("The evidence is very uncertain on whether any gain in low back pain "
          "is still there after 3 months."),
         "comparison": "Other treatments", "outcome": "Pain and daily activity, beyond 3 months",
         "benefit": "A review of 11 trials could not tell what happens later.", "harm": SURVEYS,
         "unknown": "Almost everything about the long run.", "certainty": "very_low",
         "search_date": "2018-01-01",
         "references": ["D1", "D4", "D5b"]},
        {"treatment": "Dry needling instead of acupuncture or a dummy",
         "statement": ("The evidence is very uncertain on whether dry needling is better than "
          "acupuncture or a dummy treatment for low back pain."),
         "comparison": "Acupuncture, or dummy (sham) needling",
         "outcome": "Pain and daily activity, right after and later",
         "benefit": ("16 trials: it did better than both right after. Later, it was no better "
          "than acupuncture. Many trials were weak or unclear."),
         "harm": SURVEYS,
         "unknown": ("The authors say the studies are too weak for firm words on effect or "
          "safety."),
         "certainty": "very_low", "search_date": "2018-01-01",
         "references": ["D2", "D4", "D5b"]},
        {"treatment": "Dry needling for headache",
         "statement": "The evidence is very uncertain on whether dry needling helps headache.",
         "comparison": "Other treatments", "outcome": "Pain, short term",
         "benefit": ("A review of 11 trials, 4 of them of high quality, did not find it "
          "clearly better than other care for pain."),
         "harm": SURVEYS,
         "unknown": ("Whether it helps any one kind of headache. Only part of this review has "
          "been checked for this page."),
         "certainty": "very_low", "search_date": "2021-01-01",
         "references": ["C9", "D4", "D5b"]},
    ],
    "harms": [
        {"text": ("<p><b>Small problems are common.</b> They happen in about 19 to 37 of 100 "
          "sessions. In the larger survey, of 100 sessions about 16 had a little bleeding, 8 a "
          "bruise and 6 pain during treatment.</p>"),
         "references": ["D4", "D5b"]},
        {"text": ("<p><b>Serious problems are rare.</b> One survey had none in 7,629 "
          "treatments. The other had 20 in over 20,000 sessions, about 1 in 1,000. Trained "
          "therapists counted these themselves, so the true numbers may be higher.</p>"),
         "references": ["D4", "D5b"]},
        {"text": ("<p>Serious problems that can happen are a collapsed lung (with needles in "
          "the neck, shoulder, chest or middle back), an infection, a hurt nerve, fainting or a "
          "broken needle.</p>"),
         "references": ["D7"]},
    ],
    "when_to_see": [
        {"text": ("<p>If you think about dry needling, see a physiotherapist first for a full "
          "check. Ask which sore part they want to treat, why, and what you could do "
          "instead.</p>"),
         "references": []},
        {"text": "<p>Stop and talk again if nothing has changed after a few sessions.</p>",
         "references": []},
    ],
    "if_you_do_nothing": [
        {"text": ("<p>You can safely say no to needles. Most new low back pain eases a lot "
          "within six weeks, and there are other ways to help yourself. Your therapist should "
          "offer them gladly.</p>"),
         "references": ["A6"]},
    ],
    "further_references": [],
}

"""Demo article: headache from the neck (cervicogenic headache)."""

from typing import Any

from .cervicogenic_headache_evidence import EVIDENCE

# fmt: off
ARTICLE: dict[str, Any] = {
    "key": "cervicogenic_headache",
    "type": "condition",
    "title": "Headache from the neck (cervicogenic headache)",
    "slug": "cervicogenic-headache",
    "summary": ("Some headaches start in the neck. They mostly stay on one side and come with a "
     "stiff neck. Read which headaches need care at once, what you can do yourself, and what "
     "studies say."),
    "search_description": ("Headache that starts in the neck: how it feels, which headaches need "
     "care at once, what you can do yourself and what studies say on treatment."),
    "search_words": ("neck headache\nheadache from neck\nback of head pain\nbase of skull pain\n"
     "cervical\ncervical problem\ncervical spondylosis headache\nneck stiffness headache\n"
     "occipital pain\ngardan se sir dard\nsar dard\nसिर के पीछे दर्द\nगर्दन दर्द से सिरदर्द\n"
     "सर्वाइकल\nमानदुखी\nडोकेदुखी"),
    "illustration": "neck",
    "body_regions": ["head", "neck"],
    "icd10_codes": "G44.86",
    "snomed_codes": "",
    "key_points": [
        "This headache comes from the neck, mostly on one side, and neck movement can set it off.",
        "Many headaches look alike. A check helps to find out which one you have.",
        "A sudden headache, the worst of your life? Call 112 or 108 now.",
        "Gentle exercise for the neck and shoulder blades may mean fewer headaches.",
        "Before anyone treats your neck by hand, they should check you for warning signs.",
    ],
    "what_it_is": [
        {"text": ("<p>Here the pain is felt in your head, but it begins in your neck: in the "
          "joints, discs or soft parts. The medical name is cervicogenic headache. Most people "
          "have neck pain as well.</p>"),
         "references": ["C1"], "terms": ["cervicogenic", "disc"]},
        {"text": ("<p>Doctors look for a neck problem, and for at least two links between neck "
          "and headache. For example, both began together, both got better together, or your "
          "neck moves less and moving it brings on the pain. And nothing else should explain "
          "the headache better.</p>"),
         "references": ["C1"]},
        {"text": ("<p>Sore spots in the neck muscles (“trigger points”) are a different story. A "
          "headache from such spots is often counted as tension-type headache. So a sore muscle "
          "alone does not show that your headache comes from the neck.</p>"),
         "references": ["C1"], "terms": ["trigger_point"]},
    ],
    "symptoms": [
        {"text": ("<p>You may notice:</p><ul><li>pain on one side that does not swap "
          "sides</li><li>pain that goes from the back of the head to the front</li><li>pain set "
          "off by moving your neck or pressing its muscles</li></ul>"),
         "references": ["C1"]},
        {"text": ("<p>Your neck may feel stiff, and it can get worse when you hold one position "
          "for long. Some people have an ache in the shoulder or arm, feel a little sick or "
          "dislike bright light.</p>"),
         "to_be_checked": True},
        {"text": ("<p>Other headaches can feel much the same:</p><ul><li><b>migraine</b>: "
          "throbs, lasts 4 to 72 hours, with sickness or dislike of light and "
          "noise</li><li><b>tension-type headache</b>: both sides, like a tight "
          "band</li><li><b>too many painkillers</b>: simple ones on 15 or more days a month, "
          "stronger or mixed ones on 10 or more</li></ul><p>If you are not sure, ask a "
          "doctor.</p>"),
         "to_be_checked": True},
    ],
    "red_flags": [
        "thunderclap_headache",
        "stroke_signs",
        "neck_artery",
        "meningitis_signs",
        "head_injury_headache",
        "red_eye_sight_loss",
        "giant_cell_arteritis",
        "headache_special_risk",
        "headache_pattern",
        "neck_nerve_hands",
    ],
    "self_care": [
        {"text": ("<p>Small changes in your day can calm your neck. Pick one or two and keep at "
          "them.</p>"),
         "to_be_checked": True},
        {"do": [
             "Raise your screen to eye level, and bring your phone up to your face.",
             "Change position often and take short breaks.",
             ("Nod your chin gently and draw your shoulder blades back. The exercises below show "
              "you how."),
             ("Use a warm pack on your neck if it feels good. Keep a cloth between it and your "
              "skin."),
             "Keep a headache diary: day, hour, what you did, what you took.",
         ],
         "to_be_checked": True},
        {"dont": [
             "Do not let anyone crack your neck, such as at a barber’s shop.",
             ("Do not take painkillers on many days without asking a doctor. Too many can keep a "
              "headache going."),
             "Do not push your neck into strong pain.",
         ],
         "to_be_checked": True},
    ],
    "exercises": [
        {"title": "Light moves for the neck",
         "intro": ("Read the red signs first. Start with one of these, and keep it light: hard "
          "effort is not the aim."),
         "exercises": ["chin_nod", "shoulder_blade", "neck_turn"]},
    ],
    "treatments": [
        {"text": ("<p>Care mostly means light exercise for the neck and shoulder blades, "
          "hands-on treatment, or both. Hands-on treatment can be slow (mobilisation) or quick "
          "(manipulation).</p>"),
         "references": ["C5", "C3"], "terms": ["mobilisation", "manipulation"]},
        {"text": ("<p>Before any neck treatment, your therapist should ask about your health and "
          "check your blood pressure, the nerves of your face and eyes, and how you walk. This "
          "is to spot artery trouble in the neck. If nobody does this, ask for it.</p>"),
         "references": ["C7"]},
        {"text": ("<p>Some places offer [[dry_needling|dry needling]] of trigger points for this "
          "headache. Take care: sore muscle spots point more often to tension-type headache, so "
          "needling them is not <i>the</i> treatment for a headache from the neck.</p>"),
         "references": ["C1"]},
    ],
    "when_to_see": [
        {"text": ("<p>Read the red signs first. A sudden, strange or very strong headache is not "
          "one for a physiotherapist.</p>"),
         "references": ["C2"], "terms": ["physiotherapist"]},
        {"text": ("<p>If you have no red sign, see a physiotherapist when:</p><ul><li>a "
          "one-sided headache tied to neck movement lasts more than 2 to 4 weeks</li><li>your "
          "neck stays stiff after a car or bike crash, once a doctor has cleared you</li></ul>"),
         "to_be_checked": True},
    ],
    "if_you_do_nothing": [
        {"text": ("<p>It tends to come and go for as long as the neck problem lasts. Keep a "
          "diary for a few weeks to see how you do. If your headache changes, gets worse or "
          "worries you, get checked.</p>"),
         "to_be_checked": True},
    ],
    "questions": [
        {"question": "How can I tell it from migraine?",
         "answer": ("<p>It is not easy. A headache from the neck mostly stays on one side, goes "
          "from back to front, and starts when you move your neck or press its muscles. A "
          "doctor can help to sort it out.</p>"),
         "references": ["C1"]},
        {"question": "Is it safe to have my neck cracked?",
         "answer": ("<p>Strong neck movement can come before a tear in a neck artery. So have a "
          "trained person check your blood pressure, nerves and walk first. Sudden new neck "
          "pain or dizziness afterwards needs emergency care.</p>"),
         "references": ["C6", "C7"]},
        {"question": "Would needles help?",
         "answer": ("<p>The evidence is very uncertain. A review of 11 trials on headache did "
          "not find that dry needling eases pain clearly more than other care does.</p>"),
         "references": ["C9"]},
        {"question": "What should I ask my therapist?",
         "answer": ("<ul><li>What makes you think that it comes from my neck?</li><li>What did "
          "you check before you touch my neck?</li><li>Which exercises can I do "
          "myself?</li></ul>"),
         "to_be_checked": True},
    ],
    "evidence": EVIDENCE,
    "guidelines": [],
    "change_notes": ["First version of this page."],
    "further_references": ["C10"],
}

"""Demo article: headache from the neck (cervicogenic headache)."""

from typing import Any

# fmt: off
NOT_REPORTED = "The studies read here did not report harms clearly."
SURVEYS = ("In two large surveys of trained therapists, about 19 and 37 of 100 treatments led to "
 "a small problem such as a bruise, a drop of blood or soreness. Serious problems: none in 7,629 "
 "treatments in one; about 1 in 1,000 in the other. Therapists counted these themselves, so the "
 "true numbers may be higher.")

ARTICLE: dict[str, Any] = {
    "key": "cervicogenic_headache", "type": "condition",
    "title": "Headache from the neck (cervicogenic headache)", "slug": "cervicogenic-headache",
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
    "key_points": [
        "This headache comes from the neck, mostly on one side, and neck movement can set it off.",
        "Many headaches look alike. A check helps to find out which one you have.",
        "A sudden, worst-ever headache is an emergency: call 112 or 108.",
        "Gentle exercise for the neck and shoulder blades may mean fewer headaches.",
        "Before anyone treats your neck by hand, they should check you for warning signs.",
    ],
    "what_it_is": [
        {"text": ("<p>Here the pain is felt in your head, but it begins in your neck: in the "
          "joints, discs or soft parts. Most people have neck pain as well. In India many "
          "people just call it “cervical”.</p>"),
         "references": ["C1"]},
        {"text": ("<p>Doctors look for a neck problem, and for at least two links between "
          "neck and headache. For example, both began together, both got better together, or "
          "your neck moves less and moving it brings on the pain. And nothing else should "
          "explain the headache better.</p>"),
         "references": ["C1"]},
        {"text": ("<p>Sore spots in the neck muscles (“trigger points”) are a different "
          "story. A headache from such spots is often counted as tension-type headache. So a "
          "sore muscle alone does not show that your headache comes from the neck.</p>"),
         "references": ["C1"]},
    ],
    "symptoms": [
        {"text": ("<p>You may notice:</p><ul><li>pain on one side that does not swap "
          "sides</li><li>pain that goes from the back of the head to the front</li><li>pain set "
          "off by moving your neck or pressing its muscles</li></ul>"),
         "references": ["C1"]},
        {"text": ("<p>Your neck may feel stiff, and it can get worse when you hold one "
          "position for long. Some people have an ache in the shoulder or arm, feel a little "
          "sick or dislike bright light.</p><p>Migraine, tension-type headache and headache "
          "from too many painkillers can feel much the same. If you are not sure, ask a "
          "doctor.</p>"),
         "references": []},
    ],
    "red_flags": [
        "thunderclap_headache", "stroke_signs", "neck_artery", "meningitis_signs",
        "head_injury_headache", "red_eye_sight_loss", "giant_cell_arteritis",
        "headache_special_risk", "headache_pattern", "neck_nerve_hands",
    ],
    "self_care": [
        {"text": ("<p>Small changes in your day can calm your neck. Pick one or two and keep "
          "at them.</p>"),
         "references": []},
        {"do": [
             "Raise your screen to eye level, and bring your phone up to your face.",
             "Change position often and take short breaks.",
             ("Nod your chin gently, and draw your shoulder blades back and down, a few times "
              "a day."),
             ("Use a warm pack on your neck if it feels good. Keep a cloth between it and "
              "your skin."),
             "Keep a headache diary: day, hour, what you did, what you took.",
         ]},
        {"dont": [
             "Do not let anyone crack your neck, such as at a barber’s shop.",
             ("Do not take painkillers on many days without asking a doctor. Too many can "
              "keep a headache going."),
             "Do not push your neck into strong pain.",
         ]},
    ],
    "treatments": [
        {"text": ("<p>Care mostly means light exercise for the neck and shoulder blades, "
          "hands-on treatment, or both. You also learn how to pace your day.</p>"),
         "references": []},
        {"text": ("<p>Before any neck treatment, your therapist should ask about your health "
          "and check things such as your blood pressure, your face and eyes, and how you walk. "
          "This is to spot artery trouble in the neck. If nobody does this, ask for it.</p>"),
         "references": ["C7"]},
        {"text": ("<p>Some places offer dry needling of trigger points for this headache. "
          "Take care: sore muscle spots point more often to tension-type headache, so needling "
          "them is not <i>the</i> treatment for a headache from the neck.</p>"),
         "references": ["C1"]},
    ],
    "evidence": [
        {"treatment": "Light neck and shoulder-blade exercise",
         "statement": ("Six weeks of light exercise for the neck and shoulder blades may make "
          "headaches fewer and milder for up to a year."),
         "comparison": "No such treatment", "outcome": "How often and how strong, at 12 months",
         "benefit": ("In one trial of 200 people, headaches were fewer and milder at 12 "
          "months than without treatment."),
         "harm": NOT_REPORTED,
         "unknown": "Whether other trials would find the same. This is one good trial.",
         "certainty": "low", "search_date": "2002-01-01",
         "references": ["C5"]},
        {"treatment": "Hands-on treatment of the neck",
         "statement": ("Six weeks of hands-on neck treatment may make headaches fewer and "
          "milder for up to a year."),
         "comparison": "No such treatment", "outcome": "How often and how strong, at 12 months",
         "benefit": ("In one trial of 200 people, headaches were fewer and milder at 12 "
          "months than without treatment."),
         "harm": NOT_REPORTED + " Have your neck checked for artery trouble first.",
         "unknown": ("Whether other trials would find the same. Compared with dummy "
          "treatment, results are less clear."),
         "certainty": "low", "search_date": "2002-01-01",
         "references": ["C5", "C7"]},
        {"treatment": "Exercise and hands-on treatment together",
         "statement": ("Doing both may help a few more people than one of them alone, but the "
          "difference may be chance."),
         "comparison": "Exercise alone or hands-on treatment alone",
         "outcome": "How often and how strong, at 12 months",
         "benefit": ("About 10 more in 100 people gained with both. The trial was too small "
          "to be sure of this."),
         "harm": NOT_REPORTED, "unknown": "Whether both together are worth the extra visits.",
         "certainty": "low", "search_date": "2002-01-01",
         "references": ["C5"]},
        {"treatment": "Spinal manipulation (quick thrusts)",
         "statement": ("The evidence is very uncertain on whether quick thrusts to the neck "
          "ease headache more than other hands-on care."),
         "comparison": "Other hands-on treatment",
         "outcome": "How strong, how often and daily activity, short term",
         "benefit": ("7 trials found a small gain at first: about 11 points less pain on a "
          "scale of 100. A while later, the gain in pain was gone."),
         "harm": NOT_REPORTED + (" After any neck treatment, sudden new pain or dizziness "
          "needs emergency care."),
         "unknown": "Whether a small early gain is real and worth it.", "certainty": "very_low",
         "search_date": "2020-01-01",
         "references": ["C3", "C6"]},
        {"treatment": "Hands-on treatment instead of a dummy",
         "statement": ("The evidence is very uncertain on whether hands-on treatment helps "
          "more than a dummy treatment."),
         "comparison": "Dummy (sham) treatment", "outcome": "Headache",
         "benefit": ("A review of 20 studies with 1,439 people found a larger gain over all "
          "trials, but only a small one in the more careful trials."),
         "harm": NOT_REPORTED,
         "unknown": "How much is due to the touch itself, and how much to hope and time.",
         "certainty": "very_low", "search_date": "2022-01-01",
         "references": ["C8"]},
        {"treatment": "Dry needling",
         "statement": "The evidence is very uncertain on whether dry needling helps headache.",
         "comparison": "Other treatments", "outcome": "Pain, short term",
         "benefit": ("A review of 11 trials on headache, 4 of them of high quality, did not "
          "find it clearly better than other care for pain."),
         "harm": SURVEYS,
         "unknown": ("Whether it helps a headache that comes from the neck. Only part of this "
          "review has been checked for this page."),
         "certainty": "very_low", "search_date": "2021-01-01",
         "references": ["C9", "D4", "D5b"]},
    ],
    "when_to_see": [
        {"text": ("<p>Read the red signs first. A sudden, strange or very strong headache is "
          "not one for a physiotherapist.</p>"),
         "references": ["C2"]},
        {"text": ("<p>If you have no red sign, see a physiotherapist when:</p><ul><li>a "
          "one-sided headache tied to neck movement lasts more than 2 to 4 weeks</li><li>your "
          "neck stays stiff after a car or bike crash, once a doctor has cleared you</li></ul>"),
         "references": []},
    ],
    "if_you_do_nothing": [
        {"text": ("<p>We found no good numbers on how it goes without treatment. Keep a diary "
          "for a few weeks to see how you do. If your headache changes, gets worse or worries "
          "you, get checked.</p>"),
         "references": []},
    ],
    "further_references": ["C10"],
}

"""Demo article: low back pain."""

from typing import Any

# fmt: off
NOT_REPORTED = "The studies read here did not report harms clearly."
SURVEYS = ("In two large surveys of trained therapists, about 19 and 37 of 100 treatments led to "
 "a small problem such as a bruise, a drop of blood or soreness. Serious problems: none in 7,629 "
 "treatments in one; about 1 in 1,000 in the other. Therapists counted these themselves, so the "
 "true numbers may be higher.")

ARTICLE: dict[str, Any] = {
    "key": "low_back_pain", "type": "condition", "title": "Low back pain", "slug": "low-back-pain",
    "summary": ("Low back pain is very common and most new pain eases a lot within six weeks. "
     "Staying gently active is a good plan for most people. Read which signs need quick care, what "
     "you can do at home, and what studies say."),
    "search_description": ("Low back pain in plain words: signs that need quick care, what to do "
     "at home, what studies say about treatments, and when to see a physiotherapist."),
    "search_words": ("back pain\nbackache\nlower back pain\nlumbago\nslipped disc\nslip disc\n"
     "disc bulge\nL4 L5\nL5 S1\nback spasm\nmuscle pull\npinched nerve\nsiatica\nlumbar "
     "spondylosis\nkamar dard\nkamar me dard\npeeth dard\nकमर दर्द\nपीठ दर्द\npathdukhi\nपाठदुखी\n"
     "कंबरदुखी"),
    "illustration": "back",
    "key_points": [
        "Most new back pain eases a lot within six weeks.",
        "Stay as active as you can. Long rest in bed is not needed.",
        ("Most people do not need a scan. Scans often show changes in people who have no pain at "
         "all."),
        "Numbness between the legs, or new trouble with pee or stool, needs emergency care now.",
        ("If pain stops you working or sleeping for 2 to 3 weeks, a physiotherapist can help you "
         "make a plan."),
    ],
    "what_it_is": [
        {"text": ("<p>Low back pain is pain between your lowest ribs and the fold under your "
          "buttocks. It lasts a day or more. Sometimes it goes down into a leg.</p>"),
         "references": ["A1"]},
        {"text": ("<p>For almost everyone, nobody can point to one damaged part. That does "
          "not mean the pain is not real. It means the back is sore, not that it is broken. In "
          "a small number of people there is a cause such as a break, an infection or cancer. "
          "The red signs on this page help to spot those.</p>"),
         "references": ["A2"]},
        {"text": ("<p>You are far from alone. About 619 million people in the world had it in "
          "2020. Studies from India put together suggest that about 66 of 100 people have it at "
          "some time. Many of those studies asked people at work, so the number for everyone "
          "may be lower.</p>"),
         "references": ["A1", "A4"]},
        {"text": ("<p>A scan can worry you without need. Among people with <b>no pain</b>, "
          "about 37 of 100 aged 20 and 96 of 100 aged 80 have worn discs on a scan. A bulging "
          "disc shows in about 30 of 100 at age 20 and 84 of 100 at age 80.</p>"),
         "references": ["A12"]},
    ],
    "symptoms": [
        {"text": ("<p>You may notice:</p><ul><li>an ache or stiffness across the low "
          "back</li><li>pain when you bend, sit for long or get up</li><li>a muscle that grips "
          "or goes into spasm</li><li>pain in the buttock or thigh</li><li>a back that is stiff "
          "at first and easier once you walk</li></ul>"),
         "references": []},
        {"text": ("<p>Pain below the knee, tingling or weakness in a leg can come from an "
          "irritated nerve. People call this sciatica. If a leg gets weaker, get checked "
          "quickly.</p>"),
         "references": []},
    ],
    "red_flags": [
        "cauda_equina", "back_injury_leg_weakness", "aortic_tear", "spinal_infection",
        "cancer_back_pain", "fragile_bone_fall", "back_pain_pattern", "sciatica_not_settling",
    ],
    "self_care": [
        {"text": ("<p>Your back is strong, and moving it is safe for most people. It may hurt "
          "a bit as you start. Go gently, and do a little more every few days.</p>"),
         "references": []},
        {"do": [
             "Take short walks, several times a day.",
             "Change your position about every 30 minutes.",
             "Use a warm pack for 15 to 20 minutes. Keep a cloth between it and your skin.",
             ("Try 2 or 3 easy moves, 8 to 10 times each, 2 or 3 times a day: roll bent knees "
              "from side to side, arch and round your back on hands and knees, stand up from a "
              "chair."),
             "Sleep in any position that feels comfortable.",
             "Ask a pharmacist which pain medicine is safe for you.",
         ]},
        {"dont": [
             "Do not stay in bed for days.",
             "Do not wait until all pain is gone before you move or go back to work.",
             ("Do not ask for a scan just to be sure. Get one if the result would change your "
              "plan."),
         ]},
    ],
    "treatments": [
        {"text": ("<p>Treatment starts with simple things: clear facts, staying active and a "
          "plan that fits you. A physiotherapist can ask a few questions to see how much help "
          "you are likely to need.</p>"),
         "references": ["A11"]},
        {"text": ("<p>The British guideline (NICE) allows hands-on treatment only as part of "
          "a plan that also has exercise. It says <b>not</b> to offer acupuncture, ultrasound, "
          "TENS, traction, belts or spinal injections for back pain, and not to use paracetamol "
          "alone.</p>"),
         "references": ["A11"]},
        {"text": ("<p>The World Health Organization (WHO) says that lessons about pain, "
          "exercise, hands-on care, massage, talking therapy (CBT) and anti-inflammatory "
          "tablets may be offered for long-lasting pain. It is against routine use of belts, "
          "traction and opioid medicines.</p>"),
         "references": ["A3"]},
        {"text": ("<p><b>Experts disagree about needles.</b> WHO allows needling, which it "
          "looks at as one group with dry needling in it. The American guideline of 2017 allows "
          "acupuncture; it is old now. NICE says not to offer acupuncture. If you are offered "
          "needles, ask why, and what else is in your plan.</p>"),
         "references": ["A3", "A15", "A11"]},
    ],
    "evidence": [
        {"treatment": "Structured exercise",
         "statement": ("A planned exercise programme probably lowers pain a little, and "
          "probably makes daily tasks a little easier, when back pain has lasted over 3 months."),
         "comparison": "No exercise programme",
         "outcome": "Pain and daily activity in pain that has lasted over 3 months",
         "benefit": ("A small gain in both pain and daily activity, from 13 of the more "
          "careful trials (standardised differences 0.33 for pain and 0.31 for activity)."),
         "harm": NOT_REPORTED,
         "unknown": ("Which kind of exercise helps most. For single kinds, the evidence is "
          "mostly very uncertain."),
         "certainty": "moderate", "search_date": "2023-01-01",
         "references": ["A13"]},
        {"treatment": "Heat", "statement": "Warmth on the skin probably helps new back pain.",
         "comparison": "Different in each study (guideline)",
         "outcome": "New back pain, first weeks",
         "benefit": ("The American guideline of 2017 recommends it. We have no single number "
          "to show here."),
         "harm": NOT_REPORTED + " Heat that is too strong can burn the skin.",
         "unknown": ("How long the ease lasts. The guideline is over 5 years old, so its "
          "makers count it as expired."),
         "certainty": "moderate", "search_date": "2017-01-01",
         "references": ["A15"]},
        {"treatment": "Mindfulness or a team programme",
         "statement": ("Mindfulness training, or a programme with several kinds of experts, "
          "probably helps when back pain has lasted long."),
         "comparison": "Different in each study (guideline)",
         "outcome": "Back pain that has lasted long",
         "benefit": ("The American guideline of 2017 puts these among its first choices, "
          "beside exercise. We have no single number to show here."),
         "harm": NOT_REPORTED,
         "unknown": ("Who gains most. The guideline is over 5 years old, so its makers count "
          "it as expired."),
         "certainty": "moderate", "search_date": "2017-01-01",
         "references": ["A15"]},
        {"treatment": "Yoga, tai chi or talking therapy",
         "statement": ("Yoga, tai chi or talking therapy (CBT) may help when back pain has "
          "lasted long."),
         "comparison": "Different in each study (guideline)",
         "outcome": "Back pain that has lasted long",
         "benefit": ("The American guideline of 2017 names them as options. We have no single "
          "number to show here."),
         "harm": NOT_REPORTED,
         "unknown": "How large the gain is. New studies may change the answer.",
         "certainty": "low", "search_date": "2017-01-01",
         "references": ["A15"]},
        {"treatment": "Massage, acupuncture or spinal manipulation",
         "statement": "Massage, acupuncture or spinal manipulation may ease new back pain.",
         "comparison": "Different in each study (guideline)",
         "outcome": "New back pain, up to 3 months",
         "benefit": ("The American guideline of 2017 lists them as options. NICE allows "
          "hands-on care only with exercise, and says not to offer acupuncture."),
         "harm": NOT_REPORTED,
         "unknown": ("Whether one is better than another. Guidelines do not agree about "
          "acupuncture."),
         "certainty": "low", "search_date": "2017-01-01",
         "references": ["A15", "A11"]},
        {"treatment": "Dry needling",
         "statement": "Dry needling may ease long-lasting back pain a little for a short time.",
         "comparison": "Different in each study",
         "outcome": "Pain and daily activity, short term",
         "benefit": ("8 trials with 414 people found less pain right after (difference 0.42) "
          "and a little later (0.99), and no gain in daily activity. The copy read here does "
          "not name the scale."),
         "harm": SURVEYS,
         "unknown": ("Whether the ease lasts. Guidelines disagree: WHO allows needling, the "
          "American one allows acupuncture, NICE does not offer acupuncture."),
         "certainty": "low", "search_date": "2023-01-01",
         "references": ["D3", "A3", "A15", "A11", "D4", "D5b"]},
    ],
    "when_to_see": [
        {"text": ("<p>First read the red signs on this page. If you have none of them, see a "
          "physiotherapist when:</p><ul><li>you are no better after 2 to 3 weeks</li><li>pain "
          "stops you working or sleeping</li><li>this is your second or third "
          "episode</li><li>you are afraid to move</li><li>you just want a plan</li></ul>"),
         "references": []},
        {"text": ("<p>One red sign alone often turns out to be harmless. It still means: get "
          "checked.</p>"),
         "references": ["A10"]},
    ],
    "if_you_do_nothing": [
        {"text": ("<p>Most new pain gets much better by itself. In studies, average pain on a "
          "scale from 0 to 100 went from 52 at the start to 23 after 6 weeks, and to 6 after a "
          "year. Pain that had already lasted long eased less: from 51 to 23 in a year.</p>"),
         "references": ["A6"]},
        {"text": ("<p>It is common for back pain to come back. Staying active and knowing "
          "your plan can make the next time less scary.</p>"),
         "references": ["A2"]},
    ],
    "further_references": ["A7", "A8", "A9", "A14"],
}

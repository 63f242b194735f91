"""Demo article: carpal tunnel syndrome."""

from typing import Any

# fmt: off
NOT_REPORTED = "The studies read here did not report harms clearly."

ARTICLE: dict[str, Any] = {
    "key": "carpal_tunnel", "type": "condition", "title": "Carpal tunnel syndrome",
    "slug": "carpal-tunnel-syndrome",
    "summary": ("A squeezed nerve at the wrist can make your thumb and fingers tingle or go "
     "numb, often at night. It may settle by itself. Read what you can try, what studies say and "
     "which signs need care soon."),
    "search_description": ("Carpal tunnel syndrome in plain words: why fingers tingle at night, "
     "splints and other care, what studies say, and which signs need care soon."),
    "search_words": ("carpal tunnel\nCTS\ncarpel tunnel\nnumb fingers\nhand goes to sleep\n"
     "tingling at night\npins and needles\nwrist nerve\nmouse hand\nhaath sunn hona\nhath me "
     "jhanjhanahat\nungliyan sunn\nहाथ सुन्न\nहाथ में झनझनाहट\nहाताला मुंग्या"),
    "illustration": "wrist",
    "key_points": [
        ("A nerve is squeezed at the wrist. Thumb, index and middle finger tingle or go numb, "
         "often at night."),
        ("A night splint that keeps the wrist straight is a simple thing to try. Give it 4 to 6 "
         "weeks."),
        "It may settle by itself in some months, above all in pregnancy.",
        "Numbness that never goes, or a weak or thin thumb, needs a check soon.",
        ("A sudden weak arm with a drooping face or slurred speech is an emergency: call 112 or "
         "108."),
    ],
    "what_it_is": [
        {"text": ("<p>A nerve runs through a narrow passage at your wrist, the carpal tunnel. "
          "It gives feeling to your thumb, index finger, middle finger and often half of your "
          "ring finger. When it is squeezed, those fingers tingle, hurt or go numb.</p>"),
         "references": ["B1"]},
        {"text": ("<p>Anyone can get it. It is more common in women, and often both hands are "
          "affected. It is more likely with:</p><ul><li>pregnancy or being "
          "overweight</li><li>diabetes, arthritis or an underactive thyroid</li><li>work with "
          "bent wrists, a hard grip or shaking tools</li><li>an old wrist injury, or others in "
          "your family who have it</li></ul><p>Often no cause is found.</p>"),
         "references": ["B6", "B7"]},
    ],
    "symptoms": [
        {"text": ("<p>It mostly starts slowly and comes and goes. You may "
          "notice:</p><ul><li>tingling or numbness in the thumb, index and middle "
          "finger</li><li>pain in the hand that wakes you at night</li><li>a hand that feels "
          "better when you shake it</li><li>things slipping from your fingers</li></ul>"),
         "references": ["B6", "B7"]},
        {"text": ("<p>Later, the hand can feel dull and clumsy, and the muscle at the base of "
          "the thumb can get thin. Do not wait for this: get checked early.</p>"),
         "references": ["B1"]},
    ],
    "red_flags": [
        "stroke_signs", "hand_compression", "hot_wrist", "hand_weakness", "neck_nerve_hands",
    ],
    "self_care": [
        {"text": ("<p>Wear a splint at night that keeps your wrist straight, not bent. Give "
          "it 4 to 6 weeks before you decide if it suits you. You can buy one at many chemist "
          "shops. Painkillers do little for this problem.</p>"),
         "references": ["B6", "B7"]},
        {"do": [
             "Wear the splint each night. It should be snug, but never tight.",
             "Take short breaks from typing, sewing, riding or tool work.",
             "Keep your wrist straight when you hold your phone, ride or lift.",
             "Use thicker handles or lighter tools, so that you grip less hard.",
             "If you have diabetes or a thyroid problem, keep up your treatment.",
         ]},
        {"dont": [
             "Do not sleep on bent wrists if you can help it.",
             "Do not keep taking painkillers that do not help you.",
             "Do not ignore numbness that stays all day.",
         ]},
    ],
    "treatments": [
        {"text": ("<p>A physiotherapist can fit a splint, look at how you use your hands at "
          "work and at home, and show you gentle hand exercises. A doctor can check for causes "
          "such as diabetes or thyroid trouble.</p>"),
         "references": []},
        {"text": ("<p>Other choices are a steroid injection at the wrist or an operation that "
          "gives the nerve more room. These are choices to make with a doctor. Ask what each "
          "can do for you and what can go wrong.</p>"),
         "references": []},
        {"text": ("<p>Some people are offered dry needling for this. We found no good studies "
          "that settle it, so the evidence is very uncertain.</p>"),
         "references": []},
    ],
    "evidence": [
        {"treatment": "Wrist splint",
         "statement": ("Wearing a wrist splint for less than 3 months probably makes little "
          "or no difference to how well you can use your hand."),
         "comparison": "No splint", "outcome": "Use of the hand, up to 3 months",
         "benefit": ("On a scale from 1 to 5 the difference was 0.24, too small to matter. "
          "The review has 29 trials with 1,937 adults."),
         "harm": NOT_REPORTED,
         "unknown": ("Whether a night splint helps in other ways, such as better sleep. It is "
          "simple, so many people still give it a fair try."),
         "certainty": "moderate", "search_date": "2023-01-01",
         "references": ["B1"]},
        {"treatment": "Surgery instead of a splint",
         "statement": ("After 6 to 12 months, surgery probably leaves more people clearly "
          "better than a splint does."),
         "comparison": "Wrist splint", "outcome": "Being clearly better, 6 to 12 months",
         "benefit": ("More people were clearly better after surgery. The review of surgery "
          "and other care has 14 trials with 1,231 people."),
         "harm": NOT_REPORTED + " Every operation has some risk: ask your surgeon.",
         "unknown": ("How surgery compares with no treatment or a sham operation: no trial "
          "has tested it."),
         "certainty": "moderate", "search_date": "2024-01-01",
         "references": ["B4"]},
        {"treatment": "Surgery instead of a steroid injection",
         "statement": ("The evidence is very uncertain on whether surgery is better than a "
          "steroid injection after 6 to 12 months."),
         "comparison": "Steroid injection", "outcome": "Being clearly better, 6 to 12 months",
         "benefit": "No clear answer: the studies do not let us say which helps more.",
         "harm": NOT_REPORTED + (" Every operation and injection has some risk: ask your "
          "doctor."),
         "unknown": "Which of the two helps more people, and for how long.",
         "certainty": "very_low", "search_date": "2024-01-01",
         "references": ["B4"]},
        {"treatment": "Exercise and hand mobilisation",
         "statement": ("The evidence is very uncertain on whether hand exercises or hands-on "
          "treatment help."),
         "comparison": "No treatment or other treatments",
         "outcome": "Symptoms and use of the hand",
         "benefit": ("A 2012 review has 16 trials with 741 people. We give no result here "
          "until an editor has read it in full."),
         "harm": NOT_REPORTED,
         "unknown": ("Whether exercise helps, which kind, and for whom. Newer studies may "
          "tell more."),
         "certainty": "very_low", "search_date": "2012-01-01",
         "references": ["B2"]},
    ],
    "when_to_see": [
        {"text": ("<p>See a physiotherapist if:</p><ul><li>you still have symptoms after 4 "
          "weeks with a splint</li><li>your work strains your hands</li><li>you want help with "
          "a splint or hand exercises</li><li>you are pregnant and your hands trouble "
          "you</li><li>you have had wrist surgery and want to get your hand going</li></ul>"),
         "references": []},
        {"text": ("<p>Ask soon about a hand specialist if the numbness never goes, your thumb "
          "is weak or thin, it gets worse fast, you have diabetes, or it is back after "
          "surgery.</p>"),
         "references": ["B7"]},
    ],
    "if_you_do_nothing": [
        {"text": "<p>Mild trouble may clear within months, above all in pregnancy.</p>",
         "references": ["B6"]},
        {"text": ("<p>If the nerve is pressed for very long, some numbness and weakness can "
          "stay. So it is wise to get checked if it does not settle.</p>"),
         "references": ["B4"]},
    ],
    "further_references": ["B3", "B5"],
}

"""Demo article: carpal tunnel syndrome."""

from typing import Any

from .carpal_tunnel_evidence import EVIDENCE

# fmt: off
ARTICLE: dict[str, Any] = {
    "key": "carpal_tunnel",
    "type": "condition",
    "title": "Carpal tunnel syndrome",
    "slug": "carpal-tunnel-syndrome",
    "summary": ("A squeezed nerve at the wrist can make your thumb and fingers tingle or go "
     "numb, often at night. It may settle by itself. Read what you can try, what studies say "
     "and which signs need care soon."),
    "search_description": ("Carpal tunnel syndrome in plain words: why fingers tingle at night, "
     "splints and other care, what studies say, and which signs need care soon."),
    "search_words": ("carpal tunnel\nCTS\ncarpel tunnel\nnumb fingers\nhand goes to sleep\n"
     "tingling at night\npins and needles\nwrist nerve\nmouse hand\nhaath sunn hona\nhath me "
     "jhanjhanahat\nungliyan sunn\nहाथ सुन्न\nहाथ में झनझनाहट\nहाताला मुंग्या"),
    "illustration": "wrist",
    "body_regions": ["wrist-hand"],
    "icd10_codes": "G56.0",
    "snomed_codes": "57406009",
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
        {"text": ("<p>The median nerve runs through a narrow passage at your wrist, the carpal "
          "tunnel. It gives feeling to your thumb, index finger, middle finger and often half "
          "of your ring finger. When it is squeezed, those fingers tingle, hurt or go numb.</p>"),
         "references": ["B1"], "terms": ["median_nerve", "carpal_tunnel"]},
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
          "finger</li><li>pain in the hand that gets worse at night</li><li>a hand that feels "
          "better when you shake it</li><li>things slipping from your fingers</li></ul>"),
         "references": ["B6", "B7"]},
        {"text": ("<p>Later, the hand can feel dull and clumsy, and the muscle at the base of "
          "the thumb can get thin. Do not wait for this: get checked early.</p>"),
         "references": ["B1", "B7"]},
    ],
    "red_flags": [
        "stroke_signs",
        "hand_compression",
        "hot_wrist",
        "hand_weakness",
        "neck_nerve_hands",
    ],
    "self_care": [
        {"text": ("<p>Wear a splint at night that keeps your wrist straight, not bent. Give it 4 "
          "to 6 weeks before you decide if it suits you. Painkillers do little for this "
          "problem.</p>"),
         "references": ["B6", "B7"], "terms": ["splint"]},
        {"do": [
             "Take short breaks from work that strains your wrist.",
             "Grip less hard, and bend your wrist less.",
             "Change to a tool that is easier on your hand.",
             "If you have diabetes or a thyroid problem, keep up your treatment.",
         ],
         "references": ["B6", "B7"]},
        {"dont": [
             "Do not fasten the splint so tight that it presses.",
             "Do not bend your wrist for long when you hold your phone or ride.",
             "Do not keep taking painkillers that do not help you.",
         ],
         "to_be_checked": True},
    ],
    "exercises": [
        {"title": "Easy moves for the hand",
         "intro": ("We do not know if exercise helps this problem: the evidence is very "
          "uncertain. If you try it, go gently."),
         "exercises": ["straight_wrist", "tendon_glide"]},
    ],
    "treatments": [
        {"text": ("<p>A physiotherapist can help you with a splint, with hand exercises, and "
          "with the way you use your hands at work. A doctor can check for causes such as "
          "diabetes or thyroid trouble.</p>"),
         "terms": ["physiotherapist"], "to_be_checked": True},
        {"text": ("<p>Other choices are a steroid injection at the wrist or an operation. Talk "
          "them over with a doctor. Ask what each can do for you and what can go wrong.</p>"),
         "references": ["B3", "B4"], "terms": ["steroid_injection"]},
        {"text": ("<p>Some people are offered [[dry_needling|dry needling]] for this. We know of "
          "small trials only, and of no guideline that backs it: the evidence is very "
          "uncertain.</p>"),
         "to_be_checked": True},
    ],
    "when_to_see": [
        {"text": ("<p>See a physiotherapist if:</p><ul><li>you still have symptoms after 4 weeks "
          "with a splint</li><li>your work strains your hands</li><li>you want help with a "
          "splint or hand exercises</li><li>you are pregnant and your hands trouble "
          "you</li><li>you have had wrist surgery and want to get your hand going</li></ul>"),
         "to_be_checked": True},
        {"text": ("<p>Ask soon about a hand specialist if the numbness never goes, your thumb is "
          "weak or thin, it gets worse fast, you have diabetes, or it is back after surgery.</p>"),
         "references": ["B7"]},
    ],
    "if_you_do_nothing": [
        {"text": "<p>It may settle within months, above all in pregnancy.</p>",
         "references": ["B6"]},
        {"text": ("<p>If the nerve is pressed for very long, some numbness and weakness can "
          "stay. So it is wise to get checked if it does not settle.</p>"),
         "references": ["B4"]},
    ],
    "questions": [
        {"question": "Will the splint take it away?",
         "answer": ("<p>Nobody can promise that. Worn for less than 3 months, it probably makes "
          "little or no difference to how well you use your hand. It is still a simple thing to "
          "try at night for 4 to 6 weeks.</p>"),
         "references": ["B1", "B6", "B7"]},
        {"question": "Do I need an operation?",
         "answer": ("<p>Not everyone does, as it may settle within months. After 6 to 12 months, "
          "surgery probably leaves more people clearly better than a splint. A weak thumb or "
          "numbness that never goes is a reason to ask soon.</p>"),
         "references": ["B4", "B6", "B7"]},
        {"question": "Does my work cause it?",
         "answer": ("<p>Often no cause is found. Work with bent wrists, a hard grip or shaking "
          "tools makes it more likely. So do other things, such as pregnancy or diabetes.</p>"),
         "references": ["B6"]},
    ],
    "evidence": EVIDENCE,
    "guidelines": [],
    "change_notes": ["First version of this page."],
    "further_references": ["B5"],
}

"""Exercises of the demo articles, by key; common advice, so still to be checked."""

from typing import Any

# fmt: off
STOP_BACK = ("Stop if pain shoots down your leg, or your leg feels numb or weak. Ask your "
 "therapist.\nStop if the pain stays clearly worse the next day. Do less next time.\nNumb "
 "between the legs, or new trouble with urine or stool: call 112 or 108 now.")
STOP_NECK = ("Stop if you feel dizzy, see double or feel sick. If it does not pass at once, "
 "call 112 or 108.\nStop if your arm tingles or gets weak. Ask your therapist.\nStop if the "
 "headache gets stronger. Try again gently another day.")
STOP_HAND = ("Stop if the tingling gets stronger and does not settle in a few minutes.\nStop if "
 "it hurts. Ask your therapist before you go on.")
EXERCISES: dict[str, dict[str, Any]] = {
    "knee_rolls": {
        "name": "Knee rolls", "purpose": "Loosens a stiff low back while you lie down.",
        "steps": ("Lie on your back on a bed or mat, with both knees bent and feet flat.\nKeep "
         "your knees together and let them sink slowly to one side, as far as it is easy.\n"
         "Bring them back to the middle, then let them sink to the other side."),
        "dose": "8 to 10 times to each side, 2 or 3 times a day.", "stop_rules": STOP_BACK,
        "drawing": "knee-rolls", "to_be_checked": True, "is_demo": True,
    },
    "cat_camel": {
        "name": "Cat and camel", "purpose": "Moves your back gently in both directions.",
        "steps": ("Go on your hands and knees. If your knees hurt, put a pillow below them.\n"
         "Round your back slowly towards the ceiling and let your head hang.\nThen let your "
         "belly sink slowly and lift your head a little.\nMove only as far as it feels easy."),
        "dose": "8 to 10 times, 2 or 3 times a day.", "stop_rules": STOP_BACK,
        "drawing": "cat-camel", "to_be_checked": True, "is_demo": True,
    },
    "sit_to_stand": {
        "name": "Sit to stand", "purpose": "Trains your legs and back for daily life.",
        "steps": ("Sit near the front of a firm chair that cannot slide. Put your feet flat "
         "below your knees.\nLean forward from your hips and stand up slowly. Use your hands if "
         "you need to.\nStand tall for a moment, then sit down just as slowly."),
        "dose": "8 to 10 times, 2 or 3 times a day.", "stop_rules": STOP_BACK,
        "drawing": "sit-to-stand", "to_be_checked": True, "is_demo": True,
    },
    "short_walk": {
        "name": "Short walk", "purpose": "Keeps you moving through the day.",
        "steps": ("Put on shoes that feel good and choose a flat way, indoors if it is hot.\n"
         "Walk at a pace at which you can still talk.\nTurn back before you are tired. Go a "
         "little further every few days."),
        "dose": "5 to 10 minutes, several times a day.", "stop_rules": STOP_BACK,
        "drawing": "short-walk", "to_be_checked": True, "is_demo": True,
    },
    "chin_nod": {
        "name": "Chin nod", "purpose": "Wakes up the small muscles at the front of your neck.",
        "steps": ("Lie on your back with your knees bent and a thin pillow below your head.\nNod "
         "your chin slowly towards your throat, as if you say a small yes. Your head stays on "
         "the pillow.\nHold for a few breaths without pressing, then let go."),
        "dose": "5 to 8 times, 2 times a day.", "stop_rules": STOP_NECK, "drawing": "chin-nod",
        "to_be_checked": True, "is_demo": True,
    },
    "shoulder_blade": {
        "name": "Shoulder blades back",
        "purpose": "Takes load off your neck when you sit for long.",
        "steps": ("Sit or stand tall and let your arms hang.\nDraw your shoulder blades softly "
         "back and down, as if into your back pockets.\nHold for a few breaths, keep your neck "
         "loose, then let go."),
        "dose": "8 to 10 times, 2 or 3 times a day.", "stop_rules": STOP_NECK,
        "drawing": "shoulder-blade", "to_be_checked": True, "is_demo": True,
    },
    "neck_turn": {
        "name": "Neck turn", "purpose": "Keeps your neck moving to both sides.",
        "steps": ("Sit tall and look straight ahead.\nTurn your head slowly to one side, only as "
         "far as it is easy, and look over your shoulder.\nCome back to the middle, rest, then "
         "turn to the other side."),
        "dose": "5 times to each side, 2 or 3 times a day.", "stop_rules": STOP_NECK,
        "drawing": "neck-turn", "to_be_checked": True, "is_demo": True,
    },
    "tendon_glide": {
        "name": "Tendon glide",
        "purpose": "Lets the cords of your fingers slide through the wrist.",
        "steps": ("Hold your hand up with the wrist straight and the fingers straight.\nBend "
         "only the end and middle joints, so that your hand looks like a hook.\nOpen the hand "
         "again, then make a soft full fist.\nOpen the hand again."),
        "dose": "5 times, 2 or 3 times a day.", "stop_rules": STOP_HAND, "drawing": "tendon-glide",
        "to_be_checked": True, "is_demo": True,
    },
    "straight_wrist": {
        "name": "Straight wrist", "purpose": "Gives the nerve room while you rest or work.",
        "steps": ("Rest your forearm on a table or cushion.\nLine up your hand with your "
         "forearm, so that the wrist bends neither up nor down.\nLet your fingers go loose and "
         "shake out your hand at the end."),
        "dose": "1 minute, each time you take a break from work with your hands.",
        "stop_rules": STOP_HAND, "drawing": "wrist-rest", "to_be_checked": True, "is_demo": True,
    },
}

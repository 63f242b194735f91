"""Red flags of the demo site: signs, what to do, and the words in which patients tell them."""

from typing import Any

from clinic.demo_red_flag_phrases import PHRASES

# fmt: off
NOW = "Call 112 or 108, or go to the nearest emergency department now."

RED_FLAGS: list[dict[str, Any]] = [
    {"key": "cauda_equina", "urgency": "emergency",
     "name": "Numb between the legs, or new bladder or bowel trouble",
     "signs": ("With back or leg pain: numb or odd feeling around your genitals or back "
      "passage, trouble passing or feeling urine, new leaking, loss of bowel control or sexual "
      "feeling, or trouble in both legs. One is enough."),
     "possible_cause": "Rare: pressure on the nerves low in the spine (cauda equina syndrome).",
     "what_to_do": NOW + " Do not wait to see if it passes.",
     "form_question": "Numb between the legs, or new trouble with urine or stool",
     "phrases": PHRASES["cauda_equina"]},
    {"key": "back_injury_leg_weakness", "urgency": "emergency", "to_be_checked": True,
     "name": "Back pain after a bad accident, or a leg or foot getting weak fast",
     "signs": ("Your back hurts after a road accident or a fall from a height. Or a leg gets "
      "weaker over hours or days, or you cannot lift the front of your foot."),
     "possible_cause": "A broken bone in the back, or pressure on the spinal cord or a nerve.",
     "what_to_do": NOW + " After an accident, keep still until help comes.",
     "form_question": "A leg or foot getting weak fast, or pain after a bad accident",
     "phrases": PHRASES["back_injury_leg_weakness"]},
    {"key": "aortic_tear", "urgency": "emergency", "to_be_checked": True,
     "name": "Sudden tearing pain in the back or belly",
     "signs": ("A sudden, very strong, tearing pain in your back or belly. You may feel "
      "faint. It matters most if you are over 60."),
     "possible_cause": "A problem with the main blood vessel in the belly (the aorta).",
     "what_to_do": NOW + " Lie down while you wait.",
     "phrases": PHRASES["aortic_tear"]},
    {"key": "stroke_signs", "urgency": "emergency",
     "name": "Sudden weakness, face droop, slurred speech or confusion",
     "signs": ("Suddenly one side of your face drops, an arm or leg is weak or numb, or "
      "speech is slurred. Or you see double, an eyelid droops, you are confused or very drowsy, "
      "or have a fit."),
     "possible_cause": "A stroke or another problem in the brain.",
     "what_to_do": NOW + " Note the time it began.",
     "form_question": "Face drooping, slurred speech, or one side suddenly weak",
     "phrases": PHRASES["stroke_signs"]},
    {"key": "thunderclap_headache", "urgency": "emergency",
     "name": "A sudden headache, the worst of your life",
     "signs": ("A headache that starts like a blow and is at its strongest within about a "
      "minute, or is the worst you have ever had."),
     "possible_cause": "Bleeding in or around the brain, among other causes.", "what_to_do": NOW,
     "form_question": "A sudden headache, the worst of your life",
     "phrases": PHRASES["thunderclap_headache"]},
    {"key": "neck_artery", "urgency": "emergency",
     "name": "New, unusual neck or head pain with dizziness, or after a neck injury",
     "signs": ("Sudden or new neck or head pain that is not like your usual pain. It comes "
      "with dizziness, unsteady walking or trouble swallowing, or follows a neck injury or "
      "strong neck movement. Pain can come first, alone."),
     "possible_cause": "A tear in an artery of the neck.",
     "what_to_do": NOW + " Let nobody massage or move your neck before you get checked.",
     "phrases": PHRASES["neck_artery"]},
    {"key": "meningitis_signs", "urgency": "emergency",
     "name": "Headache and fever with a stiff neck, rash or drowsiness",
     "signs": ("You have a fever and a headache, and your neck is too stiff to bend, or you "
      "have a new rash, or you are very sleepy."),
     "possible_cause": "An infection around the brain, such as meningitis.", "what_to_do": NOW,
     "phrases": PHRASES["meningitis_signs"]},
    {"key": "head_injury_headache", "urgency": "emergency", "to_be_checked": True,
     "name": "Headache after a blow to the head",
     "signs": ("Your head hurts after a fall or a blow, and you vomit, feel very sleepy, or "
      "take a medicine that thins the blood."),
     "possible_cause": "Bleeding inside the head.",
     "what_to_do": NOW + " Do not drive yourself.",
     "phrases": PHRASES["head_injury_headache"]},
    {"key": "red_eye_sight_loss", "urgency": "emergency", "to_be_checked": True,
     "name": "Painful red eye with blurred sight, or sudden loss of sight",
     "signs": ("One eye is red, painful and blurred, often with a headache. Or you suddenly "
      "lose sight, even for a short time."),
     "possible_cause": "High pressure in the eye, or too little blood reaching the eye.",
     "what_to_do": NOW,
     "phrases": PHRASES["red_eye_sight_loss"]},
    {"key": "hand_compression", "urgency": "emergency", "to_be_checked": True,
     "name": "Hand or wrist swelling fast, with strong pain and a numb, pale or cold hand",
     "signs": ("After an injury, broken bone, bite or infection, your hand or wrist swells "
      "fast. The pain is very strong, the hand goes numb, or the fingers are pale or cold."),
     "possible_cause": "Sudden pressure that cuts off a nerve or the blood supply.",
     "what_to_do": NOW + " Take off rings, bangles and tight straps if you can.",
     "phrases": PHRASES["hand_compression"]},
    {"key": "needling_breathless", "urgency": "emergency", "to_be_checked": True,
     "name": "Hard to breathe or chest pain after needling",
     "signs": ("In the hours or days after needles near your neck, shoulder, chest or upper "
      "back, you are short of breath, have chest pain or a dry cough, or your lips look blue."),
     "possible_cause": "Air around the lung (a collapsed lung).",
     "what_to_do": NOW + " Tell them: “I had needles near the chest.”",
     "phrases": PHRASES["needling_breathless"]},
    {"key": "heart_attack_signs", "urgency": "emergency", "to_be_checked": True,
     "name": "Chest pain, pressure or tightness",
     "signs": ("Pain, pressure or tightness in the chest that does not go away. It may spread to "
      "an arm, the jaw, the neck or the back, and you may sweat, feel sick or be short of breath."),
     "possible_cause": "A heart attack, among other causes.",
     "what_to_do": NOW + " Sit down and rest; do not drive yourself.",
     "form_question": "Chest pain, or suddenly hard to breathe",
     "phrases": PHRASES["heart_attack_signs"]},
    {"key": "sudden_breathlessness", "urgency": "emergency", "to_be_checked": True,
     "name": "Suddenly hard to breathe, or coughing up blood",
     "signs": ("You are suddenly short of breath, at rest or after little effort, or you cough up "
      "blood. It matters most after an operation, a long journey or days in bed."),
     "possible_cause": "A blood clot in the lung, or another problem of the lungs or the heart.",
     "what_to_do": NOW + " Sit upright while you wait.",
     "phrases": PHRASES["sudden_breathlessness"]},
    {"key": "unconscious_or_fit", "urgency": "emergency", "to_be_checked": True,
     "name": "Unconscious, or having a fit",
     "signs": ("Somebody faints and does not wake up at once, cannot be woken, or has a fit with "
      "jerking of the body."),
     "possible_cause": "Many causes, in the heart, the brain or the blood sugar.",
     "what_to_do": NOW + (" If they breathe, turn them on their side. Put nothing in the mouth."),
     "phrases": PHRASES["unconscious_or_fit"]},
    {"key": "severe_bleeding_or_fracture", "urgency": "emergency", "to_be_checked": True,
     "name": "Heavy bleeding, a broken bone, or a joint out of place",
     "signs": ("Blood that does not stop when you press on the wound. A bone that may be broken or "
      "shows through the skin. A joint or limb that has a new, wrong shape."),
     "possible_cause": "A serious injury.",
     "what_to_do": NOW + (" Press firmly on a wound that bleeds. Do not move or pull the limb."),
     "phrases": PHRASES["severe_bleeding_or_fracture"]},
    {"key": "cold_pale_limb", "urgency": "emergency", "to_be_checked": True,
     "name": "An arm or leg that is suddenly cold, pale or blue",
     "signs": ("An arm or a leg suddenly becomes cold and pale or blue. It hurts, tingles or goes "
      "numb."),
     "possible_cause": "A blocked artery, so that too little blood reaches the limb.",
     "what_to_do": NOW + " Do not massage or heat the limb.",
     "phrases": PHRASES["cold_pale_limb"]},
    {"key": "suicidal_thoughts", "urgency": "emergency", "to_be_checked": True,
     "name": "Thoughts of ending your life",
     "signs": ("You think of harming yourself or of ending your life, or you feel that you cannot "
      "go on. Many people in pain have such thoughts, and help is there."),
     "possible_cause": "Pain, grief, illness or low mood that has become too much to carry alone.",
     "what_to_do": NOW + (" You can also call Tele-MANAS on 14416, free, day and night. Tell "
      "somebody near you, and do not stay alone."),
     "phrases": PHRASES["suicidal_thoughts"]},
    {"key": "spinal_infection", "urgency": "same_day", "to_be_checked": True,
     "name": "Back pain with fever, or while you are at risk of infection",
     "signs": ("Back pain with fever, shivering or feeling very ill. Or back pain after a "
      "recent infection, injection or operation, with weak immunity, after injecting drugs, or "
      "with TB in you or someone near you."),
     "possible_cause": "An infection in the spine, such as TB.",
     "what_to_do": "See a doctor today. Say that you have back pain and what came before it.",
     "phrases": PHRASES["spinal_infection"]},
    {"key": "cancer_back_pain", "urgency": "same_day",
     "name": "New or constant back pain, and cancer now or in the past",
     "signs": ("You have or had cancer, and your back pain is new, never stops, or wakes you "
      "at night."),
     "possible_cause": "Most often not so, but cancer can spread to the spine.",
     "what_to_do": "See a doctor today. Call your cancer team if you have one.",
     "phrases": PHRASES["cancer_back_pain"]},
    {"key": "fragile_bone_fall", "urgency": "same_day",
     "name": "Back pain after a small fall, with weak bones or over age 70",
     "signs": ("Your back hurts after a small fall, bump or lift. You have weak bones "
      "(osteoporosis), have taken steroid medicine for long, or are over 70."),
     "possible_cause": "A small break in a bone of the spine.",
     "what_to_do": "See a doctor today. Move gently and do not lift things.",
     "phrases": PHRASES["fragile_bone_fall"]},
    {"key": "hot_wrist", "urgency": "same_day", "to_be_checked": True,
     "name": "Hot, red, swollen wrist with fever",
     "signs": "Your wrist or hand is hot, red and swollen, and you have a fever or feel ill.",
     "possible_cause": "An infection in the joint or the skin.",
     "what_to_do": "See a doctor today. Do not massage it.",
     "phrases": PHRASES["hot_wrist"]},
    {"key": "giant_cell_arteritis", "urgency": "same_day", "to_be_checked": True,
     "name": "New headache after 50 with jaw pain or a sore scalp",
     "signs": ("You are over 50 with a new headache. Your jaw hurts when you chew, or your "
      "scalp hurts when you comb your hair."),
     "possible_cause": "Swollen arteries in the head, which can harm your sight.",
     "what_to_do": "See a doctor today. If you lose any sight, call 112 or 108 now.",
     "phrases": PHRASES["giant_cell_arteritis"]},
    {"key": "headache_special_risk", "urgency": "same_day",
     "name": "New headache in pregnancy, after birth, with cancer or weak immunity",
     "signs": ("You have a new headache and are pregnant, gave birth in the last 6 weeks, "
      "have or had cancer, or have weak immunity, such as with HIV."),
     "possible_cause": "Several causes, such as high blood pressure in pregnancy.",
     "what_to_do": "See a doctor today, or call your maternity or cancer team.",
     "phrases": PHRASES["headache_special_risk"]},
    {"key": "needling_infection", "urgency": "same_day", "to_be_checked": True,
     "name": "Spreading redness, pus, fever or new numbness after needling",
     "signs": ("After needling, the skin gets red and hot and the redness spreads, there is "
      "pus, or you have a fever. Or a part of your body is newly numb or weak."),
     "possible_cause": "An infection, or a nerve that was hurt.",
     "what_to_do": "See a doctor today, and tell your therapist.",
     "phrases": PHRASES["needling_infection"]},
    {"key": "swollen_calf", "urgency": "same_day", "to_be_checked": True,
     "name": "A swollen, painful calf, red or warm",
     "signs": ("One calf or leg is swollen and hurts, and may be red or warm. It matters most "
      "after an operation, a long journey or days in bed. If you also get short of breath or "
      "have chest pain, it is an emergency."),
     "possible_cause": "A blood clot in a vein of the leg.",
     "what_to_do": "See a doctor today. Do not massage the leg.",
     "phrases": PHRASES["swollen_calf"]},
    {"key": "hot_swollen_joint", "urgency": "same_day", "to_be_checked": True,
     "name": "A hot, red, swollen joint",
     "signs": ("A knee, ankle, elbow or other joint is hot, red and swollen, or is swollen while "
      "you have a fever."),
     "possible_cause": "An infection in the joint, or gout.",
     "what_to_do": "See a doctor today. Do not massage or exercise the joint.",
     "phrases": PHRASES["hot_swollen_joint"]},
    {"key": "back_pain_pattern", "urgency": "see_clinician", "to_be_checked": True,
     "name": "Back pain with weight loss, no easy position, or a new pattern for your age",
     "signs": ("You lose weight without trying; no position eases the pain; it is your first "
      "back pain under 20 or over 50; or, under 45, your back is stiff for over 30 minutes each "
      "morning for over 3 months."),
     "possible_cause": "Mostly nothing serious; sometimes an inflamed spine or cancer.",
     "what_to_do": "Book a doctor in the next few days and tell them about the sign.",
     "phrases": PHRASES["back_pain_pattern"]},
    {"key": "sciatica_not_settling", "urgency": "see_clinician", "to_be_checked": True,
     "name": "Leg pain worse than back pain for over 2 weeks, or no change after 4 to 6 weeks",
     "signs": ("The pain down your leg has been worse than the pain in your back for more "
      "than 2 weeks. Or nothing has changed after 4 to 6 weeks of self-care."),
     "possible_cause": "An irritated nerve (sciatica), or a plan that needs to change.",
     "what_to_do": "Book a doctor or physiotherapist in the next few days.",
     "phrases": PHRASES["sciatica_not_settling"]},
    {"key": "hand_weakness", "urgency": "see_clinician",
     "name": "Fingers numb all the time, or a thumb that is getting weak or thin",
     "signs": ("The numbness never goes, your pinch or thumb is weak, the muscle at the base "
      "of your thumb is shrinking, or it is getting worse fast. Also if you have diabetes, or "
      "it came back after surgery."),
     "possible_cause": "A nerve at the wrist that has been squeezed for long.",
     "what_to_do": "Book soon. Ask if you should see a hand specialist.",
     "phrases": PHRASES["hand_weakness"]},
    {"key": "neck_nerve_hands", "urgency": "see_clinician", "to_be_checked": True,
     "name": "Neck pain with arm symptoms, or numb hands with clumsy legs",
     "signs": ("Your neck hurts and your arm tingles, aches or is weak. Or both hands are "
      "numb or clumsy and your legs feel unsteady. If you get worse fast, go to an emergency "
      "department."),
     "possible_cause": "Pressure on a nerve or on the spinal cord in the neck.",
     "what_to_do": "Book a doctor or physiotherapist in the next few days.",
     "phrases": PHRASES["neck_nerve_hands"]},
    {"key": "headache_pattern", "urgency": "see_clinician",
     "name": "A headache that has changed, keeps getting worse or is new after 50",
     "signs": ("It is your first such headache after 50, it has clearly changed or gets "
      "steadily worse, or coughing, straining, exercise or a change of position makes it worse. "
      "Or you take painkillers on many days or a new medicine."),
     "possible_cause": "Several causes, such as too many painkiller days. Some need tests.",
     "what_to_do": "Book a doctor in the next few days. Bring a list of your medicines.",
     "phrases": PHRASES["headache_pattern"]},
]

"""Red flags of the demo site: signs, what to do, and the words in which patients tell them."""

from typing import Any

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
     "phrases": ("numb between the legs\nnumb between legs\nnumb between my legs\nnumbness "
      "between the legs\ngenital numbness\nsaddle numbness\nnumb around the anus\ncannot pee\n"
      "can't pee\ncannot pass urine\ncan't pass urine\nunable to pass urine\ncannot feel when i "
      "pee\nlost bladder control\nlost bowel control\ncannot control stool\nboth legs numb\n"
      "weakness in both legs\nboth legs weak\ncauda equina\npeshab nahi aa raha\npeshab nahi ho "
      "raha\npeshab ruk gaya\npeshab par control nahi\nlatrine par control nahi\ndono pair "
      "sunn\ndono pairon me kamzori\ntango ke beech sunn\nपेशाब नहीं आ रहा\nपेशाब नहीं हो रहा\n"
      "पेशाब रुक गया\nपेशाब पर कंट्रोल नहीं\nटांगों के बीच सुन्न\nदोनों पैर सुन्न\nदोनों पैरों "
      "में कमजोरी")},
    {"key": "back_injury_leg_weakness", "urgency": "emergency", "to_be_checked": True,
     "name": "Back pain after a bad accident, or a leg or foot getting weak fast",
     "signs": ("Your back hurts after a road accident or a fall from a height. Or a leg gets "
      "weaker over hours or days, or you cannot lift the front of your foot."),
     "possible_cause": "A broken bone in the back, or pressure on the spinal cord or a nerve.",
     "what_to_do": NOW + " After an accident, keep still until help comes.",
     "form_question": "A leg or foot getting weak fast, or pain after a bad accident",
     "phrases": ("back pain after accident\nback pain after an accident\nback pain after car "
      "accident\nfell from height\nfell from a height\nfoot drop\ncannot lift my foot\ncan't "
      "lift my foot\nleg suddenly weak\nleg getting weaker\naccident ke baad kamar dard\nchhat "
      "se gir gaya\npair nahi uth raha\npair me achanak kamzori\nएक्सीडेंट के बाद कमर दर्द\nछत "
      "से गिर गया\nपैर नहीं उठ रहा\nपैर में अचानक कमजोरी")},
    {"key": "aortic_tear", "urgency": "emergency", "to_be_checked": True,
     "name": "Sudden tearing pain in the back or belly",
     "signs": ("A sudden, very strong, tearing pain in your back or belly. You may feel "
      "faint. It matters most if you are over 60."),
     "possible_cause": "A problem with the main blood vessel in the belly (the aorta).",
     "what_to_do": NOW + " Lie down while you wait.",
     "phrases": ("tearing back pain\ntearing pain in my back\ntearing pain in stomach\nback "
      "pain and fainting\nfainted with back pain\nsevere back and stomach pain\nkamar me phatne "
      "jaisa dard\npet me phatne jaisa dard\nkamar dard aur behosh\nकमर में फटने जैसा दर्द\nपेट "
      "में फटने जैसा दर्द\nकमर दर्द और बेहोश")},
    {"key": "stroke_signs", "urgency": "emergency",
     "name": "Sudden weakness, face droop, slurred speech or confusion",
     "signs": ("Suddenly one side of your face drops, an arm or leg is weak or numb, or "
      "speech is slurred. Or you see double, an eyelid droops, you are confused or very drowsy, "
      "or have a fit."),
     "possible_cause": "A stroke or another problem in the brain.",
     "what_to_do": NOW + " Note the time it began.",
     "form_question": "Face drooping, slurred speech, or one side suddenly weak",
     "phrases": ("face droop\nface is drooping\nface dropped\ndrooping face\nslurred speech\n"
      "speech is slurred\ncannot speak properly\none side weak\none side of body numb\ndouble "
      "vision\nseeing double\ndrooping eyelid\nhaving a seizure\nheadache and confusion\nsudden "
      "arm weakness\nmuh tedha\nmunh tedha\nbolne me dikkat\nawaz ladkhada rahi\nek taraf "
      "kamzori\nachanak lakwa\nlakwa ka attack\ndo do dikh raha\nमुंह टेढ़ा\nबोलने में दिक्कत\n"
      "एक तरफ कमजोरी\nशरीर का एक हिस्सा सुन्न\nअचानक लकवा\nदो दो दिख रहा\nदौरा पड़ा")},
    {"key": "thunderclap_headache", "urgency": "emergency",
     "name": "A sudden headache, the worst of your life",
     "signs": ("A headache that starts like a blow and is at its strongest within about a "
      "minute, or is the worst you have ever had."),
     "possible_cause": "Bleeding in or around the brain, among other causes.", "what_to_do": NOW,
     "form_question": "A sudden headache, the worst of your life",
     "phrases": ("worst headache ever\nworst headache of my life\nthunderclap headache\n"
      "sudden severe headache\nsudden explosive headache\nzindagi ka sabse tez sir dard\n"
      "achanak bahut tez sir dard\nachanak tez sir dard\nअचानक बहुत तेज सिरदर्द\nअचानक तेज सिर "
      "दर्द\nजिंदगी का सबसे तेज सिर दर्द")},
    {"key": "neck_artery", "urgency": "emergency",
     "name": "New, unusual neck or head pain with dizziness, or after a neck injury",
     "signs": ("Sudden or new neck or head pain that is not like your usual pain. It comes "
      "with dizziness, unsteady walking or trouble swallowing, or follows a neck injury or "
      "strong neck movement. Pain can come first, alone."),
     "possible_cause": "A tear in an artery of the neck.",
     "what_to_do": NOW + " Let nobody massage or move your neck before you get checked.",
     "phrases": ("neck pain and dizziness\nneck pain after massage\nneck pain after "
      "manipulation\nneck pain after neck crack\nneck pain after accident\nheadache and trouble "
      "swallowing\nheadache and cannot walk straight\ngardan dard aur chakkar\ngardan chatkane "
      "ke baad dard\nmalish ke baad gardan dard\nगर्दन दर्द और चक्कर\nगर्दन में दर्द और चक्कर\n"
      "गर्दन चटकाने के बाद दर्द\nनिगलने में दिक्कत और सिर दर्द")},
    {"key": "meningitis_signs", "urgency": "emergency",
     "name": "Headache and fever with a stiff neck, rash or drowsiness",
     "signs": ("You have a fever and a headache, and your neck is too stiff to bend, or you "
      "have a new rash, or you are very sleepy."),
     "possible_cause": "An infection around the brain, such as meningitis.", "what_to_do": NOW,
     "phrases": ("fever and stiff neck\nstiff neck with fever\nheadache fever stiff neck\n"
      "headache and fever and rash\nfever headache and drowsy\nmeningitis\nbukhar aur gardan "
      "akad\nbukhar aur gardan me akdan\ngardan akad gayi aur bukhar\nbukhar sir dard aur "
      "neend\nबुखार और गर्दन अकड़\nबुखार और गर्दन में अकड़न\nगर्दन अकड़ गई और बुखार\nदिमागी "
      "बुखार")},
    {"key": "head_injury_headache", "urgency": "emergency", "to_be_checked": True,
     "name": "Headache after a blow to the head",
     "signs": ("Your head hurts after a fall or a blow, and you vomit, feel very sleepy, or "
      "take a medicine that thins the blood."),
     "possible_cause": "Bleeding inside the head.",
     "what_to_do": NOW + " Do not drive yourself.",
     "phrases": ("headache after head injury\nhit my head and vomiting\nhit my head and blood "
      "thinner\nhit my head and drowsy\nvomiting after head injury\nsir par chot ke baad ulti\n"
      "sir par chot ke baad dard\nsar pe chot aur ulti\nसिर पर चोट के बाद उल्टी\nसिर पर चोट के "
      "बाद दर्द\nसिर में चोट और उल्टी")},
    {"key": "red_eye_sight_loss", "urgency": "emergency", "to_be_checked": True,
     "name": "Painful red eye with blurred sight, or sudden loss of sight",
     "signs": ("One eye is red, painful and blurred, often with a headache. Or you suddenly "
      "lose sight, even for a short time."),
     "possible_cause": "High pressure in the eye, or too little blood reaching the eye.",
     "what_to_do": NOW,
     "phrases": ("painful red eye\nred eye and blurred vision\nsudden loss of vision\n"
      "suddenly lost vision\nsuddenly cannot see\nsuddenly can't see\nlost sight in one eye\n"
      "headache and vision loss\nachanak dikhna band\naankh lal aur dard\naankh laal aur "
      "dhundhla\nअचानक दिखना बंद\nआंख लाल और दर्द\nआंख लाल और धुंधला\nएक आंख से दिखना बंद")},
    {"key": "hand_compression", "urgency": "emergency", "to_be_checked": True,
     "name": "Hand or wrist swelling fast, with strong pain and a numb, pale or cold hand",
     "signs": ("After an injury, broken bone, bite or infection, your hand or wrist swells "
      "fast. The pain is very strong, the hand goes numb, or the fingers are pale or cold."),
     "possible_cause": "Sudden pressure that cuts off a nerve or the blood supply.",
     "what_to_do": NOW + " Take off rings, bangles and tight straps if you can.",
     "phrases": ("hand swelling fast and numb\nfingers pale and cold\nfingers cold and white "
      "after injury\ncold hand after injury\ncold hand after fracture\nnumb hand after "
      "fracture\nnumb fingers after fracture\nfingers numb in plaster\nchot ke baad haath sunn\n"
      "plaster me ungliyan sunn\nplaster me ungliyan neeli\nungliyan thandi aur safed\nचोट के "
      "बाद हाथ सुन्न\nप्लास्टर में उंगलियां सुन्न\nप्लास्टर में उंगलियां नीली\nउंगलियां ठंडी और "
      "सफेद")},
    {"key": "needling_breathless", "urgency": "emergency", "to_be_checked": True,
     "name": "Hard to breathe or chest pain after needling",
     "signs": ("In the hours or days after needles near your neck, shoulder, chest or upper "
      "back, you are short of breath, have chest pain or a dry cough, or your lips look blue."),
     "possible_cause": "Air around the lung (a collapsed lung).",
     "what_to_do": NOW + " Tell them: “I had needles near the chest.”",
     "form_question": "Hard to breathe or chest pain",
     "phrases": ("breathless after needling\nbreathless after dry needling\nshort of breath "
      "after needling\nshort of breath after dry needling\nchest pain after needling\nchest "
      "pain after dry needling\ncough after dry needling\ncannot breathe after needling\n"
      "collapsed lung\nblue lips\nsui ke baad saans phoolna\nsui ke baad saans nahi aa rahi\n"
      "sui ke baad chhati me dard\nneedling ke baad saans\nसुई के बाद सांस फूलना\nसुई के बाद "
      "सांस नहीं आ रही\nसुई के बाद सीने में दर्द")},
    {"key": "spinal_infection", "urgency": "same_day", "to_be_checked": True,
     "name": "Back pain with fever, or while you are at risk of infection",
     "signs": ("Back pain with fever, shivering or feeling very ill. Or back pain after a "
      "recent infection, injection or operation, with weak immunity, after injecting drugs, or "
      "with TB in you or someone near you."),
     "possible_cause": "An infection in the spine, such as TB.",
     "what_to_do": "See a doctor today. Say that you have back pain and what came before it.",
     "phrases": ("back pain and fever\nback pain with fever\nfever and back pain\nback pain "
      "and shivering\nback pain after injection\nback pain after spine surgery\nback pain and "
      "tb\ntb of spine\nspine tb\nkamar dard aur bukhar\nbukhar aur kamar dard\npeeth dard aur "
      "bukhar\nreedh ki haddi me tb\nकमर दर्द और बुखार\nबुखार और कमर दर्द\nकमर दर्द के साथ "
      "बुखार\nपीठ दर्द और बुखार\nरीढ़ की टीबी")},
    {"key": "cancer_back_pain", "urgency": "same_day",
     "name": "New or constant back pain, and cancer now or in the past",
     "signs": ("You have or had cancer, and your back pain is new, never stops, or wakes you "
      "at night."),
     "possible_cause": "Most often not so, but cancer can spread to the spine.",
     "what_to_do": "See a doctor today. Call your cancer team if you have one.",
     "phrases": ("cancer and back pain\nback pain and cancer\nhad cancer and now back pain\n"
      "breast cancer and back pain\nprostate cancer and back pain\ncancer aur kamar dard\n"
      "cancer ke baad kamar dard\nकैंसर और कमर दर्द\nकैंसर के बाद कमर दर्द\nकैंसर और पीठ दर्द")},
    {"key": "fragile_bone_fall", "urgency": "same_day",
     "name": "Back pain after a small fall, with weak bones or over age 70",
     "signs": ("Your back hurts after a small fall, bump or lift. You have weak bones "
      "(osteoporosis), have taken steroid medicine for long, or are over 70."),
     "possible_cause": "A small break in a bone of the spine.",
     "what_to_do": "See a doctor today. Move gently and do not lift things.",
     "phrases": ("osteoporosis and back pain\nback pain after small fall\nback pain after "
      "minor fall\nback pain after slipping in bathroom\nsteroids and back pain\ngirne ke baad "
      "kamar dard\nbathroom me girne se kamar dard\nosteoporosis aur kamar dard\nगिरने के बाद "
      "कमर दर्द\nबाथरूम में गिरने से कमर दर्द\nहड्डी कमजोर और कमर दर्द")},
    {"key": "hot_wrist", "urgency": "same_day", "to_be_checked": True,
     "name": "Hot, red, swollen wrist with fever",
     "signs": "Your wrist or hand is hot, red and swollen, and you have a fever or feel ill.",
     "possible_cause": "An infection in the joint or the skin.",
     "what_to_do": "See a doctor today. Do not massage it.",
     "phrases": ("hot red swollen wrist\nwrist hot and swollen\nwrist red and hot\nswollen "
      "wrist with fever\nswollen hand with fever\nkalai me sujan aur bukhar\nkalai lal aur "
      "garam\nhaath me sujan aur bukhar\nकलाई में सूजन और बुखार\nकलाई लाल और गर्म\nहाथ में सूजन "
      "और बुखार")},
    {"key": "giant_cell_arteritis", "urgency": "same_day", "to_be_checked": True,
     "name": "New headache after 50 with jaw pain or a sore scalp",
     "signs": ("You are over 50 with a new headache. Your jaw hurts when you chew, or your "
      "scalp hurts when you comb your hair."),
     "possible_cause": "Swollen arteries in the head, which can harm your sight.",
     "what_to_do": "See a doctor today. If you lose any sight, call 112 or 108 now.",
     "phrases": ("headache and jaw pain\njaw pain when chewing\nscalp tenderness\nscalp hurts "
      "when combing\nsore scalp and headache\ngiant cell arteritis\nsir dard aur jabde me dard\n"
      "chabane par jabde me dard\nkanghi karne par sir dard\nसिर दर्द और जबड़े में दर्द\nचबाने "
      "पर जबड़े में दर्द\nकंघी करने पर सिर में दर्द")},
    {"key": "headache_special_risk", "urgency": "same_day",
     "name": "New headache in pregnancy, after birth, with cancer or weak immunity",
     "signs": ("You have a new headache and are pregnant, gave birth in the last 6 weeks, "
      "have or had cancer, or have weak immunity, such as with HIV."),
     "possible_cause": "Several causes, such as high blood pressure in pregnancy.",
     "what_to_do": "See a doctor today, or call your maternity or cancer team.",
     "phrases": ("headache in pregnancy\npregnant and headache\nheadache after delivery\n"
      "headache after giving birth\nheadache with cancer\nhiv and headache\npregnancy me sir "
      "dard\ndelivery ke baad sir dard\ncancer aur sir dard\nगर्भावस्था में सिर दर्द\n"
      "प्रेगनेंसी में सिर दर्द\nडिलीवरी के बाद सिर दर्द\nकैंसर और सिर दर्द")},
    {"key": "needling_infection", "urgency": "same_day", "to_be_checked": True,
     "name": "Spreading redness, pus, fever or new numbness after needling",
     "signs": ("After needling, the skin gets red and hot and the redness spreads, there is "
      "pus, or you have a fever. Or a part of your body is newly numb or weak."),
     "possible_cause": "An infection, or a nerve that was hurt.",
     "what_to_do": "See a doctor today, and tell your therapist.",
     "phrases": ("fever after needling\nfever after dry needling\npus after needling\nredness "
      "spreading after needling\ninfection after dry needling\nnumbness after needling\nnumb "
      "after dry needling\nsui ke baad bukhar\nsui ki jagah pus\nsui ki jagah lal\nsui ke baad "
      "sunn\nसुई के बाद बुखार\nसुई की जगह मवाद\nसुई की जगह लाल\nसुई के बाद सुन्न")},
    {"key": "back_pain_pattern", "urgency": "see_clinician", "to_be_checked": True,
     "name": "Back pain with weight loss, no easy position, or a new pattern for your age",
     "signs": ("You lose weight without trying; no position eases the pain; it is your first "
      "back pain under 20 or over 50; or, under 45, your back is stiff for over 30 minutes each "
      "morning for over 3 months."),
     "possible_cause": "Mostly nothing serious; sometimes an inflamed spine or cancer.",
     "what_to_do": "Book a doctor in the next few days and tell them about the sign.",
     "phrases": ("back pain and weight loss\nback stiff every morning\nmorning stiffness in "
      "back\nkamar dard aur wajan kam\nsubah kamar akad jati hai\nकमर दर्द और वजन कम\nसुबह कमर "
      "अकड़\nसुबह कमर में अकड़न")},
    {"key": "sciatica_not_settling", "urgency": "see_clinician", "to_be_checked": True,
     "name": "Leg pain worse than back pain for over 2 weeks, or no change after 4 to 6 weeks",
     "signs": ("The pain down your leg has been worse than the pain in your back for more "
      "than 2 weeks. Or nothing has changed after 4 to 6 weeks of self-care."),
     "possible_cause": "An irritated nerve (sciatica), or a plan that needs to change.",
     "what_to_do": "Book a doctor or physiotherapist in the next few days.",
     "phrases": ("leg pain worse than back pain\nsciatica not getting better\nback pain not "
      "getting better\npair ka dard kamar se zyada\nkamar dard theek nahi ho raha\nपैर का दर्द "
      "कमर से ज्यादा\nकमर दर्द ठीक नहीं हो रहा")},
    {"key": "hand_weakness", "urgency": "see_clinician",
     "name": "Fingers numb all the time, or a thumb that is getting weak or thin",
     "signs": ("The numbness never goes, your pinch or thumb is weak, the muscle at the base "
      "of your thumb is shrinking, or it is getting worse fast. Also if you have diabetes, or "
      "it came back after surgery."),
     "possible_cause": "A nerve at the wrist that has been squeezed for long.",
     "what_to_do": "Book soon. Ask if you should see a hand specialist.",
     "phrases": ("fingers always numb\nfingers numb all the time\nnumbness never goes\nweak "
      "pinch\nthumb weakness\nthumb muscle wasting\nkeep dropping things\nungliyan hamesha "
      "sunn\nangutha kamzor\nउंगलियां हमेशा सुन्न\nअंगूठा कमजोर")},
    {"key": "neck_nerve_hands", "urgency": "see_clinician", "to_be_checked": True,
     "name": "Neck pain with arm symptoms, or numb hands with clumsy legs",
     "signs": ("Your neck hurts and your arm tingles, aches or is weak. Or both hands are "
      "numb or clumsy and your legs feel unsteady. If you get worse fast, go to an emergency "
      "department."),
     "possible_cause": "Pressure on a nerve or on the spinal cord in the neck.",
     "what_to_do": "Book a doctor or physiotherapist in the next few days.",
     "phrases": ("neck pain and arm pain\nneck pain and arm weakness\nclumsy hands\nunsteady "
      "walking and numb hands\ngardan dard aur haath sunn\nchalne me ladkhadana\nगर्दन दर्द और "
      "हाथ सुन्न\nगर्दन से हाथ में दर्द\nचलने में लड़खड़ाना")},
    {"key": "headache_pattern", "urgency": "see_clinician",
     "name": "A headache that has changed, keeps getting worse or is new after 50",
     "signs": ("It is your first such headache after 50, it has clearly changed or gets "
      "steadily worse, or coughing, straining, exercise or a change of position makes it worse. "
      "Or you take painkillers on many days or a new medicine."),
     "possible_cause": "Several causes, such as too many painkiller days. Some need tests.",
     "what_to_do": "Book a doctor in the next few days. Bring a list of your medicines.",
     "phrases": ("first headache after 50\nheadache getting worse every day\nheadache when i "
      "cough\ndaily painkillers for headache\nkhansne par sir dard\nroz sir dard ki goli\n"
      "खांसने पर सिर दर्द\nरोज सिर दर्द की गोली")},
]

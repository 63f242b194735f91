"""Circumstances, and with them the parts of the body, by concept: English, then Hindi.

Entries are separated by commas and may have several words; filler words between them do not
count. English entries also stand for their forms on -s, -ed and -ing and for a slip of one
letter. Hindi entries in Latin letters stand for every usual spelling and for the Hindi script; an
entry in the Hindi script stands for itself only. Written from memory of how patients write:
extend freely, then run `manage.py redflag_eval`.
"""

from clinic.triage_words.body_words import BODY

OTHERS: dict[str, tuple[str, str]] = {
    **BODY,
    "sudden": (
        "sudden, suddenly, all of a sudden, abruptly, abrupt, out of nowhere, in seconds, "
        "within seconds, within a minute, from nowhere, out of the blue, like a blow, like a "
        "bolt, instantly, struck, in a flash, hit me, came on in, overnight, just now, in one "
        "second, snap in my head, kicked in the head, suddenely, sudden onset, came suddenly, "
        "at once, without warning, immediately, in no time, within minutes, in minutes, all at "
        "once, like being hit, hit by a bat, hit by a hammer, hit on the head with, popped in "
        "my head, pop in my head, snap, woke up with, woke up today, woke up and, woke up this "
        "morning, min ago, mins ago, minutes ago, hour ago, half an hour ago, out of no where, "
        "without any warning, this very minute, in a split second, in a moment, in an instant, "
        "one moment, peaked in, peaked within, in thirty seconds, in ten seconds, in few "
        "seconds, in a few seconds, in half a minute, in one minute, in two minutes",
        "achanak, achanak se, achank, ekdam, ekdum, ek dam, aachanak, yakayak, sahsa, अचानक, "
        "abhi abhi, jhatke se, ek minute me, ek second, ekaek, achaanak, abhi kuch der, thodi "
        "der pehle, kuch minute pehle, अभी अभी, एकदम, अचानक से, kuch second, kuch hi second, "
        "second me, pal bhar me",
    ),
    "severe": (
        "severe, terrible, unbearable, extreme, extremely, intense, excruciating, horrible, "
        "awful, very bad, very strong, very severe, so bad, violent, massive, massively, "
        "heavily, profuse, profusely, a lot, lot of, lots of, huge, badly, too much, very much, "
        "heavy, spurting, gushing, pouring, pool, soaked, everywhere, non stop, nonstop, "
        "continuously, uncontrollable, uncontrolled, cannot bear, cannot tolerate, not "
        "bearable, 10 out of 10, 10/10, agonising, agonizing, screaming, crying with, dreadful, "
        "deep, agony, agonizing pain, like hell, crying in pain, howling, writhing",
        "tez, bahut, bohot, bohat, behad, jyada, zyada, bhayankar, bhayanak, sehan nahi, sahan "
        "nahi, saha nahi, bardasht nahi, bardasht se bahar, itna, itni, kafi, jor, zor, gehri, "
        "gehra, bahut zyada, bahut jyada, bardasht, asahneey, asahniya, tadap, dhar, lagatar, "
        "pichkari, गहरा, बेतहाशा, बर्दाश्त, aisa, aisi, jaisa, jaisi, ऐसा, ऐसी, tadap raha, "
        "tadap rahi, chilla raha, chilla rahi, ro raha, ro rahi, तड़प, चिल्ला, khoon hi khoon",
    ),
    "getting worse": (
        "getting worse, worse every, worsening, worsened, spreading, spread, quickly, fast, "
        "rapidly, increasing, more and more, every hour, by the hour, progressively, "
        "growing, progressive, advancing, deteriorating, worsens",
        "badh raha, badhti, badhta ja, badhti ja, badh rahi, tezi se, fail, fail raha, "
        "phail, phailti, badta ja",
    ),
    "hours": (
        "hour, hours, hrs, minutes, minutes ago, hour ago, hours ago, min, mins",
        "ghante, ghanta, ghanto, minat, minute, मिनट, घंटे",
    ),
    "high place": (
        "roof, rooftop, terrace, balcony, ladder, tree, scaffold, scaffolding, second floor, "
        "first floor, third floor, great height, height, building, water tank, bridge, second "
        "storey, third storey, first storey, 2nd floor, 3rd floor, 4th floor, 1st floor, "
        "storey, parapet, overhead tank, crane, flyover, pole, fourth floor, fifth floor, lift "
        "shaft, shaft",
        "chhat, chat, ped, unchai, uchai, manzil, manjil, chhajja, छत, पेड़, ऊंचाई, मंजिल, "
        "floor se, storey se, teesre floor, dusre floor, pehle floor, chauthe floor, manzil se, "
        "chabutre, khambe, tanki, khambhe, पुल",
    ),
    "in clothes": (
        "in my clothes, in his clothes, in her clothes, in the bed, in my underwear, "
        "in my pants, in his pants, in my clothes, in bed",
        "kapdo me, kapde me, chaddi me, pajame me, salwar me, कपड़ों में, kapdon mein, bistar me",
    ),
    "needling": (
        "needling, needle, needles, needled, dry needle, dry needling, niddling, acupuncture, "
        "needling session",
        "sui, suiya, suiyo, needling, nidling, नीडलिंग, sueeya, sui lagwa",
    ),
    "thinner": (
        "blood thinner, blood thinners, blood thinning, warfarin, aspirin, clopidogrel, "
        "acitrom, eliquis, apixaban, rivaroxaban, ecosprin, anticoagulant, anticoagulants, "
        "clopilet, thin the blood, thins the blood, thin his blood, thin her blood, thins "
        "blood, thin my blood, xarelto, dabigatran, heparin, plavix, brilinta, clexane, "
        "nicoumalone, blood thining",
        "khoon patla, khun patla, blood thinner, खून पतला, khoon patla kar, khun patla kar, खून "
        "पतला कर, khoon patli",
    ),
    "surgery": (
        "surgery, operation, operated, replacement, replaced, surgical, post op",
        "operation, ऑपरेशन, oprasan, apresan, surgery, सर्जरी",
    ),
    "injection": (
        "injection, injected, epidural",
        "injection, इंजेक्शन, injekshan, inجekshan",
    ),
    "flight": (
        "flight, plane, long journey, long drive, long travel, bed rest",
        "lamba safar, lambe safar",
    ),
    "plaster": (
        "plaster, cast, bandage, slab, pop cast, pop slab, pop plaster, fibre cast, fiber cast",
        "plaster, plastar, प्लास्टर, patti, पट्टी, pop ke baad, pop laga, pop lagwa, pop "
        "lagaya, pop chadh",
    ),
    "pregnancy": (
        "pregnant, pregnancy, expecting a baby, weeks pregnant, months pregnant",
        "garbhvati, garbhavastha, pregnancy, प्रेगनेंसी, प्रेग्नेंट, गर्भवती, गर्भावस्था, pet se "
        "hu, pregnant, प्रेगनेंट",
    ),
    "birth": (
        "delivery, gave birth, giving birth, childbirth, cesarean, c section, postpartum, given "
        "birth, had baby, after baby",
        "delivery, डिलीवरी, prasav, baccha hone, bachcha hua",
    ),
    "cancer": (
        "cancer, tumour, tumor, chemo, chemotherapy, metastasis, carcinoma, lymphoma, myeloma",
        "cancer, kainsar, कैंसर, kensar",
    ),
    "tb": (
        "tb, tuberculosis",
        "tb, टीबी, tibi, tapedik, kshay rog",
    ),
    "hiv": (
        "hiv, weak immunity, low immunity, transplant, immunosuppressed, aids",
        "hiv, एचआईवी, kamzor immunity",
    ),
    "steroids": (
        "steroid, steroids, prednisolone",
        "steroid, स्टेरॉयड, steroids, isteroid",
    ),
    "osteoporosis": (
        "osteoporosis, weak bones, brittle bones, bones weak, fragile bones, osteoporotic, low "
        "bone density",
        "haddi kamzor, haddiya kamzor, osteoporosis, ऑस्टियोपोरोसिस, हड्डियां कमजोर, kamzor haddi",
    ),
    "old": (
        "age 68, aged 70, years old 70, elderly, grandmother, grandfather, grandma, grandpa, "
        "aged, over 70, 70 plus, 70 years, 71 years, 72 years, 73 years, 74 years, 75 years, 76 "
        "years, 77 years, 78 years, 79 years, 80 years, 81 years, 82 years, 84 years, 85 years, "
        "88 years, 90 years, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, "
        "86, 87, 88, 89, 90, 91, 92, 93, 94, 95",
        "dadi, dada, nani, nana, buzurg, bujurg, umar 75, umar 78, umar 80, umar 82, umar 72, "
        "umar 70, 75 sal, 78 sal, 80 sal, 70 sal, 72 sal, 82 sal, बुजुर्ग, 76 sal, 85 sal, "
        "dadiji, dadaji, naniji, nanaji, दादी, दादा, नानी, नाना, dadi ji, dada ji",
    ),
    "over 50": (
        "age 50, over 50, after 50, 55, 58, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, "
        "73, 74, 75",
        "pachas",
    ),
    "morning": (
        "morning, mornings, wake up stiff",
        "subah, savere, सुबह",
    ),
    "night": (
        "night, nights, nightly, wakes me, wake me, wakes him, wakes her, at night",
        "rat, raat, rato, neend khul, nind khul, neend se",
    ),
    "chew": (
        "chew, chewing, chews, eating",
        "chabane, chabate, chaba, chabana, khana khate",
    ),
    "comb": (
        "comb, combing, brush hair, brushing hair",
        "kanghi, kangi, baal bana",
    ),
    "cough strain": (
        "when i cough, on coughing, when coughing, on straining, when i strain, cough or strain, "
        "with coughing, when i bend",
        "khansne, khaansne, khasne, chhinkne, jor lagane, khansne par, khaansne par, खांसने पर",
    ),
    "manipulation": (
        "manipulation, chiropractor, neck crack, cracked my neck, cracking my neck, neck "
        "cracked, adjusted my neck, neck adjustment, adjustment, neck massage, massage, twisted "
        "my neck, barber, jerked my neck, jerk to neck, neck jerk, crack my neck, cracking "
        "neck, snapped my neck, salon, masseur, jerked, jerked by, jerk, bone setter, quack, "
        "neck twist, twisted neck",
        "chatka, chatkane, chatkai, malish, maalish, massage, मसाज, jhatka, ghumane, nai ne, "
        "naai ne, jhatke, haddi baithane, chatkwa, chatkwayi, chatkwaya, chatkwane, chatakwayi, "
        "chatkaya, chatkayi, tudwayi, malish karwayi, maalish karwayi, malish karayi, nai se, "
        "naai se, nai ki dukan, nai ki dukaan",
    ),
    "bathroom fall": (
        "slipped in bathroom, fell in bathroom, slipping in bathroom, fell in the bath",
        "bathroom me gir, bathroom me fisal, bathroom me girne, bathroom gir, bathroom fisal",
    ),
    "small fall": (
        "small fall, minor fall, small bump, minor bump, small slip, stumbled",
        "",
    ),
    "fluid": (
        "fluid, clear fluid, watery fluid, clear water, clear liquid, liquid, watery discharge, "
        "discharge, csf, water coming, water leaking, watery",
        "paani, pani, saaf paani, paani jaisa, paani nikal, paani aa raha, paani beh, पानी",
    ),
    "neck manipulation": (
        "whiplash, whip lash, whiplash injury",
        "gardan ghumayi, gardan ghumvayi, gardan ghuma di, gardan ghumaa di, gardan chatak, "
        "gardan tod, gardan tudwa, gardan modi, gardan marod, gardan ulti, गर्दन चटक, गर्दन "
        "मरोड़, gardan jhatak, gardan jhatki, gardan jhatka, gardan ko jhatka",
    ),
}

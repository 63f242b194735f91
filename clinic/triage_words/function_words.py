"""What is a sign when it fails, by concept: English, then Hindi.

Entries are separated by commas and may have several words; filler words between them do not
count. English entries also stand for their forms on -s, -ed and -ing and for a slip of one
letter. Hindi entries in Latin letters stand for every usual spelling and for the Hindi script; an
entry in the Hindi script stands for itself only. Written from memory of how patients write:
extend freely, then run `manage.py redflag_eval`.
"""

# "Cannot pee", "no feeling", "peshab nahi aa raha".
FUNCTIONS: dict[str, tuple[str, str]] = {
    "urine": (
        "urine, urin, urinate, urination, urinating, urinary, pee, peeing, peed, wee, piss, "
        "pass water, passing water, pass urine, passing urine, bladder, susu, catheter, "
        "bladders, number one, make water, tinkle, micturition, voiding, void, urinates, urine "
        "stream, urine flow, stream of urine",
        "peshab, pishab, paisab, peshaab, susu, sussu, mutra, moot, mut, mutr, yurin, यूरिन, "
        "ब्लैडर, bladar, pesab, toilet susu, peshab ki dhaar, peshab ki thaili, peshab ki dhar, "
        "susu ki dhaar, peshab dhaar",
    ),
    "stool": (
        "stool, bowel, bowels, motion, motions, potty, poop, pooping, poo, faeces, feces, shit, "
        "number two, anal sphincter",
        "letrin, latrin, litrin, latrine, tatti, shauch, potty, lattrin, पॉटी, लैट्रिन, लेट्रिन, "
        "स्टूल, मोशन, मल, pakhana, paikhana, hagne",
    ),
    "toilet": (
        "toilet, bathroom, loo, washroom, pot, commode, restroom, lavatory",
        "toilet, टॉयलेट, bathroom, बाथरूम, tolet, कमोड, शौचालय",
    ),
    "control": (
        "control, controlling, controlled, hold it, hold, hold in, retain, hold back, holding",
        "kantrol, control, kabu, kaabu, niyantran, कंट्रोल, rok, rokna, rok pa, बस नहीं",
    ),
    "feel": (
        "feel, feels, feeling, felt, sensation, sensations, sense, aware, feeling of, urge, "
        "sensing, know when, tell if, tell when, tell whether, know if i need, touch",
        "mehsus, mahsus, mahsoos, mehsoos, ehsas, ehsaas, sparsh, pata chal, pata lag, pata "
        "chalta, महसूस, feel, फील, chhune ka pata, choone ka, pata nahi lag, ahsaas, ahsas, "
        "aehsaas, एहसास, अहसास",
    ),
    "move": (
        "move, moving, movement, wiggle, wriggle, budge",
        "hil, hila, hilna, hilta, hilti, hila pa, hilte, hile, hilana, hilane",
    ),
    "work": (
        "working, work, respond, responding, function, functioning, cooperate",
        "",
    ),
    "lift": (
        "lift, lifting, raise, raising, pick up, pull up, pull, bring up, hold up, keep up, "
        "raise up, flex",
        "uth, utha, uthna, uthta, uthti, uthana, uthate, utha pa, uthte, upar kar, uthaye, "
        "uthaya, uthaaya, उठ, उठा",
    ),
    "walk": (
        "walk, walking, stand, standing, get up, stand up, walked, weight on it, put weight, "
        "bear weight, balance, take a step, climb",
        "chal, chalna, chala, chalta, chalti, chalte, khada, khadi, khade, chalne, chal pa, "
        "chala ja, khada ho, khade ho, khadi ho, uth kar chal, pair rakh, vajan daal",
    ),
    "breathe": (
        "breathe, breath, breathing, breathes, breth, inhale, take breath",
        "saans, sans, sas, saas, shwas, sanse, sansein, dam, saase",
    ),
    "see": (
        "see, sees, seeing, vision, sight, eyesight, half the view, half of view, half the "
        "picture, half of everything, part of my vision, part of vision, side vision, field of "
        "vision, visual field, half vision",
        "dikh, dikhai, dikhna, dikhta, dikhti, dikhayi, dikhe, nazar, najar, roshni, roshani, "
        "dekh, dikhaai, dekhna",
    ),
    "speak": (
        "speak, speaking, talk, talking, speech, words, word, sentence, form words, talks, "
        "utter, tongue, pronounce, speaks clearly",
        "bol, bolna, bolne, boli, bola, bat, baat, jubaan, zubaan, zuban, juban, jeebh, "
        "awaz, awaaz, aavaj, bat kar, bolti, jaban, awaaj",
    ),
    "swallow": (
        "swallow, swallowing, gulp",
        "nigal, nigalne, nigla, gutak",
    ),
    "conscious": (
        "conscious, consciousness, wake, waking, wake up, awake, responsive, responds, respond, "
        "waking up, open eyes, opening eyes",
        "hosh, jag, jaag, jawab, aankh khol, aankhe khol, ankhe nahi khol, jawab de, जवाब, होश",
    ),
    "stop bleeding": (
        "stop, stopping, stops, controlled, clot, spurting",
        "ruk, rukna, rukta, band, tham, rok, rukne, ruke, rukti, thamne, thamta, tham raha, "
        "रुकने, थम",
    ),
    "erection": (
        "erection, erections, sex, sexual, orgasm, ejaculate, aroused, arousal",
        "yaun, sambhog, link me tanav, khada nahi hota ling",
    ),
    "bend": (
        "bend, bending",
        "mod, mud, modna, jhuk, jhukti, jhuka, jhukana, mudti, ghum, ghuma, ghumana, ghumti, "
        "ghumata, ghumne, घुमा, घूम",
    ),
    "chin down": (
        "touch chin to chest, chin to chest, put chin down, tuck chin, look down, "
        "touch chest, touch his chest",
        "neeche dekh, niche dekh, thodi chhati",
    ),
    "clear": (
        "clear, clearly, understandable, understand, come out right, coming out right",
        "saaf, saf, samajh, spasht",
    ),
    "strength": (
        "strength, power",
        "jaan, jan, takat, taqat, himmat, dam, taakat",
    ),
    "smile": (
        "smile, smiling, close eye, close one eye, close his eye, close her eye",
        "muskura, hans",
    ),
    "grip": (
        "grip, gripping, grasp, grasping, hold things, hold objects, hold a cup, hold cup, hold "
        "the cup, hold a glass, hold glass, hold a pen, hold pen, hold spoon",
        "pakad, pakadna, pakadne, pakad pa, pakda, पकड़",
    ),
}

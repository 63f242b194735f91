"""Pain, fever and other signs of illness, by concept: English, then Hindi; see `symptom_words`."""

ILLNESS: dict[str, tuple[str, str]] = {
    "pain": (
        "pain, painful, ache, aching, hurt, hurting, sore, agony, paining, pians, stabbing, "
        "stab like, pricking pain, shooting pain, throbbing, stabs, stabbed",
        "dard, dukh, dukhta, dukhti, dukhna, peeda, pida, chubh, chubhta, chubhti, chubhan, "
        "chubh raha, चुभ, tees, kasak",
    ),
    "back pain": (
        "backache, back ache, sciatica, slip disc, slipped disc, slip disk, slipped disk, disc "
        "bulge, bulging disc",
        "kamardard",
    ),
    "belly pain": (
        "stomachache, stomach ache",
        "petdard",
    ),
    "tearing": (
        "tearing, ripping, ripped apart, tearing apart, splitting apart, torn apart, being "
        "torn, bursting, splitting, ripped, ripped inside, felt a rip, rip in, rip inside, tore "
        "inside, something tore, torn inside, being ripped, rupture, ruptured",
        "phatne, phat raha, phata, cheerne, chirne, chir raha, cheer raha, phad, phatta, "
        "phatega, phat ja, phata ja, फटा जा, फट रहा, fat gaya, fat gai, phat gaya, phat gayi, "
        "fat raha, fat jaaye, cheer gaya, cheer diya, chir gaya, फट गया, फट गई, चीर दिया, चीर "
        "रहा",
    ),
    "fever": (
        "fever, feverish, temperature, temp, high temp, pyrexia, 101, 102, 103, 104, 105",
        "bukhar, bukhaar, jwar, tez taap, tap, taap, tez bukhar, badan tap",
    ),
    "chills": (
        "chills, shiver, shivering, rigors",
        "kampkampi, kapkapi, thand lag",
    ),
    "vomit": (
        "vomit, vomiting, nausea, nauseous, throwing up, threw up, throw up, puking, puke",
        "ulti, ultiya",
    ),
    "swollen": (
        "swelling, swollen, swell, swelled, puffy, ballooned, ballooning, bloated up, blown up",
        "sujan, suja, suji, soojan, sooj, soja, suj, phula, phool gaya, gubbare, gubbara, phula "
        "hua, phool kar, phool gayi, phool gaye, फूल गया, फूल गई, फूल गए",
    ),
    "red": (
        "red, redness, reddish",
        "lal, laal, lali, laali",
    ),
    "hot": (
        "hot, warm, burning hot",
        "garam, garm, tap raha",
    ),
    "rash": (
        "rash, rashes, purple spots, red spots, purple dots, red dots, dots on skin, spots on "
        "skin, spots on body, purple patches, purple marks, petechiae, spots all over, blood "
        "spots, purplish spots, reddish spots",
        "chakatte, chakte, chakatta, laal daane, lal dane, lal daag, laal daag, neele daag, "
        "neele dhabbe, laal dhabbe, lal dhabbe, लाल दाने, नीले धब्बे, लाल धब्बे, चकत्ते, "
        "shareer par daane, sharir par daane, chakattey",
    ),
    "pus": (
        "pus, oozing",
        "pus, mavad, mawad, pas pad, पस",
    ),
    "infection": (
        "infection, infected, sepsis",
        "sankraman, इन्फेक्शन",
    ),
    "loss of weight": (
        "weight loss, losing weight, lost weight, weight going down, weight is falling, weight "
        "dropping, lost kg, lost kgs, lost kilos, weight reducing, weight falling, lost 2 kg, "
        "lost 2 kgs, lost 2kg, lost 3 kg, lost 3 kgs, lost 3kg, lost 4 kg, lost 4 kgs, lost "
        "4kg, lost 5 kg, lost 5 kgs, lost 5kg, lost 6 kg, lost 6 kgs, lost 6kg, lost 7 kg, lost "
        "7 kgs, lost 7kg, lost 8 kg, lost 8 kgs, lost 8kg, lost 9 kg, lost 9 kgs, lost 9kg, "
        "lost 10 kg, lost 10 kgs, lost 10kg, lost 11 kg, lost 11 kgs, lost 11kg, lost 12 kg, "
        "lost 12 kgs, lost 12kg, lost 13 kg, lost 13 kgs, lost 13kg, lost 14 kg, lost 14 kgs, "
        "lost 14kg, lost 15 kg, lost 15 kgs, lost 15kg, weight gone down, weight also gone "
        "down, weight has come down, weight came down, weight is down, dropped 5 kg, clothes "
        "have become loose, weight keeps falling",
        "wajan kam, vajan kam, wajan ghat, vajan ghat, wazan kam, wajan gir, wajan bahut kam, "
        "vajan bahut kam, wajan kam ho, वजन कम, वजन घट, wajan girta, vajan gir, wajan bhi kam, "
        "वजन भी कम, वजन गिर",
    ),
    "burning": (
        "burning, burn, burns",
        "jalan, jal raha, jal rahi, जलन",
    ),
}

"""Heart, lungs and blood vessels, by concept: English, then Hindi; see `symptom_words`."""

CHEST: dict[str, tuple[str, str]] = {
    "breathless": (
        "breathless, breathlessness, short of breath, shortness of breath, out of breath, "
        "gasping, gasp for air, gasping for air, no air, suffocating, suffocation, panting, "
        "cannot catch breath, not catch breath, not get enough air, not getting air, cannot get "
        "air, struggling for breath, fighting for breath, breathing fast, breathing very fast, "
        "breath is short, breath short, cannot catch my breath, catch breath, catch my breath, "
        "losing breath, lose breath, breath is gone, running out of breath, struggling to "
        "breathe, air hunger, huffing, wheezing badly, choking, dyspnoea, dyspnea, sob, "
        "laboured breathing, labored breathing, shortness breath, breathing distress, "
        "respiratory distress, cannot complete a sentence, not complete a sentence, cannot "
        "finish a sentence, cannot speak full sentence, cannot lie flat, cannot lie down flat, "
        "drowning in air, lungs not filling, starved of air, breath not coming, puffing, "
        "huffing and puffing, puffed out, winded, panting for breath, breathing slow, slow "
        "breathing, shallow breathing, breathing shallow, weak breathing, breaths are short, "
        "short breaths, tiny breaths",
        "sans phool, sans phul, saans phool, saans ful, sas phul, sans fulna, sans phulti, dam "
        "ghut, dum ghut, hanf, haanf, sans ukhad, sans atak, sans ruk, dam phul, sans tez, sans "
        "bahut tez, sans tez chal, saans tez chal, sans chadh, saans charh, sans nahi mil, "
        "saans nahi mil, hawa nahi mil, सांस फूल, सांस चढ़, सांस तेज चल, saans atak, saans ruk, "
        "saans ukhad, dam nikal raha, dam ghutne, dam ghuta, saans foolne, saans phoolne, sans "
        "phoolne, saans chadhne, saans ukhadne, saans tezi, baith ke saans, baith kar saans, "
        "saas ukhad, saas tez, saas chadh, saas nahi mil, saas phool, saas atak, saas chal tez, "
        "saas nahi aa, haf raha, haaf raha, haanfne, hafni, saans nahi samaa, lambi saans nahi, "
        "saans poori nahi, saans puri nahi, saans andar nahi, साँस फूल, सांस उखड़, सांस अटक, "
        "हांफ, दम फूल, saans dheemi, saans dhimi, saans dheere, saans halki, saans bahut "
        "dheere, chhoti chhoti saans, saans chhoti, सांस धीमी, saans toot, saans tut, saans "
        "ghut, saans bhar rahi, saans kam pad, सांस टूट, सांस घुट",
    ),
    "cough": (
        "cough, coughing",
        "khansi, khaansi",
    ),
    "pressure": (
        "pressure, tight, tightness, heavy, heaviness, squeezing, crushing, constricting, "
        "elephant sitting, weight on, discomfort, band around, sitting on, someone sitting on, "
        "something sitting on, stone on, gripping, gripping pain, band like, band round, "
        "squeezed, squeeze, vice, compressing, choking, fullness, constriction, heavy weight, "
        "like weight, burden, clenching, tighter, tighter and tighter, clutching, clutching "
        "his, clutching her, clutches",
        "bhari, bhari pan, bhaaripan, dabav, dabaav, jakdan, khichav, ghutan, daba raha, bojh, "
        "patthar, daba, dab raha, kasav, kas raha, kasa hua, bhaari, bhaari pan, ghut raha, "
        "bhaar, bhaarapan, vajan rakha, वजन, भारी",
    ),
    "sweat": (
        "sweat, sweating, sweaty, clammy, cold sweat, cold sweats, drenched, sweating profusely, "
        "perspiring, perspiration",
        "pasina, paseena, pasine, thanda pasina, pasine pasine, paseena paseena, pasina pasina, "
        "पसीना पसीना, तरबतर, pasine se, paseene se",
    ),
    "palpitation": (
        "palpitations, heart racing, heart is racing, heart pounding, restless, uneasiness, "
        "uneasy, anxious",
        "ghabrahat, ghabrat, bechaini, dhadkan",
    ),
    "heart attack": (
        "heart attack, cardiac arrest, heart failing, heart attach",
        "dil ka daura, dil ka dora, हार्ट अटैक, हार्ट अटेक, hart atek, hriday ghat",
    ),
    "lung collapse": (
        "collapsed lung, lung collapse, punctured lung, pneumothorax, lung puncture",
        "phephda sikud, fefda sikud",
    ),
    "blood clot": (
        "blood clot, blood clots, clot in leg, clot in the leg, dvt, thrombosis",
        "khoon ka thakka, thakka",
    ),
    "no pulse": (
        "no pulse, pulse not felt, pulseless, cannot feel pulse, cannot feel the pulse",
        "nabz nahi, nabj nahi",
    ),
    "cold": (
        "cold, icy, ice cold, chilled, freezing, ice, cool to touch, like ice, cooler",
        "thanda, thande, thandi, thanda pad, barf, baraf, barf jaisa, thanda ho",
    ),
    "pale": (
        "pale, white, ashen, colourless, blackish, black, grey, kaali, kali, kaale, kaala, kala",
        "safed, safaid, pila, peela, fika, phika, pheeka, kala pad, kali pad, काली, काला, kaali "
        "pad, kaala pad, kaale pad, kala ho, kali ho, kaala ho, kaali ho, kale ho, काले, safed "
        "pad, rang safed, rang ud, safed ho, पीली पड़, सफेद",
    ),
    "blue": (
        "blue, bluish, purple, turning blue, cyanosis, cyanosed, dusky, discoloured, "
        "discolored, changed colour, changed color, change in colour, colour changing, turned "
        "dark, darkened, mottled",
        "nila, nili, neela, neeli, neele, nile, rang badal, rang kala, rang neela",
    ),
}

"""Parts of the body, by concept: English, then Hindi; see `circumstance_words`."""

BODY: dict[str, tuple[str, str]] = {
    "back": (
        "back, spine, lumbar, backbone, spinal, low back, lower back, sciatica, slip disc, "
        "disc, slipped disc, disk, backache, l4, l5, spinal cord, between shoulder blades, "
        "between my shoulder blades, between the shoulder blades, between his shoulder blades, "
        "between her shoulder blades, mid back, midback, middle back",
        "kamar, peeth, pith, reedh, ridh, rid ki haddi, कमर, स्लिप डिस्क, kamardard, back, kamr",
    ),
    "leg": (
        "leg, foot, feet, thigh, limb, shin, legg, lower limb",
        "pair, paon, paav, pav, tang, taang, jangh, pao, panja, pero, paaon, pairo",
    ),
    "knee": (
        "knee, kneecap",
        "ghutna, ghutne",
    ),
    "foot": (
        "foot, feet, toes, forefoot, ankle",
        "panja, panje, pair ka panja, pair ki ungli, pair ka agla, edi",
    ),
    "legs": (
        "legs, both feet, limbs, two legs, feet, lower limbs, waist down, below waist, below "
        "the waist, from the waist down, both legs, my legs, waist, hips down, below hips, "
        "below the navel, lower body, lower half, lower half of body, bottom half, legz, limbs "
        "below, bilateral leg, bilateral legs, bilateral lower limb, bilateral lower limbs, "
        "both lower limbs, both leg, both lower legs, both the legs",
        "dono pair, dono tang, dono pairo, dono paon, kamar ke niche, kamar se niche, kamar ke "
        "neeche, pairon, पैरों, टांगों, टांगें, dono panje, niche ka sharir, nichla hissa, "
        "niche ka hissa, pairo, tango, टाँगे, नीचे का शरीर, kamar se neeche, neeche ka sharir, "
        "neeche ka hissa, niche ka dhad, nichla dhad, dono taango, dono per, taangein, tangein, "
        "tange, taange, tangen, taangen",
    ),
    "hip": (
        "hip, hips, hip bone",
        "kulha, kulhe, koolha, koolhe, कूल्हा, कूल्हे",
    ),
    "calf": (
        "calf, calves",
        "pindli, pindali, pindliya, pindlee",
    ),
    "arm": (
        "arm, hand, elbow, upper limb, shoulder, forearm, forearms, upper arm",
        "hath, haath, bazu, baju, banh, baanh, bah, kandha, kandhe, bhuja, haatho, kohni, "
        "kuhni, kohniyan, कोहनी",
    ),
    "hand": (
        "hand, fingers, finger, wrist, palm, thumb, fingertips",
        "hath, haath, ungli, ungliya, ungliyo, kalai, hatheli, angutha, panja hath, अंगुली, "
        "उंगली, उंगलियां",
    ),
    "left": (
        "left arm, left shoulder, left hand, arm and jaw, down my arm, down the arm, to the arm, "
        "arms, left hand side, arm too, hand too, shoulder blade, both arms",
        "baye hath, baya hath, baaye haath, baaya haath, ulte hath, ulta hath, left hath, left "
        "hand, baye kandhe, बाएं हाथ, baai bazu, bayen hath, bain bazu",
    ),
    "chest": (
        "chest, breastbone, heart, sternum, cardiac, breast bone, rib cage, centre of chest, "
        "center of chest",
        "seena, sina, seene, chhati, chati, chaati, dil, chest, चेस्ट, sine, chhaati, kaleja, "
        "kaleje, सीने, छाती, seeney, kalaja, hriday, दिल",
    ),
    "head": (
        "head, skull, temple, forehead, brain, cranial, on my head, on his head, on her head, "
        "on the head",
        "sar, सिर, सर, matha, mathe, khopdi, sir me, sir ke bal, sir ke, mera sir, mere sir, "
        "uska sir, uske sir, unka sir, unke sir, sir se, sir ka, sir pe, sir pr, sar pe, sar "
        "par, sar ke, mathe pe, सर पे, सिर पे",
    ),
    "neck": (
        "neck, nape, cervical",
        "gardan, gala, gardn, nek, गर्दन",
    ),
    "face": (
        "face, mouth, lip, cheek, smile, lips, facial",
        "munh, muh, moo, chehra, chehre, hoth, honth, gaal, mu, mukh",
    ),
    "lips": (
        "lips, lip, fingernails, nails",
        "hoth, honth, nakhun, naakhun, hont",
    ),
    "eye": (
        "eye, eyes, eyesight, vision",
        "ankh, aankh, ankhe, aankho, nazar, najar, akh, aankhon",
    ),
    "eyelid": (
        "eyelid, eyelids, lid",
        "palak, palke",
    ),
    "nose or ear": (
        "nose, nostril, nostrils, ear, ears",
        "naak, nak, kaan, kan, नाक, कान",
    ),
    "jaw": (
        "jaw, jaws",
        "jabda, jabde, jabra, jabre",
    ),
    "belly": (
        "stomach, belly, abdomen, tummy, abdominal, stomachache",
        "pet, peyt, petdard",
    ),
    "saddle": (
        "between legs, between thighs, private part, private parts, private area, privates, "
        "genital, genitals, genitalia, groin, vagina, vaginal, vulva, penis, scrotum, "
        "testicles, anus, anal, rectum, bottom, bum, perineum, perineal, saddle, saddle area, "
        "back passage, down there, down below, crotch, when i wipe, wipe myself, wiping, wipe, "
        "toilet paper, inner thighs, seat area, part i sit on, where i sit on, intimate area, "
        "sitting area, bicycle seat, balls, butthole, sitting part, lady parts, intimate parts, "
        "buttocks and thighs, between buttocks, both buttocks, bum area, sit bones, sitting "
        "bones, around back passage, between my bum, undercarriage, butt, butt crack, pubic, "
        "pubic area, pelvic area, bikini area, tampon, nappy area, between the thigh, "
        "vaginally, thighs inside, inside of thighs, inside thighs, inner thigh, inside my "
        "thighs, inner part of thighs, ass, asshole, arse, cock, dick, pussy, rear end, behind "
        "and thighs, both bum cheeks, bum cheeks, butt cheeks, seat region, seat part, sitting "
        "region, perineal area",
        "tango ke bich, tango ke beech, jangho ke bich, jangh ke beech, pairo ke bich, pair ke "
        "bich, pairo ke beech, tang ke bich, guptang, guptaang, gupt ang, janananag, jananang, "
        "jananango, guda, private part, private parts, niche ka hissa, neeche ka hissa, niche "
        "ke hisse, peshab ki jagah, peshab wali jagah, peshab ke raste, latrine ki jagah, "
        "latrine wali jagah, potty ki jagah, tatti ki jagah, baithne ki jagah, ling, yoni, dono "
        "tango ke bich, प्राइवेट पार्ट, गुप्तांग, गुप्तांगों, sharmgah, do pairo ke bich, "
        "shauch ki jagah, gupt, niche wala hissa, susu ki jagah, susu wali jagah, बैठने वाली "
        "जगह, baithne wali jagah, नीचे वाली जगह, niche wali jagah, jangho ke andar, jaangh ke "
        "andar, dono jangho ke, jangho ke beech, jaangho ke beech, chutad, chutar, kulhe ke "
        "beech, peshab wala hissa, peshab ke aas paas, latrin ke aas paas, malashay, kamar ke "
        "neeche peeche, pichhwada, baithne wala hissa, सीट, नितंब, gand, gaand, gaandd, chut, "
        "lund, गांड, dono jangh, jangho ke andar ki taraf",
    ),
    "both": (
        "both, two, each, bilateral, bilaterally, either",
        "dono, दोनों, donu",
    ),
    "one side": (
        "one side, left side, right side, half body, half of body, half face, half of face, "
        "side of body, side of face, half of my body, one half, half his face, half her face, "
        "half my face, half of her body, half of his body, left arm and leg, right arm and leg, "
        "one arm and leg, arm and leg, left half, right half, left leg and arm, right leg and "
        "arm, right hand and leg, left hand and leg, hand and leg, left arm and left leg, right "
        "arm and right leg, left hand and left leg, right hand and right leg, half the body, "
        "half my body, one half of body, half of mouth, half mouth, half the mouth, half the "
        "face, half his mouth, half her mouth, half of his face, half of her face, half of my "
        "face, half my mouth, one corner of mouth",
        "ek taraf, ek side, ek tarf, aadha sharir, adha sharir, aadha badan, aadha chehra, adha "
        "chehra, aadha muh, adhe sharir, sharir ka ek hissa, ek hissa, baya hath pair, daya "
        "hath pair, baye hath pair, daye hath pair, hath pair, baya hissa, daya hissa, bayi "
        "taraf, dayi taraf, left side, right side, ek hath ek pair, ek hath aur pair, baya hath "
        "aur pair, daya hath aur pair, बाईं तरफ, दाईं तरफ, बायां हिस्सा, दायां हिस्सा, hath aur "
        "pair, एक साइड, baye taraf, daye taraf, बाएं हाथ पैर, दाएं हाथ पैर, लेफ्ट साइड, राइट "
        "साइड, seedha hath aur pair, ulta hath aur pair, aadhi body, aadha body, adhi body, "
        "aadhi bodi, aadha shareer, aadhe shareer, आधा शरीर, आधे शरीर, ek side ka haath pair, "
        "dayan haath aur pair, bayan haath aur pair, daayan hissa, baayan hissa, dayan hissa, "
        "bayan hissa",
    ),
    "scalp": (
        "scalp",
        "khopdi, khal",
    ),
}

"""Falls, accidents and wounds, by concept: English, then Hindi; see `symptom_words`."""

INJURIES: dict[str, tuple[str, str]] = {
    "injury": (
        "injury, injured, hit, blow, bang, banged, bump, bumped, knock, knocked, struck, wound, "
        "wounded, concussion, smashed, trauma, slammed, kicked, stamped, hitting",
        "chot, takra, takraya, zakhm, jakhm, ghav, ghao, dab gaya, dab gayi, daba diya, ball "
        "lag, bat lag, gend lag, pathar lag, patthar lag, eent lag, it lag, dande se maar, "
        "danda lag, chot lag, चोट लग, rod lag, lakdi lag, balla lag, pipe lag, darwaza lag, "
        "kona lag, jhoola lag, sariya lag, eent gir, patthar gir, gate gir, pathar gir, ट्रक, "
        "ईंट गिर, पत्थर गिर",
    ),
    "head injury": (
        "hit on head, hit on the head, hit my head, hit his head, hit her head, banged my head, "
        "banged his head, banged her head, bumped his head, bumped her head, bumped my head, "
        "struck his head, struck her head, landed on head, landed on his head, landed on her "
        "head, head hit, head took, blow to head, blow to the head, fell on head, fell on his "
        "head, fell on her head, fell on my head, fell on the head, fall on head, fall on the "
        "head, knock on the head, cracked his head, split his head",
        "sir par chot, sir pe chot, sir me chot, sir mein chot, sir chot, sir takra, sir par "
        "lag, sir pe lag, sir deewar, sir diwar, sar par chot, sar pe chot, sar me chot, sar "
        "mein chot, sar chot, sar takra, sar par lag, sar pe lag, sar me lag, sir me lag, sir "
        "mein lag, sar deewar, sar diwar, sir par maara, sar par maara, sir par pathar, sar par "
        "pathar, sir ke bal gir, sar ke bal gir, sir pe gir, sar pe gir, sir par gir, सिर पर "
        "लग, सिर में लग, सिर पर चोट, सिर में चोट, सिर के बल गिर, सर पर चोट, सर पे लग",
    ),
    "fall": (
        "fell, fall, fallen, falling, slipped, slip, tripped, tumbled, toppled, jumped, fell "
        "down, had a fall, took a fall, slid, tumble, dropped from, skidded, thrown",
        "gir, gira, gire, giri, girne, gir gaya, girkar, fisal, phisal, fisalkar, gir pada, "
        "girke, gir gye, gir gai, gir kar, fisla, phisla, ludhak, pair fisla, गिर, गिरा, गिरी, "
        "गिरे, गिरने, फिसल",
    ),
    "fall from height": (
        "fell from height, fell from a great height, fall from height, fell from roof, fell "
        "from the rooftop, fell from rooftop, fell off roof, fell off the roof, fell from "
        "ladder, fell off ladder, fall from ladder, fell from terrace, fell off terrace, fell "
        "from balcony, fell off balcony, fell from tree, fell off tree, fell from stairs, fell "
        "down stairs, fell down flight of stairs, fell down staircase, fell down the steps, "
        "fell from second floor, fell from first floor, fell from third floor, fell from the "
        "floor, fell from building, fell from scaffolding, fell off scaffolding, fell from "
        "window, fell from wall, fell from horse, fell off horse, fell from top, fell from "
        "truck, fell into well, fell into pit, fell metres, fell feet, fell 10 feet, fell 12 "
        "feet, fell 15 feet, fell 8 feet, fell 20 feet, jumped from, fell from first, fell from "
        "second, fell from third, tumbled down stairs, fell down whole staircase, rolled down "
        "stairs, fell from water tank, fall from the roof, fall from roof, fell through roof, "
        "fell off a ladder, fell off the ladder, fell off a roof, fall off a ladder, falling "
        "off a ladder, falling off ladder, falling from roof, falling from ladder, falling down "
        "stairs, falling from height, fell from a tree, fell from the stairs, fell from the "
        "tree, fell off the stairs, fall down the stairs, fall down stairs, falls from ladder, "
        "fall from a tree, fell from a ladder, fell from the ladder, fell from 1st floor, fell "
        "from 2nd floor, fell from 3rd floor, fell 6 feet, fell several feet, fell from the "
        "wall, fell from a wall, slipped from stairs, slipped on the stairs, slipped down the "
        "stairs",
        "chhat se gir, chat se gir, seedhi se gir, sidhi se gir, sidhiyo se gir, seedhiyon se "
        "gir, ped se gir, balkani se gir, manzil se gir, manjil se gir, unchai se gir, uchai se "
        "gir, oonchai se gir, makan se gir, imarat se gir, diwar se gir, ladder se gir, balcony "
        "se gir, ghode se gir, khidki se gir, zeene se gir, jine se gir, छज्जे से गिर, terrace "
        "se gir, building se gir, छत से गिर, सीढ़ी से गिर, सीढ़ियों से गिर, पेड़ से गिर, ऊंचाई "
        "से गिर, मंजिल से गिर, बालकनी से गिर, chhajje se gir, pehli manzil, dusri manzil, "
        "teesri manzil, seedhiyon se ludhak, seedhi se ludhak, sidhi se ludhak, sidhiyo se "
        "ludhak, seedhiyon se phisal, seedhi se phisal, सीढ़ियों से लुढ़क, सीढ़ी से लुढ़क, "
        "सीढ़ियों से फिसल",
    ),
    "accident": (
        "accident, crash, crashed, collision, road accident, hit by car, hit by bus, hit by "
        "bike, hit by auto, hit by truck, hit by, car hit, bike hit, truck hit, bus hit, run "
        "over, knocked down, thrown off, thrown from, fell from bike, fell from scooty, fell "
        "off bike, fell from scooter, fell from moving, fell off motorcycle, rear ended, rta, "
        "overturned, skidded, met with accident, hit and run, hit by a car, hit by a bus, hit "
        "by a bike, hit by a truck, fell from a bike, fell from the bike, fell off the bike, "
        "fell off my bike, fell from my bike, fell off scooter, fell from my scooter, fell from "
        "activa, rammed, collided, rolled over, car overturned, dashed, thrown from bike, "
        "thrown from scooter, run over by, came off my bike, came off his bike, came off her "
        "bike, came off the bike, came off bike, came off motorbike, came off scooter, came off "
        "scooty, thrown over, flung off, flung from, fell off scooty, fell off cycle, fell from "
        "cycle, crashed into, knocked by, hit a divider, hit divider, hit from behind, rammed "
        "into, ran over, mowed down, overturn, bike skid, bike skidded, auto overturned, bus "
        "accident",
        "eksident, durghatna, takkar, accident, एक्सीडेंट, ऐक्सिडेंट, एक्सिडेंट, gadi ne mara, "
        "gaadi ne thok, thok diya, bike se gir, scooty se gir, gadi palat, gaadi se takra, "
        "गाड़ी ने टक्कर, टक्कर मार, टक्कर, bus ne takkar, car ne takkar, truck ne takkar, बाइक "
        "से गिर, स्कूटी से गिर, bike slip, bike fisal, scooty fisal, auto palat, activa se gir, "
        "train se gir, ped gir gaya upar, दुर्घटना, gaadi thuk, gadi thuk, gaadi se takkar, "
        "bike thuk, thok kar chala, thok di, divider se takra, kuchal kar chala, auto palti, "
        "gaadi palti, gadi palti, car palti, palat gayi, ne thoka, peeche se thoka, ne maar di, "
        "truck ne maara, gadi ne maara, ne takkar, se takra gaya, gaadi chadh, gadi chadh, ने "
        "ठोक, गाड़ी पलट, चढ़ा दी",
    ),
    "bleed": (
        "bleed, bleeding, blood, hemorrhage, haemorrhage, bleeds, bled, blood loss, blood "
        "coming, blood is coming",
        "khoon, khun, rakt, lahu, khoon beh, khoon nikal, khoon aa raha, lahuluhan, खून बह, खून "
        "निकल, khoon hi khoon",
    ),
    "cut": (
        "cut, gash, wound, stab, stabbed, deep cut, slashed",
        "kat gaya, kat gayi, kat gai, ghav, ghaav, zakhm, jakhm, chot",
    ),
    "bite": (
        "bite, bitten, stung, sting, bit, bites",
        "kat liya, kaat liya, dank, kaat, kaata, kata, काट, काटा, das liya",
    ),
    "snake": (
        "snake, snakes, cobra, viper, snakebite, scorpion",
        "saanp, samp, saap, sanp, साँप, bichhu, bichchhu, bichoo, bichu, बिच्छू",
    ),
    "crushed": (
        "crushed, crush injury, caught in machine, caught in door, jammed in machine, got "
        "crushed, crushed under, trapped under, stuck in machine, trapped in machine, got "
        "caught in, stuck under, rolled over my, squashed, mangled, smashed under, smashed in, "
        "run over my foot, went over my foot, tyre went over, caught in roller, caught in "
        "press, caught in the door, caught in gate, caught in the gate, caught in chain, caught "
        "in belt, caught in lift, caught in the lift, caught between, pinned under, pinned "
        "between, came under, went under the, jammed in, shut in door, shut in car door, "
        "slammed in, run over, run over by, ran over, tyre over, car over my, bus over my, went "
        "over his, went over her",
        "kuchal, kuchal gaya, pichak gaya, machine me aa gaya, कुचल, kuchli, kuchle, kuchla, "
        "dab gaya machine, machine me fas, machine me phas, machine me dab, pahiye ke neeche, "
        "tyre chadh, tayar chadh, pahiya chadh, ke neeche dab, gate me dab, pis gaya, पिचक, "
        "मशीन में आ, press me aa, roller me aa, machine me chala gaya, chakki me, thresher me, "
        "chain me fas, chain me aa, lift me fas, darwaze me dab, darwaze me fas, gaadi ke "
        "neeche, tyre ke neeche, pahiye ke niche, ke niche dab, दरवाजे में दब, के नीचे दब, मशीन "
        "में फंस, gaadi chadh, gadi chadh, tyre chadha",
    ),
    "broken bone": (
        "broken, broke, fracture, fractured, snapped, cracked bone",
        "tut, toot, tuti, tooti, fracture, फ्रैक्चर",
    ),
    "bone out": (
        "bone out, bone coming out, bone is coming out, bone sticking, bone poking, bone "
        "visible, bone is visible, see bone, see the bone, bone piercing, open fracture, "
        "compound fracture, bone came out, bone is out, bone showing, bone through, bones coming "
        "out, bone exposed, bone has come out, bone seen, bone is seen, bone can be seen, bone "
        "peeping, bone poked, bone broke through, bone outside",
        "haddi bahar, haddi nikal, haddi dikh, haddi chamdi phad, हड्डी बाहर, हड्डी दिख, haddi "
        "dikh rahi, haddi dikhai, haddi nazar, haddi baahar, हड्डी दिखाई, हड्डी निकल, haddi bhi "
        "dikh",
    ),
    "out of shape": (
        "out of place, dislocated, dislocate, deformed, deformity, bent in odd direction, wrong "
        "direction, wrong way, odd direction, wrong angle, odd angle, strange angle, weird "
        "angle, out of its socket, out of socket, popped out, came out of socket, misshapen, out "
        "of shape, bent the wrong, bent backwards, facing the wrong, out of joint, looks bent, "
        "bent sideways, pointing the wrong, pointing sideways, shape has changed, strange "
        "direction, not in its place, shorter and turned, turned outwards, turned out, looks "
        "shorter, leg is shorter, shorter, different shape, funny shape, shape changed, not in "
        "line, bulging out, dangling, hanging loose, facing backwards, gone out, slipped out, "
        "came out of place, is out of its, out of line, cannot put back, sticking out of joint, "
        "shape gone, shape is gone, lost shape, lost its shape, looks wrong, looks odd, hanging "
        "down loose",
        "jagah se hat, jagah se khisak, ulta mud, ulti taraf mud, tedha ho gaya, tedhi ho gayi, "
        "jod khisak, khisak, ulta ho gaya, ulat gaya, latak raha haath, mud gaya, mod gaya, "
        "tirchha, tircha ho, tedha mud, jagah se bahar, khisak gaya, ghoom gaya, hat gaya, hat "
        "gayi",
    ),
    "joint out": (
        "shoulder came out, shoulder popped out, shoulder slipped out, shoulder has come out, "
        "shoulder come out, knee came out, kneecap slipped out, kneecap popped out, knee popped "
        "out, elbow popped out, elbow came out, finger popped out, jaw popped out",
        "kandha utar, kohni utar, ghutna utar, jod utar, kulha utar, jabda utar, kandha khisak, "
        "haddi khisak, कंधा उतर, kandha nikal, kohni nikal, ghutna nikal, kulha nikal, jod "
        "nikal, kandha bahar, kandha apni jagah, ghutna apni jagah, kohni apni jagah, ghutna "
        "khisak, kohni khisak, takhna khisak, kulha khisak, jabda khisak, kandha hat, ghutna "
        "hat, कंधा निकल, कंधा खिसक, घुटना खिसक, कोहनी खिसक, कंधा अपनी जगह",
    ),
    "just broke": (
        "think it is broken, might be broken, maybe broken, may be broken, looks broken, seems "
        "broken, probably broken, just broke, has just broken, snapped, heard a crack, heard "
        "crack, heard a snap, heard it crack, cracking sound, broke it today, suspected "
        "fracture, possible fracture, looks like fracture, maybe fracture",
        "lagta toot, shayad toot, toot gaya abhi, toot gayi abhi, abhi toot, toot gaya lagta, "
        "toot gayi lagta, tut gaya lagta, lagta tut, lagta fracture, fracture lag, shayad "
        "fracture, kadak awaz, kat se awaz, tad se awaz",
    ),
    "severed": (
        "severed, chopped, chopped off, sliced off, cut off, cut into two, torn off, ripped off",
        "kat kar alag, kat ke alag, kat gayi aadhi, aadhi kat, alag ho gayi kat, कट कर अलग",
    ),
}

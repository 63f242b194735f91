"""What is a sign when it is there, by concept: English, then Hindi.

Entries are separated by commas and may have several words; filler words between them do not
count. English entries also stand for their forms on -s, -ed and -ing and for a slip of one
letter. Hindi entries in Latin letters stand for every usual spelling and for the Hindi script; an
entry in the Hindi script stands for itself only. Written from memory of how patients write:
extend freely, then run `manage.py redflag_eval`.
"""

# "No numbness" denies it.
SYMPTOMS: dict[str, tuple[str, str]] = {
    "numb": (
        "numb, numbness, numbed, nothing down there, dead feeling, asleep, "
        "no sensation at all, without sensation, sensationless, desensitised, cotton wool, "
        "like cushion, on a cushion, like cotton, anaesthetised, anesthetized, "
        "like anaesthesia, like injection given, lost feeling, gone to sleep, anaesthesia, "
        "anesthesia, hypoesthesia, sensory loss, loss of sensation, lost sensation, insensate",
        "sunn, sunnpan, sunnta, sunpana, suunpan, sun pad, behiss, sunapan, soona pan, "
        "sunn pan, sunnapan, sun ho, so gaya, so gaye, soya hua, sujhta nahi, रूई, "
        "सुन्न पड़, rui jaisa",
    ),
    "odd": (
        "tingling, tingle, tingly, odd, strange, weird, strangely, ajeeb, "
        "tingling sensation, pins and needles, paresthesia, paraesthesia, paresthesias",
        "ajib, ajeeb sa, jhunjhuni, jhanjhanahat, jhunjhunahat, चींटी, jhun jhun",
    ),
    "weak": (
        "weak, weakness, paralysed, paralyzed, lifeless, dead, jelly, loss of power, "
        "loss of strength, lost power, lost strength, like jelly, wobbly legs, useless, "
        "paraparesis, monoplegia, foot weakness, power loss, plegia",
        "kamzor, kamzori, bejaan, shaktiheen, ladkhada, dhila, dhile, jaan nikal, lachar, dheela",
    ),
    "pain": (
        "pain, painful, ache, aching, hurt, hurting, sore, agony, paining, pians",
        "dard, dukh, dukhta, dukhti, dukhna, peeda, pida",
    ),
    "head pain": (
        "headache, head ache, migraine",
        "sirdard, sardard, sir dard, sir me dard, sir mein dard",
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
    "leak": (
        "leak, leakage, incontinent, incontinence, dribble, dribbling, soiling, soiled, "
        "came out by itself, come out by itself, coming out by itself, comes out by itself, "
        "pass itself, passes by itself, passing by itself, dripping, on its own, "
        "on their own, by itself, by themselves, come out on its own, drops keep falling, "
        "leaking out, accidents, no warning",
        "nikal jata, nikal jati, nikal raha, nikal gaya, nikal gayi, nikal jaa, nikalta, "
        "apne aap nikal, tapak, tapakta, chhut jata, chhut jati, chut gaya, gila ho jata, "
        "ho jati apne aap, bina pata chale, apne aap ho, apne aap, apne aap se, chadar gili, "
        "khud se nikal, khud ba khud",
    ),
    "self wet": (
        "wet her clothes, wet his clothes, wet my clothes, wet the sheets, wet his pants, "
        "wet her pants, wetting myself, wetting herself, wetting himself, wetting the bed, "
        "wet myself, wet herself, wet himself, wet the bed, wet my pants, soil myself, "
        "soiled myself, soiled himself, soiled herself, soiling myself, peed myself, "
        "peed himself, peed herself, peed in bed, urinated on myself, pooped myself, "
        "peed my pants, pooped my pants, dirtied himself, dirtied herself, messed himself, "
        "messed herself, accident in my pants, wet pants, pants were wet, wet bed, bed wet, "
        "bed was wet, trousers wet, messed my pants, accident in bed, bed is wet, "
        "wets the bed, wets his bed, wets her bed, peeing in my pants, peeing in his pants, "
        "peeing in bed, peeing in pants, soaked my pants, diaper wet, wetting my underwear, "
        "wet underwear, wetting my clothes, wetting my pants, wet my underwear, "
        "soiled underwear, wetting underwear, soiling my clothes, soiled my clothes",
        "bistar gila, kapdo me ho gaya, kapdo me peshab, kapdo me susu, pant gili, "
        "pant me ho gaya, bistar me ho gaya, bistar me peshab, bistar par ho gaya, "
        "kapde gande ho, bistar geela, pant geela, kapde geele, kapde gile, chadar geeli, "
        "बिस्तर गीला, कपड़े गीले, पैंट गीली, pant geeli, chaddi geeli, underwear geela",
    ),
    "unfelt": (
        "without knowing, without realising, without realizing, without noticing, do not know "
        "when, not know when, don't realise, did not notice, do not notice, not notice, unaware, "
        "do not realise, not realise, not realize, without feeling, not aware, not able to tell, "
        "cannot tell if, cannot tell when, cannot tell whether, do not know if, not know if, not "
        "feel coming, before i know",
        "pata nahi chal, pata hi nahi chal, pata nahi chalta, pata nahi lagta, pata nahi lag, "
        "pata nahi hota, bina pata, pata hi nahi lag, pata hi nahi, khabar nahi, pata nahi "
        "rehta, पता नहीं चल, पता ही नहीं, khud pata nahi, khud ko pata nahi, ko pata nahi, pata "
        "nahi chala, pata hi nahi chala",
    ),
    "bleed": (
        "bleed, bleeding, blood, hemorrhage, haemorrhage, bleeds, bled, blood loss, blood "
        "coming, blood is coming",
        "khoon, khun, rakt, lahu, khoon beh, khoon nikal, khoon aa raha, lahuluhan, खून बह, खून निकल",
    ),
    "swollen": (
        "swelling, swollen, swell, swelled, puffy, ballooned",
        "sujan, suja, suji, soojan, sooj, soja, suj, phula, phool gaya",
    ),
    "fever": (
        "fever, feverish, temperature, temp, high temp, pyrexia, 101, 102, 103, 104, 105",
        "bukhar, bukhaar, jwar, tez taap, tap, taap, tez bukhar, badan tap",
    ),
    "chills": (
        "chills, shiver, shivering, rigors",
        "kampkampi, kapkapi, thand lag",
    ),
    "sweat": (
        "sweat, sweating, sweaty, clammy, cold sweat, cold sweats, drenched, sweating profusely, "
        "perspiring, perspiration",
        "pasina, paseena, pasine, thanda pasina, pasine pasine, paseena paseena, pasina pasina, "
        "पसीना पसीना, तरबतर, pasine se, paseene se",
    ),
    "dizzy": (
        "dizzy, dizziness, giddy, giddiness, vertigo, lightheaded, light headed, spinning, room "
        "spins",
        "chakkar, sir ghum, sar ghum",
    ),
    "unsteady": (
        "unsteady, wobbly, staggering, stagger, off balance, lost balance, losing balance, "
        "cannot walk straight, not walk straight, cannot balance, swaying, drunk, stumbling, "
        "ataxia, ataxic, cannot keep balance, loss of balance, trouble walking straight",
        "ladkhadana, ladkhada kar, dagmaga, santulan nahi, seedha nahi chal, "
        "seedhe nahi chal, balance nahi",
    ),
    "vomit": (
        "vomit, vomiting, nausea, nauseous, throwing up, threw up, throw up, puking, puke",
        "ulti, ultiya",
    ),
    "faint": (
        "faint, fainted, fainting, unconscious, passed out, passing out, pass out, "
        "blacked out, black out, collapse, collapsed, unresponsive, going to pass out, "
        "unconsious, uncoscious, unconcious, fell unconscious, out cold, lost consciousness, "
        "lifeless, not responding, does not respond, not answering, not opening eyes, "
        "does not open eyes, syncope, syncopal, loc",
        "behosh, behoshi, murchit, murchha, achet, gash kha, hosh nahi, behos, bhehosh, "
        "hosh kho, hosh me nahi, hosh nahi aa, होश नहीं, होश में नहीं, होश खो, "
        "chakkar kha kar gir, chakkar khakar gir, gash khakar gir, aankhe palat, aankh ulat",
    ),
    "seizure": (
        "seizure, convulsion, convulsing, fits, having fit, had fit, had fits, having fits, a "
        "seizure, getting fits, epileptic attack, jerking all over, body jerking, fit, fitting, "
        "epileptic fit, shaking all over, whole body shaking, body shaking violently, frothing, "
        "froth, foaming, frothing from mouth, foam from mouth, stiffened and shaking, shaking "
        "uncontrollably, jerks all over",
        "mirgi, daura pad, dauraa, daure pad, dora pad, jhatke aa, akad gaya pura sharir, "
        "jhatke, muh se jhag, munh se jhaag, jhaag, झाग, दौरा, दौरे, मिर्गी, sharir akad gaya, "
        "kaanp raha pura, kamp raha pura, daura, daure, daura aaya, dore pad",
    ),
    "droop": (
        "droop, drooping, drooped, sagging, sagged, crooked, twisted, dropped, lopsided, uneven, "
        "pulled to one side, drawn to one side, tilted, fallen on one side, hanging down, gone "
        "to one side, went to one side, goes to one side, going to one side, pulled to side, "
        "pulled to the left, pulled to the right, moved to one side, shifted to one side, "
        "slanting, twisting, falling on one side, slipped to one side, uneven smile, half smile",
        "tedha, tedhi, tedi, tera ho, latak, latka, lataka, latki, tircha, ek taraf ho, ek taraf "
        "latak, ek taraf chala, ek taraf khich, khinch gaya, khich gaya, tedhe, latki hui, jhuk "
        "gaya",
    ),
    "slurred": (
        "slur, slurred, slurring, slurry, garbled, mumbling, gibberish, jumbled, "
        "stammering suddenly, mumble, mumbles, like drunk, drunken, incoherent, babbling, "
        "thick tongue, tongue is heavy, heavy tongue, lost speech, lost her speech, "
        "lost his speech, lost my speech, stopped talking, stopped speaking, speechless, "
        "unintelligible, fumbling words, stuttering suddenly, unclear, not clear speech, "
        "speech unclear, garbling, dysarthria, aphasia, aphasic",
        "ladkhada, ladkhadane, larkhada, totla, totli, zuban moti, jeebh moti, tutla, "
        "tutlane, bol band, bolna band, bolti band, awaz band, awaz chali gayi, zubaan band, "
        "lafz, atak atak kar, aphasia",
    ),
    "confused": (
        "confused, confusion, disoriented, disorientated, nonsense, talking nonsense, delirious, "
        "not making sense, does not make sense, looks lost, incoherent, not knowing where, "
        "talking rubbish, talks nonsense, rambling, making no sense, strange talk, behaving "
        "strangely, acting strange, acting weird, odd behaviour, seems lost, muddled, staring "
        "blankly, staring, blank stare",
        "bhramit, behki, behki behki, ulti sidhi bat, ajeeb bate, ajeeb bat, behki baate, behki "
        "baatein, bahki bahki, ulta pulta, ulti pulti, ajeeb harkat, pagalo jaisi, kuch samajh "
        "nahi",
    ),
    "drowsy": (
        "drowsy, drowsiness, sleepy, very sleepy, lethargic, hard to wake, difficult to wake, "
        "cannot keep awake, not waking properly, keeps falling asleep, cannot wake, will not "
        "wake, drowsing, dozing off, keeps sleeping, sleeping too much, sleeping all the time, "
        "so sleepy, too sleepy, not waking, hard to wake up, cannot stay awake, out of it, "
        "listless, floppy, dull and sleepy",
        "sust, susti, neend bahut, bahut neend, nind aa, neend aa, neend me hai, jaag nahi, so "
        "raha hai lagatar, uth nahi raha neend, jaga nahi pa, neend se nahi uth, aankh nahi "
        "khol, सुस्त, बहुत नींद, नींद आ, neend se uth nahi, neend se uth hi nahi, neend se nahi "
        "jag, neend me hi hai, uthane par nahi uth, uthaye nahi uth",
    ),
    "blurred": (
        "blur, blurred, blurry, hazy, foggy vision, halos",
        "dhundhla, dhundla, dhundhli",
    ),
    "double vision": (
        "double vision, seeing double, see double, seeing two, see two, sees two, everything "
        "double, seeing twice, doubled vision, looks double, look double, appear double, appears "
        "double, two images, double images, doubled, vision double, vision is double, objects "
        "double, things double, two of everything, see 2, seeing 2, duplicate",
        "do do dikh, do do dikhai, do dikh, ek ke do, do do nazar, do do, dohra, dohri, do do "
        "cheeze, ek ki do, double dikh",
    ),
    "red": (
        "red, redness, reddish",
        "lal, laal, lali, laali",
    ),
    "hot": (
        "hot, warm, burning hot",
        "garam, garm, tap raha",
    ),
    "cold": (
        "cold, icy, ice cold, chilled, freezing, ice, cool to touch, like ice, cooler",
        "thanda, thande, thandi, thanda pad, barf, baraf, barf jaisa, thanda ho",
    ),
    "pale": (
        "pale, white, ashen, colourless, blackish, black, grey",
        "safed, safaid, pila, peela, fika, phika, pheeka, kala pad, kali pad, kaali, kala, "
        "kaale, kali, काली, काला",
    ),
    "blue": (
        "blue, bluish, purple, turning blue, cyanosis, cyanosed",
        "nila, nili, neela, neeli, neele, nile",
    ),
    "rash": (
        "rash, rashes, purple spots, red spots",
        "chakatte, chakte, chakatta, laal daane, lal dane",
    ),
    "stiff": (
        "stiff, stiffness, rigid, rigidity, nuchal rigidity",
        "akad, akdan, akdi, akda, jakdan, jakad, akadi, akar",
    ),
    "cough": (
        "cough, coughing",
        "khansi, khaansi",
    ),
    "breathless": (
        "breathless, breathlessness, short of breath, shortness of breath, out of breath, "
        "gasping, gasp for air, gasping for air, no air, suffocating, suffocation, panting, "
        "cannot catch breath, not catch breath, not get enough air, not getting air, "
        "cannot get air, struggling for breath, fighting for breath, breathing fast, "
        "breathing very fast, breath is short, breath short, cannot catch my breath, "
        "catch breath, catch my breath, losing breath, lose breath, breath is gone, "
        "running out of breath, struggling to breathe, air hunger, huffing, wheezing badly, "
        "choking, dyspnoea, dyspnea, sob, laboured breathing, labored breathing, "
        "shortness breath, breathing distress, respiratory distress",
        "sans phool, sans phul, saans phool, saans ful, sas phul, sans fulna, sans phulti, "
        "dam ghut, dum ghut, hanf, haanf, sans ukhad, sans atak, sans ruk, dam phul, "
        "sans tez, sans bahut tez, sans tez chal, saans tez chal, sans chadh, saans charh, "
        "sans nahi mil, saans nahi mil, hawa nahi mil, सांस फूल, सांस चढ़, सांस तेज चल, "
        "saans atak, saans ruk, saans ukhad, dam nikal raha, dam ghutne, dam ghuta",
    ),
    "pressure": (
        "pressure, tight, tightness, heavy, heaviness, squeezing, crushing, constricting, "
        "elephant sitting, weight on, discomfort, burning, band around, sitting on, someone "
        "sitting on, something sitting on, stone on, gripping, gripping pain, band like, band "
        "round, squeezed, squeeze, vice, compressing, choking, fullness, constriction, heavy "
        "weight, like weight, burden, clenching",
        "bhari, bhari pan, bhaaripan, dabav, dabaav, jakdan, khichav, ghutan, daba raha, bojh, "
        "patthar, daba, dab raha, kasav, kas raha, kasa hua, jalan, bhaari, bhaari pan, ghut "
        "raha",
    ),
    "tearing": (
        "tearing, ripping, ripped apart, tearing apart, splitting apart, torn apart, being torn, "
        "bursting, splitting",
        "phatne, phat raha, phata, cheerne, chirne, chir raha, cheer raha, phad, phatta, "
        "phatega, phat ja, phata ja, फटा जा, फट रहा",
    ),
    "wants to die": (
        "kill myself, killing myself, end my life, ending my life, end my own life, "
        "end life, ending life, end it all, ending it all, ending it, end everything, "
        "suicide, suicidal, want to die, wants to die, wanted to die, wish to die, "
        "wish i was dead, wish i were dead, better off dead, better dead, not want to live, "
        "not wish to live, no wish to live, no point living, no point in living, "
        "no reason to live, not worth living, not want to be alive, not want to wake up, "
        "harm myself, hurt myself, hurting myself, harming myself, cut myself, take my life, "
        "taking my life, taking my own life, take my own life, tired of living, "
        "tired of life, kill himself, kill herself, end his life, end her life, "
        "not live like this, finish myself, not want to go on, swallow all my tablets, "
        "took all the tablets, took all my tablets, took too many pills, overdose, jump off, "
        "jump from, no will to live, world better without me, better without me, "
        "better off without me, not want life, ready to die, rather die, rather be dead, "
        "overdosed, hang myself, disappear forever, say goodbye to all, wants to end, "
        "no point in going on, no point going on, want it to end, want all to end, "
        "want everything to end, want to end, not want to go on living, "
        "do not want to continue, give up on life, giving up on life, fed up of life, "
        "fed up with life, rather not live, not be here, not want to be here, "
        "sleep and never wake, never wake up, not wake up again, life is not worth, "
        "life not worth, life has no meaning, no meaning in life, life is over, "
        "life is useless, burden to everyone, burden on everyone, thoughts of dying, "
        "thinking of dying, think of dying, think about dying, thoughts of death, "
        "thinking about death, i should die, better to die, like to die, wish to be dead, "
        "no desire to live, drink poison, take poison, jump in front, under a train, "
        "under the train, slit my, going to end it, want to end it, will end it, "
        "end this life, end my pain forever, ending this life, feel like dying, "
        "feels like dying, feel like ending, have pills with me, not able to live, "
        "cannot live anymore, cannot live like this, cannot live with this pain",
        "marna chah, mar jana chah, mar jau, mar jaun, mar jana, marne ka man, mar hi ja, "
        "khudkushi, khudkhushi, aatmahatya, atmahatya, suicide, jina nahi, jeena nahi, "
        "jine ka man nahi, jine ki ichha nahi, jine ka mann nahi, jine ki iccha nahi, "
        "jee nahi lag jine, zindagi khatam, jindgi khatam, jivan khatam, jaan de du, "
        "jaan dena, jaan dene, jaan de dunga, jaan de dungi, khud ko khatam, khud ko nuksan, "
        "zinda nahi reh, jina bekar, jine se accha mar, mar jane ka, mar jane ka man, "
        "jine ka fayda nahi, jine ka koi matlab nahi, jine ka matlab nahi, zeher kha, "
        "zehar kha, मरना चाह, मर जाना, मर जाऊं, मर जाने, जीना नहीं, जीने का मन नहीं, "
        "जीने की इच्छा नहीं, खुदकुशी, आत्महत्या, नहीं जीना, mar jaau, mar jana behtar, "
        "mar jana accha, mar jau to, mar jaun to, mar jaye to, mar jate to, mar jati to, "
        "marne ka, marne ke khayal, marne ke khyal, maut aa jaye, maut de do, maut mang, "
        "jee kar kya, ji kar kya, jeene ki chah nahi, jeene ka koi, jine ka koi, "
        "jeene ki ichcha nahi, jeene ka mann, zindagi se tang, jindagi se tang, "
        "zindagi bekar, zindagi se thak, jindagi khatam, khatam kar lu, khatam kar lunga, "
        "khatam kar lungi, apne aap ko khatam, khud ko khatm, jaan de doon, phansi, fansi, "
        "latak jau, neend ki goliyan kha, kood jau, kud jau, train ke neeche, "
        "train ke niche, maut, जीने का मन, मर जाए, जान दे, खत्म कर ल, खत्म कर लूं, "
        "ज़िंदगी खत्म, जिंदगी से तंग, जीने की इच्छा, जीने का कोई, मौत आ जाए, khud ko maar, "
        "khud ko marna, apne aap ko maar, अपने आप को मार, खुद को मार, खुद को खत्म, "
        "life khatam, life end kar, life end karna, life khatm, apni life khatam",
    ),
    "worst": (
        "worst, never had such, never had this kind, never before, not like any, never felt, "
        "never experienced, never happened before, never had before, never had like, "
        "never like this, most painful ever, most severe ever, most severe, strongest ever, "
        "most awful, most terrible, most horrible, most intense, most unbearable, "
        "never in my life, first time in my life, ever had, ever experienced, ever felt, "
        "of my life, in my entire life, nothing like this, never known such, like no other, "
        "never had headache like",
        "sabse tez, sabse jyada, sabse zyada, sabse bura, pehle kabhi, aisa kabhi nahi, "
        "kabhi itna, jindagi me, zindagi me, zindagi ka sabse, jeevan me, aaj tak kabhi, "
        "aaj tak nahi, kabhi nahi hua, kabhi nahi hui, aisa kabhi nahi hua, itna kabhi nahi, "
        "jaisa kabhi nahi",
    ),
    "crushed": (
        "crushed, crush injury, caught in machine, caught in door, jammed in machine",
        "kuchal, kuchal gaya, pichak gaya, machine me aa gaya, कुचल",
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
    "loss of weight": (
        "weight loss, losing weight, lost weight, weight going down, weight is falling, weight "
        "dropping, lost kg, lost kgs, lost kilos, weight reducing, weight falling, lost 2 kg, "
        "lost 2 kgs, lost 2kg, lost 3 kg, lost 3 kgs, lost 3kg, lost 4 kg, lost 4 kgs, lost 4kg, "
        "lost 5 kg, lost 5 kgs, lost 5kg, lost 6 kg, lost 6 kgs, lost 6kg, lost 7 kg, lost 7 "
        "kgs, lost 7kg, lost 8 kg, lost 8 kgs, lost 8kg, lost 9 kg, lost 9 kgs, lost 9kg, lost "
        "10 kg, lost 10 kgs, lost 10kg, lost 11 kg, lost 11 kgs, lost 11kg, lost 12 kg, lost 12 "
        "kgs, lost 12kg, lost 13 kg, lost 13 kgs, lost 13kg, lost 14 kg, lost 14 kgs, lost 14kg, "
        "lost 15 kg, lost 15 kgs, lost 15kg",
        "wajan kam, vajan kam, wajan ghat, vajan ghat, wazan kam, wajan gir, wajan bahut kam, "
        "vajan bahut kam, wajan kam ho, वजन कम, वजन घट",
    ),
    "no recognition": (
        "not recognise, not recognising, not recognize, not recognizing, does not know me, does "
        "not know who, forgot his name, forgot her name, does not know where, cannot recognise, "
        "cannot recognize",
        "pehchan nahi, pehchaan nahi, pehchan nahi pa, pehchaan nahi pa, pahchan nahi, पहचान नहीं",
    ),
    "drops": (
        "drops, only drops, drop by drop, few drops, dribbles, trickle, nothing comes, "
        "nothing comes out, nothing coming, nothing coming out, nothing happens, "
        "nothing will come, drop drop",
        "boond boond, boond, ruk ruk kar, ruk ruk, बूंद, बूंद बूंद",
    ),
    "giving way": (
        "giving way, give way, gave way, gives way, buckle, buckling, giving up, gave up, "
        "giving out, gave out, collapsing, not supporting, no support, not holding, folding, "
        "knee collapses, knee collapse, knee collapsing, leg collapses, ankle collapses",
        "jawab de, jawab de gaye, jawab de diya, sath nahi de, saath nahi de",
    ),
    "joint out": (
        "",
        "kandha utar, kohni utar, ghutna utar, jod utar, kulha utar, jabda utar, kandha khisak, "
        "haddi khisak, कंधा उतर",
    ),
    "weaker": (
        "weaker, weakening, losing strength, losing power, getting weak",
        "kamzor hota, kamzor hoti, kamzor hote",
    ),
    "limp": (
        "limp, fell limp, went limp, gone limp, floppy arm",
        "dheela pad, dhila pad, ढीला पड़",
    ),
    "blind": (
        "blind, blindness, gone blind, went blind, sightless",
        "andha, andhi, अंधा, अंधी",
    ),
    "hemiparesis": (
        "hemiparesis, hemiplegia",
        "",
    ),
    "no pulse": (
        "no pulse, pulse not felt, pulseless, cannot feel pulse, cannot feel the pulse",
        "nabz nahi, nabj nahi",
    ),
    "pus": (
        "pus, oozing",
        "pus, mavad, mawad, pas pad, पस",
    ),
    "infection": (
        "infection, infected, sepsis",
        "sankraman, इन्फेक्शन",
    ),
    "stroke": (
        "stroke, brain stroke, brain attack, paralysis attack, paralytic attack, "
        "facial palsy, bells palsy, palsy, facial paralysis, brain haemorrhage, "
        "brain hemorrhage, brain bleed, brain clot, haemorrhagic stroke",
        "lakva, lakwa, laqwa, falij, faalij, स्ट्रोक, paksha ghat, pakshaghat, adhrang, "
        "lakwe, lakve, लकवे",
    ),
    "cauda equina": (
        "cauda equina syndrome, cauda equina, ces",
        "kauda ikvaina, कॉडा इक्वाइना",
    ),
    "meningitis": (
        "meningitis, brain fever",
        "dimagi bukhar, dimaagi bukhar, मेनिनजाइटिस",
    ),
    "blood clot": (
        "blood clot, blood clots, clot in leg, clot in the leg, dvt, thrombosis",
        "khoon ka thakka, thakka",
    ),
    "heart attack": (
        "heart attack, cardiac arrest, heart failing, heart attach",
        "dil ka daura, dil ka dora, हार्ट अटैक, हार्ट अटेक, hart atek, hriday ghat",
    ),
    "clumsy": (
        "clumsy, dropping things, drop things, dropping objects",
        "cheeze gir jati, chize gir jati, saman gir jata",
    ),
    "wasting": (
        "wasting, shrinking, thin, thinner muscle, thinning, hollow",
        "patla, patli, pichak, sukh",
    ),
    "tender scalp": (
        "scalp tender, tender scalp, scalp tenderness, sore scalp, scalp sore, scalp hurts, "
        "scalp pain, scalp is sore, scalp paining",
        "sir ki khal dard, sir ki tvacha",
    ),
    "fall": (
        "fell, fall, fallen, falling, slipped, slip, tripped, tumbled, toppled, jumped, fell "
        "down, had a fall, took a fall, slid, tumble, dropped from, skidded, thrown",
        "gir, gira, gire, giri, girne, gir gaya, girkar, fisal, phisal, fisalkar, gir pada, "
        "girke, gir gye, gir gai, gir kar, fisla, phisla, ludhak, pair fisla, गिर, गिरा, गिरी, "
        "गिरे, गिरने, फिसल",
    ),
    "accident": (
        "accident, crash, crashed, collision, road accident, hit by car, hit by bus, hit by "
        "bike, hit by auto, hit by truck, hit by, car hit, bike hit, truck hit, bus hit, run "
        "over, knocked down, thrown off, thrown from, fell from bike, fell from scooty, fell off "
        "bike, fell from scooter, fell from moving, fell off motorcycle, rear ended, rta, "
        "overturned, skidded, met with accident, hit and run, hit by a car, hit by a bus, hit by "
        "a bike, hit by a truck, fell from a bike, fell from the bike, fell off the bike, fell "
        "off my bike, fell from my bike, fell off scooter, fell from my scooter, fell from "
        "activa, rammed, collided, rolled over, car overturned, dashed, thrown from bike, thrown "
        "from scooter, run over by",
        "eksident, durghatna, takkar, accident, एक्सीडेंट, ऐक्सिडेंट, एक्सिडेंट, gadi ne mara, "
        "gaadi ne thok, thok diya, bike se gir, scooty se gir, gadi palat, gaadi se takra, गाड़ी "
        "ने टक्कर, टक्कर मार, टक्कर, bus ne takkar, car ne takkar, truck ne takkar, बाइक से गिर, "
        "स्कूटी से गिर, bike slip, bike fisal, scooty fisal, auto palat, activa se gir, train se "
        "gir, ped gir gaya upar, दुर्घटना",
    ),
    "fall from height": (
        "fell from height, fell from a great height, fall from height, fell from roof, fell from "
        "the rooftop, fell from rooftop, fell off roof, fell off the roof, fell from ladder, "
        "fell off ladder, fall from ladder, fell from terrace, fell off terrace, fell from "
        "balcony, fell off balcony, fell from tree, fell off tree, fell from stairs, fell down "
        "stairs, fell down flight of stairs, fell down staircase, fell down the steps, fell from "
        "second floor, fell from first floor, fell from third floor, fell from the floor, fell "
        "from building, fell from scaffolding, fell off scaffolding, fell from window, fell from "
        "wall, fell from horse, fell off horse, fell from top, fell from truck, fell into well, "
        "fell into pit, fell metres, fell feet, fell 10 feet, fell 12 feet, fell 15 feet, fell 8 "
        "feet, fell 20 feet, jumped from, fell from first, fell from second, fell from third, "
        "tumbled down stairs, fell down whole staircase, rolled down stairs, fell from water "
        "tank, fall from the roof, fall from roof, fell through roof, fell off a ladder, fell "
        "off the ladder, fell off a roof, fall off a ladder, falling off a ladder, falling off "
        "ladder, falling from roof, falling from ladder, falling down stairs, falling from "
        "height, fell from a tree, fell from the stairs, fell from the tree, fell off the "
        "stairs, fall down the stairs, fall down stairs, falls from ladder, fall from a tree, "
        "fell from a ladder, fell from the ladder, fell from 1st floor, fell from 2nd floor, "
        "fell from 3rd floor, fell 6 feet, fell several feet, fell from the wall, fell from a "
        "wall, slipped from stairs, slipped on the stairs, slipped down the stairs",
        "chhat se gir, chat se gir, seedhi se gir, sidhi se gir, sidhiyo se gir, seedhiyon se "
        "gir, ped se gir, balkani se gir, manzil se gir, manjil se gir, unchai se gir, uchai se "
        "gir, oonchai se gir, makan se gir, imarat se gir, diwar se gir, ladder se gir, balcony "
        "se gir, ghode se gir, khidki se gir, zeene se gir, jine se gir, छज्जे से गिर, terrace "
        "se gir, building se gir, छत से गिर, सीढ़ी से गिर, सीढ़ियों से गिर, पेड़ से गिर, ऊंचाई "
        "से गिर, मंजिल से गिर, बालकनी से गिर, chhajje se gir, pehli manzil, dusri manzil, teesri "
        "manzil",
    ),
    "head bursting": (
        "",
        "sir phat, sir phata, sir phatne, सिर फट",
    ),
    "head injury": (
        "",
        "sir par chot, sir pe chot, sir me chot, sir mein chot, sir chot, sir takra, sir par "
        "lag, sir pe lag, sir deewar, sir diwar",
    ),
    "not working": (
        "not working, stopped working, does not work, do not work, not responding to me, "
        "useless, no use, out of action, refuse to work, refuses to work, not obeying, does not "
        "respond, not listening, hanging useless",
        "kam nahi kar, kaam nahi kar, kaam karna band, kam karna band, kaam nahi karta, kaam "
        "nahi karti, kaam nahi kr, kam nhi kr, kaam nahin, कम नहीं कर, काम नहीं कर, काम करना "
        "बंद, kaam karna bnd",
    ),
    "injury": (
        "injury, injured, hit, blow, bang, banged, bump, bumped, knock, knocked, struck, wound, "
        "wounded, concussion, smashed, trauma, slammed, kicked, stamped",
        "chot, takra, takraya, zakhm, jakhm, ghav, ghao, dab gaya, dab gayi, daba diya",
    ),
    "snake": (
        "snake, snakes, cobra, viper, snakebite",
        "saanp, samp, saap, sanp, साँप",
    ),
    "bite": (
        "bite, bitten, stung, sting, bit, bites",
        "kat liya, kaat liya, dank, kaat, kaata, kata, काट, काटा, das liya",
    ),
    "cut": (
        "cut, gash, wound, stab, stabbed, deep cut, slashed",
        "kat gaya, kat gayi, kat gai, ghav, ghaav, zakhm, jakhm, chot",
    ),
    "lung collapse": (
        "collapsed lung, lung collapse, punctured lung, pneumothorax, lung puncture",
        "phephda sikud, fefda sikud",
    ),
    "palpitation": (
        "palpitations, heart racing, heart is racing, heart pounding, restless, uneasiness, "
        "uneasy, anxious",
        "ghabrahat, ghabrat, bechaini, dhadkan",
    ),
}

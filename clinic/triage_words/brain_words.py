"""Head, eyes, speech and mind, by concept: English, then Hindi; see `symptom_words`."""

BRAIN: dict[str, tuple[str, str]] = {
    "head pain": (
        "headache, head ache, migraine",
        "sirdard, sardard, sir dard, sir me dard, sir mein dard",
    ),
    "head bursting": (
        "",
        "sir phat, sir phata, sir phatne, सिर फट",
    ),
    "worst": (
        "worst, never had such, never had this kind, never before, not like any, never felt, "
        "never experienced, never happened before, never had before, never had like, never like "
        "this, most painful ever, most severe ever, most severe, strongest ever, most awful, "
        "most terrible, most horrible, most intense, most unbearable, never in my life, first "
        "time in my life, ever had, ever experienced, ever felt, of my life, in my entire life, "
        "nothing like this, never known such, like no other, most violent, most horrendous, "
        "like never in life",
        "sabse tez, sabse jyada, sabse zyada, sabse bura, pehle kabhi, aisa kabhi nahi, kabhi "
        "itna, jindagi me, zindagi me, zindagi ka sabse, jeevan me, aaj tak kabhi, aaj tak "
        "nahi, kabhi nahi hua, kabhi nahi hui, aisa kabhi nahi hua, itna kabhi nahi, jaisa "
        "kabhi nahi, pehle kabhi nahi, pehle kabhi nahi hua, jitna pehle kabhi nahi, aisa pehle "
        "kabhi nahi, itna pehle kabhi nahi, zindagi me kabhi nahi, jindagi me kabhi nahi, "
        "जिंदगी में कभी नहीं, पहले कभी नहीं, ऐसा कभी नहीं",
    ),
    "dizzy": (
        "dizzy, dizziness, giddy, giddiness, vertigo, lightheaded, light headed, spinning, room "
        "spins",
        "chakkar, sir ghum, sar ghum",
    ),
    "unsteady": (
        "unsteady, wobbly, staggering, stagger, off balance, lost balance, losing balance, "
        "cannot walk straight, not walk straight, cannot balance, swaying, drunk, stumbling, "
        "ataxia, ataxic, cannot keep balance, loss of balance, trouble walking straight, "
        "falling to one side, fall to one side, falls to one side, falling towards one side, "
        "tilting to one side, leaning to one side, veering, veers, walking like drunk, walks "
        "like drunk, cannot stand straight, feet not going straight, balance is off, balance "
        "gone, balance lost, lost my balance, lost his balance, lost her balance, balance off, "
        "no balance",
        "ladkhadana, ladkhada kar, dagmaga, santulan nahi, seedha nahi chal, seedhe nahi chal, "
        "balance nahi, ladkhada, ladkhadata, ladkhadate, ladkhadati, ek taraf gir, ek or gir, "
        "seedhe khade nahi, sharabi ki tarah, sharabi jaise chal, nashe jaise chal, jhoomte, "
        "लड़खड़ा कर चल, लड़खड़ाकर, balance bigad, santulan bigad, balance kharab, balance "
        "chala, balance nahi ban, santulan kho, balance kho, डगमगा, संतुलन, बाईं तरफ गिर, दाईं "
        "तरफ गिर, एक तरफ गिर, baayi taraf gir, dayi taraf gir, bayi taraf gir",
    ),
    "faint": (
        "faint, fainted, fainting, unconscious, passed out, passing out, pass out, blacked out, "
        "black out, collapse, collapsed, unresponsive, going to pass out, unconsious, "
        "uncoscious, unconcious, fell unconscious, out cold, lost consciousness, lifeless, not "
        "responding, does not respond, not answering, not opening eyes, does not open eyes, "
        "syncope, syncopal, loc, fell senseless, not responsive, not opening his eyes, not "
        "opening her eyes, eyes not opening, cannot be woken, lost senses, lost her senses, "
        "lost his senses, no response from him, no response from her, no response when, no "
        "response to call, not coming around, not coming round, not come around, not coming to "
        "senses, not coming back to senses, not regained consciousness, not regaining, cannot "
        "wake him, cannot wake her, cannot wake my, not reviving, out for minutes, goes blank "
        "and falls, unarousable, lying motionless, motionless, not moving at all, blacking out, "
        "blackout",
        "behosh, behoshi, murchit, murchha, achet, gash kha, hosh nahi, behos, bhehosh, hosh "
        "kho, hosh me nahi, hosh nahi aa, होश नहीं, होश में नहीं, होश खो, chakkar kha kar gir, "
        "chakkar khakar gir, gash khakar gir, aankhe palat, aankh ulat, hosh gayab, hosh uda, "
        "sudh nahi, sudh budh, उठ नहीं रहे बेहोश, behosh pada, behosh padi, jaan nahi lag rahi, "
        "hil nahi raha bilkul, kuch bol nahi raha hil, hosh nahi aaya, hosh nahi aa raha, hosh "
        "kho baitha, बेसुध, besudh, besuddh, besudh pada, achet pada",
    ),
    "seizure": (
        "seizure, convulsion, convulsing, fits, having fit, had fit, had fits, having fits, a "
        "seizure, getting fits, epileptic attack, jerking all over, body jerking, epileptic "
        "fit, shaking all over, whole body shaking, body shaking violently, frothing, froth, "
        "foaming, frothing from mouth, foam from mouth, stiffened and shaking, shaking "
        "uncontrollably, jerks all over, having a fit, had a fit, got a fit, gets a fit, fit "
        "attack, fits attack, a fit of epilepsy, throwing a fit of shaking, convulsed, febrile "
        "fit, having jerks, getting jerks, jerks in body, jerks in whole body, foam coming, "
        "foam is coming, foam out of mouth, foam at mouth, foam at the mouth, body went stiff "
        "and shaking, whole body jerking, whole body stiff and shaking, eyes rolled up, eyes "
        "rolling up, eyes rolled back, eyes turned up, jerking of body, jerky movements of "
        "whole body, fitting on floor, fitting on the floor, baby fitting, child fitting, kid "
        "fitting, still fitting, fitting since, fitting continuously",
        "mirgi, daura pad, dauraa, daure pad, dora pad, jhatke aa, akad gaya pura sharir, "
        "jhatke, muh se jhag, munh se jhaag, jhaag, झाग, दौरा, दौरे, मिर्गी, sharir akad gaya, "
        "kaanp raha pura, kamp raha pura, daura, daure, daura aaya, dore pad, fit aaya, fit aa "
        "raha, fit aa gaya, fit pada, fit pad gaya, fits aa, fits aaye, mirgi jaisa, haath pair "
        "akad gaye, haath pair akad, फिट आया, फिट पड़, jhatke lag, aankhen upar chadh, aankhe "
        "upar chadh, aankh upar chadh, ankhe upar chadh, putli upar, daant bhinch, daant bandh "
        "gaye, dant bhich, आंखें ऊपर चढ़, shareer akad, badan akad gaya, jhatke khane, jhatke "
        "maar",
    ),
    "droop": (
        "droop, drooping, drooped, sagging, sagged, crooked, twisted, dropped, lopsided, "
        "uneven, pulled to one side, drawn to one side, tilted, fallen on one side, hanging "
        "down, gone to one side, went to one side, goes to one side, going to one side, pulled "
        "to side, pulled to the left, pulled to the right, moved to one side, shifted to one "
        "side, slanting, twisting, falling on one side, slipped to one side, uneven smile, half "
        "smile, gone to the left, gone to the right, gone to left, gone to right, dribbling "
        "from the mouth, sliding down, slid down, hanging on one side, hanging to one side, "
        "hanging on the left, hanging on the right, hanging on left, hanging on right, hung "
        "down, lopsidedly",
        "tedha, tedhi, tedi, tera ho, latak, latka, lataka, latki, tircha, ek taraf ho, ek "
        "taraf latak, ek taraf chala, ek taraf khich, khinch gaya, khich gaya, tedhe, latki "
        "hui, jhuk gaya, ek taraf jhuk, ek taraf chali, taraf khich, taraf mud, neeche latak, "
        "तिरछा, एक तरफ लटक, लटक",
    ),
    "slurred": (
        "slur, slurred, slurring, slurry, garbled, mumbling, gibberish, jumbled, stammering "
        "suddenly, mumble, mumbles, like drunk, drunken, incoherent, babbling, thick tongue, "
        "tongue is heavy, heavy tongue, lost speech, lost her speech, lost his speech, lost my "
        "speech, stopped talking, stopped speaking, speechless, unintelligible, fumbling words, "
        "stuttering suddenly, unclear, not clear speech, speech unclear, garbling, dysarthria, "
        "aphasia, aphasic, speech stopped, voice stopped, words stopped, talking stopped, voice "
        "gone suddenly, speech went off, tongue not moving, words mixed up, words are mixed, "
        "mixing up words, mixing words, wrong words, using wrong words, cannot form words, "
        "cannot form sentence, words do not come, words will not come, words not making sense, "
        "sounds drunk, speaking like drunk, like a drunk, talking like drunk, slurs, only "
        "sounds, cannot get a word out, cannot get words out, words did not come out, speech "
        "became unclear, speech not proper, words slurring, talking funny suddenly, speaking "
        "funny",
        "ladkhada, ladkhadane, larkhada, totla, totli, zuban moti, jeebh moti, tutla, tutlane, "
        "bol band, bolna band, bolti band, awaz band, awaz chali gayi, zubaan band, lafz, atak "
        "atak kar, aphasia, boli band, boli chali, awaz chali, zubaan moti, zuban nahi ghum, "
        "zubaan nahi chal, jeebh nahi hil, jeebh bhari, zubaan bhaari, jeebh latpata, zubaan "
        "latpata, latpata, latpatane, lad lada, ladbada, ladbadane, larbara, हकला, लड़खड़ा, "
        "तुतला, ज़बान, बोली बंद, आवाज बंद, saaf nahi bol, ulti seedhi baat, nashe me jaise, "
        "nashe jaisi bol, sharabi jaise, sharabi jaisa",
    ),
    "confused": (
        "confused, confusion, disoriented, disorientated, nonsense, talking nonsense, "
        "delirious, not making sense, does not make sense, looks lost, incoherent, not knowing "
        "where, talking rubbish, talks nonsense, rambling, making no sense, strange talk, "
        "behaving strangely, acting strange, acting weird, odd behaviour, seems lost, muddled, "
        "staring blankly, staring, blank stare, wrong answers, answering wrongly, answers "
        "wrongly, answering wrong, gone quiet suddenly",
        "bhramit, behki, behki behki, ulti sidhi bat, ajeeb bate, ajeeb bat, behki baate, behki "
        "baatein, bahki bahki, ulta pulta, ulti pulti, ajeeb harkat, pagalo jaisi, kuch samajh "
        "nahi, gum sum, gumsum, galat jawab, ulta jawab, ulte jawab, khoya khoya, khoyi khoyi",
    ),
    "drowsy": (
        "drowsy, drowsiness, sleepy, very sleepy, lethargic, hard to wake, difficult to wake, "
        "cannot keep awake, not waking properly, keeps falling asleep, cannot wake, will not "
        "wake, drowsing, dozing off, keeps sleeping, sleeping too much, sleeping all the time, "
        "so sleepy, too sleepy, not waking, hard to wake up, cannot stay awake, out of it, "
        "listless, floppy, dull and sleepy, just keeps sleeping, soye ja raha, keeps going to "
        "sleep, keeps dozing, falling asleep again and again, only sleeping",
        "sust, susti, neend bahut, bahut neend, nind aa, neend aa, neend me hai, jaag nahi, so "
        "raha hai lagatar, uth nahi raha neend, jaga nahi pa, neend se nahi uth, aankh nahi "
        "khol, सुस्त, बहुत नींद, नींद आ, neend se uth nahi, neend se uth hi nahi, neend se nahi "
        "jag, neend me hi hai, uthane par nahi uth, uthaye nahi uth, soye ja, soya ja, sota ja, "
        "so rahi hai bas, utha rahe uth nahi, hila rahe uth nahi, jaga rahe uth nahi, jagane "
        "par nahi, jaga rahe jag nahi, ankh nahi khol, aankhe nahi khol, aankhein nahi khol, "
        "bahut sust, सोए जा, baar baar so, bar bar so, so jata baar, sirf so raha, sirf so "
        "rahi, bas so raha, bas so rahi, आंख नहीं खोल, आंखें नहीं खोल, आँख नहीं खोल",
    ),
    "no recognition": (
        "not recognise, not recognising, not recognize, not recognizing, does not know me, does "
        "not know who, forgot his name, forgot her name, does not know where, cannot recognise, "
        "cannot recognize, not know where she, not know where he, not know where i, not know "
        "who we, not know who i, not know who he, not know his own name, not know her own name, "
        "not know her name, not know his name, who we are, who are we, does not know us, not "
        "know us, not know what day",
        "pehchan nahi, pehchaan nahi, pehchan nahi pa, pehchaan nahi pa, pahchan nahi, पहचान "
        "नहीं, pehchan hi nahi, pahchan hi nahi, pehchanti nahi, pehchanta nahi, kaun hai pata "
        "nahi, pehchana nahi, naam bhool, naam tak nahi",
    ),
    "blurred": (
        "blur, blurred, blurry, hazy, foggy vision, halos",
        "dhundhla, dhundla, dhundhli",
    ),
    "double vision": (
        "double vision, seeing double, see double, seeing two, see two, sees two, everything "
        "double, seeing twice, doubled vision, looks double, look double, appear double, "
        "appears double, two images, double images, doubled, vision double, vision is double, "
        "objects double, things double, two of everything, see 2, seeing 2, duplicate, double "
        "images of, two of me, two of you, looking double, look like two, looks like two",
        "do do dikh, do do dikhai, do dikh, ek ke do, do do nazar, do do, dohra, dohri, do do "
        "cheeze, ek ki do, double dikh, double nazar, double double, do nazar, ek cheez do, do "
        "cheez, दो दो, डबल दिख, दो नजर, दोहरा, दोहरी, dugna dikh",
    ),
    "blind": (
        "blind, blindness, gone blind, went blind, sightless",
        "andha, andhi, अंधा, अंधी",
    ),
    "stroke": (
        "stroke, brain stroke, brain attack, paralysis attack, paralytic attack, brain "
        "haemorrhage, brain hemorrhage, brain bleed, brain clot, haemorrhagic stroke, facial "
        "palsy, bells palsy, palsy, facial paralysis",
        "lakva, lakwa, laqwa, falij, faalij, स्ट्रोक, paksha ghat, pakshaghat, adhrang, lakwe, "
        "lakve, लकवे",
    ),
    "meningitis": (
        "meningitis, brain fever",
        "dimagi bukhar, dimaagi bukhar, मेनिनजाइटिस",
    ),
    "stiff": (
        "stiff, stiffness, rigid, rigidity, nuchal rigidity",
        "akad, akdan, akdi, akda, jakdan, jakad, akadi, akar, sakht, kadak, lakdi jaisi, lakdi "
        "jaisa, patthar jaisi, patthar jaisa, pathar jaisi, सख्त, पत्थर जैसी",
    ),
    "tender scalp": (
        "scalp tender, tender scalp, scalp tenderness, sore scalp, scalp sore, scalp hurts, "
        "scalp pain, scalp is sore, scalp paining",
        "sir ki khal dard, sir ki tvacha",
    ),
    "curtain": (
        "curtain, curtains, veil, black curtain, grey curtain, dark shadow, black shadow, "
        "shadow coming, shadow over, shadow across, shadow covering, shade coming, shade over, "
        "dark patch, black patch, flashes of light, flashes and floaters, light flashes, shower "
        "of floaters, patch in my vision, black spot in my vision, dark spot in my vision, "
        "tunnel vision",
        "parda, parde, kala parda, kaala parda, kaala saya, kala dhabba, kaala dhabba, पर्दा, "
        "परदा, काला धब्बा, aadha dikh, aadhi dikh, aadha nazar, aadhi nazar, adha dikh, आधा दिख",
    ),
    "amnesia": (
        "cannot remember, not remember, not remembering, memory loss, memory gone, lost memory, "
        "lost his memory, lost her memory, forgot everything, forgetting everything, same "
        "question, same questions, asking again and again, repeating himself, repeating "
        "herself, repeats the same, amnesia, does not remember",
        "yaad nahi, kuch yaad nahi, bhool gaya, bhool gayi, bhool gaye, bhool raha, bhool rahi, "
        "baar baar wahi, baar baar ek hi, yaad nahin, याद नहीं, भूल गए, भूल गया, भूल रहे",
    ),
    "eyes closed": (
        "eyes closed, eyes shut, eyes are closed",
        "aankhe band, aankhein band, ankh band, aankh band, आंखें बंद",
    ),
    "worst headache": (
        "never had headache like, never had a headache like, never got headache like, mother of "
        "all headaches, never had such a headache, headache never like this, worst ever "
        "headache, never such a headache, not my usual headache, not like my usual headache, "
        "different from my usual headache",
        "sir dard kabhi nahi hua, sar dard kabhi nahi hua, sir dard aisa kabhi nahi, sar dard "
        "aisa kabhi nahi, aisa sir dard kabhi nahi, aisa sar dard kabhi nahi, itna sir dard "
        "kabhi nahi, itna sar dard kabhi nahi",
    ),
    "blast": (
        "thunderclap, thunderbolt, lightning, like thunder, exploded, explosive, exploding, "
        "explosion, blast, blasted, bomb, like a bomb, bomb went off, gunshot, like a gunshot, "
        "like shot, cracker burst, firecracker, struck by lightning, like a hammer, hammer "
        "blow, hammered, sledgehammer",
        "dhamaka, dhamaake, dhamake, bomb, bomb phata, bam phata, bam phatne, bomb phatne, "
        "patakha, pataka, bijli gir, bijli, धमाका, बिजली, बम, hathoda, hathaude, hathode, "
        "हथौड़ा, हथौड़े",
    ),
    "drool": (
        "drool, drooling, drools, slobbering, dribbling from mouth, water falling from mouth, "
        "water falling out of mouth, water spills from mouth, tea spills from mouth, water "
        "leaks from mouth, spilling from mouth, saliva falling, saliva dripping, saliva coming "
        "out, water comes out of mouth, food falling from mouth",
        "laar, laar tapak, lar tapak, muh se paani, munh se paani, muh se pani, munh se pani, "
        "paani muh se, pani muh se, paani munh se, kulla nahi, lar gir, laar gir, लार, मुंह से "
        "पानी",
    ),
}

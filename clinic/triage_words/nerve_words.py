"""Numbness, weakness, leaking, by concept: English, then Hindi; see `symptom_words`."""

NERVES: dict[str, tuple[str, str]] = {
    "numb": (
        "numb, numbness, numbed, nothing down there, dead feeling, asleep, no sensation at all, "
        "without sensation, sensationless, desensitised, cotton wool, like cushion, on a "
        "cushion, like cotton, anaesthetised, anesthetized, like anaesthesia, like injection "
        "given, lost feeling, gone to sleep, anaesthesia, anesthesia, hypoesthesia, sensory "
        "loss, loss of sensation, lost sensation, insensate, like wood, like wooden, wooden, "
        "like rubber, rubbery, like plastic, like a log, cannot tell hot from cold, hot from "
        "cold, cannot tell hot or cold, cannot tell cold from hot, belong to somebody else, "
        "belong to someone else, not mine, not part of me",
        "sunn, sunnpan, sunnta, sunpana, suunpan, sun pad, behiss, sunapan, soona pan, sunn "
        "pan, sunnapan, sun ho, so gaya, so gaye, soya hua, sujhta nahi, रूई, सुन्न पड़, rui "
        "jaisa, lakdi jaisa, lakdi jaisi, lakdi ki tarah, rubber jaisa, thanda garam pata nahi, "
        "thanda garam ka pata nahi, garam thanda pata nahi",
    ),
    "odd": (
        "tingling, tingle, tingly, odd, strange, weird, strangely, ajeeb, "
        "tingling sensation, pins and needles, paresthesia, paraesthesia, paresthesias",
        "ajib, ajeeb sa, jhunjhuni, jhanjhanahat, jhunjhunahat, चींटी, jhun jhun",
    ),
    "weak": (
        "weak, weakness, paralysed, paralyzed, lifeless, dead, jelly, loss of power, loss of "
        "strength, lost power, lost strength, like jelly, wobbly legs, useless, paraparesis, "
        "monoplegia, foot weakness, power loss, plegia, no power left, power is going, strength "
        "is going, losing its strength, power going, strength going",
        "kamzor, kamzori, bejaan, shaktiheen, dhila, dhile, lachar, dheela, jaan nahi, jaan "
        "nahi bachi, jaan nahi rahi, taqat nahi bachi, jaan chali gayi, taqat chali gayi, jaan "
        "khatam, taqat khatam, jaan nikal gayi, himmat nahi bachi, जान नहीं, जान निकल गई, ताकत "
        "नहीं",
    ),
    "weaker": (
        "weaker, weakening, losing strength, losing power, getting weak, going weak, going "
        "weaker, becoming weak, becoming weaker, losing its power, getting weaker, weaker day "
        "by day, weaker and weaker",
        "kamzor hota, kamzor hoti, kamzor hote, jaan ja rahi, jaan jaa rahi, taqat ja rahi, "
        "takat jaa rahi, jaan kam ho, taqat kam ho, kamzor ho rahe, kamzor ho raha, kamzor ho "
        "rahi, kamzor hote ja, kamzor hoti ja, kamzor padte, kamzor pad rahe, kamzor hota ja, "
        "जान जा रही, ताकत जा रही, कमजोर हो रहे, कमजोर होते जा, कमजोर पड़",
    ),
    "giving way": (
        "giving way, give way, gave way, gives way, buckle, buckling, giving up, gave up, "
        "giving out, gave out, collapsing, not supporting, no support, not holding, folding, "
        "knee collapses, knee collapse, knee collapsing, leg collapses, ankle collapses, fold, "
        "folds, folded, knees folded, crumpled, crumple, went from under me",
        "jawab de, jawab de gaye, jawab de diya, sath nahi de, saath nahi de, mud jate, mud "
        "jata, mud jati, lachak jate, lachak jata, jhool jate",
    ),
    "limp": (
        "limp, fell limp, went limp, gone limp, floppy arm",
        "dheela pad, dhila pad, ढीला पड़",
    ),
    "not working": (
        "not working, stopped working, does not work, do not work, not responding to me, "
        "useless, no use, out of action, refuse to work, refuses to work, not obeying, does not "
        "respond, not listening, hanging useless, refuse to obey, refusing to work, refusing to "
        "obey, will not obey, not obey, do not obey, does not obey, not listen to me, not "
        "listening to me, gone useless, became useless, become useless, useless suddenly",
        "kam nahi kar, kaam nahi kar, kaam karna band, kam karna band, kaam nahi karta, kaam "
        "nahi karti, kaam nahi kr, kam nhi kr, kaam nahin, कम नहीं कर, काम नहीं कर, काम करना "
        "बंद, kaam karna bnd, baat nahi maan, kaam hi nahi, kaam nhi, kaam chhod, kaam karna "
        "chhod, kaam band kar, jawab de chuke, काम करना छोड़, काम नहीं, जवाब दे",
    ),
    "hemiparesis": (
        "hemiparesis, hemiplegia",
        "",
    ),
    "clumsy": (
        "clumsy, dropping things, drop things, dropping objects",
        "cheeze gir jati, chize gir jati, saman gir jata",
    ),
    "wasting": (
        "wasting, shrinking, thin, thinner muscle, thinning, hollow",
        "patla, patli, pichak, sukh",
    ),
    "leak": (
        "leak, leakage, incontinent, incontinence, dribble, dribbling, soiling, soiled, came "
        "out by itself, come out by itself, coming out by itself, comes out by itself, pass "
        "itself, passes by itself, passing by itself, dripping, on its own, on their own, by "
        "itself, by themselves, come out on its own, drops keep falling, leaking out, "
        "accidents, no warning, comes without warning, coming without warning, come without "
        "warning",
        "nikal jata, nikal jati, nikal raha, nikal gaya, nikal gayi, nikal jaa, nikalta, apne "
        "aap nikal, tapak, tapakta, chhut jata, chhut jati, chut gaya, gila ho jata, ho jati "
        "apne aap, bina pata chale, apne aap ho, apne aap, apne aap se, chadar gili, khud se "
        "nikal, khud ba khud",
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
        "when, not know when, don't realise, did not notice, do not notice, not notice, "
        "unaware, do not realise, not realise, not realize, without feeling, not aware, not "
        "able to tell, cannot tell if, cannot tell when, cannot tell whether, do not know if, "
        "not know if, not feel coming, before i know, no idea when, no clue when, not sense "
        "when, unaware when, no idea whether, no idea if, do not know whether, not know "
        "whether, no clue if, cannot tell when i need, not tell when i need",
        "pata nahi chal, pata hi nahi chal, pata nahi chalta, pata nahi lagta, pata nahi lag, "
        "pata nahi hota, bina pata, pata hi nahi lag, pata hi nahi, khabar nahi, pata nahi "
        "rehta, पता नहीं चल, पता ही नहीं, khud pata nahi, khud ko pata nahi, ko pata nahi, pata "
        "nahi chala, pata hi nahi chala, kab ho jata, kab ho jati, kab nikal, kab ho gaya, kab "
        "ho gayi, kab aa jata, kab aa jati, samajh nahi aata kab, samajh hi nahi aata, ehsaas "
        "hi nahi, pata hi nahi rehta",
    ),
    "drops": (
        "drops, only drops, drop by drop, few drops, dribbles, trickle, nothing comes, nothing "
        "comes out, nothing coming, nothing coming out, nothing happens, nothing will come, "
        "drop drop, no stream, stream not forming, stream does not form",
        "boond boond, boond, ruk ruk kar, ruk ruk, बूंद, बूंद बूंद, dhaar nahi ban, dhaar nahi "
        "aa, dhar nahi ban, dhaar nahi nikal",
    ),
    "cauda equina": (
        "cauda equina syndrome, cauda equina, ces",
        "kauda ikvaina, कॉडा इक्वाइना",
    ),
    "drag": (
        "drag, drags, dragging, scraping, scrapes, slap, slaps, slapping, flop, flops, flopping",
        "ghisat, ghaseet, ghasit, ghisatta, ghisatti, ghisatte, घिसट, घसीट",
    ),
    "hanging": (
        "hang, hangs, hanging, hung, hung down",
        "",
    ),
    "foot drop": (
        "foot drop, footdrop, foot drops, drop foot, dropped foot, foot slaps, foot slapping, "
        "foot dragging, foot drags, dragging foot, dragging my foot, drag my foot, foot is "
        "dropping, foot is dragging, toes drag, toes are dragging, foot dropped, dragging his "
        "foot, dragging her foot, drags his foot, foot hangs, foot flops, foot just flops, foot "
        "flopping, foot keeps flopping, foot keeps dropping, foot drooping, foot hanging, foot "
        "droop, panja dragging, panja drag, panja flops, panja drop, panja dropped, panja is "
        "dragging, toes not come up, toes not coming up, foot not come up, toes will not come "
        "up, toes not lifting, toes not going up, foot will not come up, cannot walk on heel, "
        "cannot stand on heel, cannot walk on heels, cannot stand on heels",
        "pair ghisat, panja latak, panja gir, panja ghisat, pair ghaseet, pair ghasit, panja "
        "nahi uth, pair ka panja nahi, panja utha nahi, pair ghisatna, panja upar nahi, panja "
        "uthta nahi, panje me jaan nahi, panja jhuk, panja jhool, chappal nikal jati, chappal "
        "nikal jaati, chappal pair se nikal, पंजा लटक, पंजा नहीं उठ, chappal ghisat, foot "
        "latak, pair latak, foot ghisat, pair ka panja latak, pair ka panja ghisat, foot me "
        "jaan nahi, panja me jaan nahi, pair ka panja me jaan, foot nahi uth, पैर घिसट, पंजा "
        "घिसट, पंजा ऊपर नहीं, panja neeche latak, panja hil nahi, pair ka panja me jaan nahi, "
        "pair ka panja drag, pair ka panja flop",
    ),
}

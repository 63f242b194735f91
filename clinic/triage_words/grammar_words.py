"""Words that turn, end or place a statement; same form of entries as in `symptom_words`."""

# fmt: off
GRAMMAR: dict[str, tuple[str, str]] = {
    # Denies the sign after it, or makes the function after it fail.
    "_no": (
        "no, without, nil, never, neither, nor, deny, denies, denied, denying, free of, "
        "free from, none, zero, absence of, no history of, no sign of, no signs of, ruled out, "
        "rules out, excluded, no evidence of, negative for, h/o no, recovered from, "
        "recovery from, cured of, got over",
        "na, naa, bina, bagair, bagair kisi, ना, बिना, न, no",
    ),
    "_not": (
        "not, not have, not having, not had, not got, not any, nothing",
        "",
    ),
    # Makes the function after it fail; never denies a sign.
    "_cannot": ("cannot, not able, inability, no longer able, not possible, incapable, refuses, refusing, fails, failing, failed, not manage, stopped, quit, stops, hardly, barely, can hardly, can barely, can no longer, no longer, forgot how", ""),
    "_nahi": (
        "nai",
        "nahi, nhi, nahin, nahee, nahii, nahi pa, नहीं, नही, nahi ho pa, naheen",
    ),
    "_difficulty": (
        "difficulty, difficulties, difficult, trouble, problem, problems, issue, issues, hard, "
        "harder, struggle, struggling, strain, straining, complaint, complaints, symptom, "
        "symptoms, concern, concerns, involvement, disturbance, dysfunction, retention, "
        "labour, laboured, labored, abnormal, abnormality, changes, weird, strange, slow, "
        "poorly, affected, blocked, blockage, stuck, weak stream, incomplete, not completely, "
        "intermittent, jammed, obstructed, uncomfortable, unpleasant",
        "dikkat, dikat, taklif, takleef, takalif, pareshani, pareshan, mushkil, samasya, "
        "problem, प्रॉब्लम, प्रोब्लम, परॉब्लम, तकलीफ, ruk, ruka, ruk gaya, ruki, atak, atka, "
        "gadbad, band, band ho gaya, jor lagana padta, zor lagana, rukawat, jam",
    ),
    "_lost": ("lost, lose, losing, loss, loses, reduced, decreased, poor, altered, diminished, absent, gone, vanished, missing, less, lack, disappearing, gone from", "kho, kho gaya, khatam, chala gaya, chali gayi, chale gaye, gayab, kam, chhut, khatm, kho diya, chali gai"),
    "_coming": ("come, coming, comes, came, pass, passing, happen, happening, flow, flowing, able, started, starting, start, begin, initiate, empty, emptying, stream", "aa, aata, aati, aate, aana, aane, aaya, aayi, ata, ati, ate, aya, ayi, utar, utarta, bana, ban, ban raha, pass, khul, आ, आता, आती, आते, आया, आई, आयी"),
    "_better": (
        "improve, improving, improvement, better, relief, relieved, change, benefit, "
        "going away, go away, gone away, going, ease, easing, subside, subsiding, settling, "
        "settle, reducing, reduce, decreasing, leave, leaving, disappear, doubt, idea, sure, "
        "matter, let up, stop hurting, let, lets, allow, allowing, permit",
        "aram, araam, aaram, farak, fark, ja, jaa, jata, jati, ghat, sudhar, rahat, raahat, "
        "asar",
    ),
    "_normal": ("normal, normally, fine, ok, okay, good, well, properly, proper, regular, intact, all right, alright, perfect, perfectly, unaffected, easily, same as always, clear, fully, completely",
     "thik, theek, sahi, samanya, saamaanya, normal, नॉर्मल, accha, acche, badhiya, barabar, dhang, ठीक, theek thak, dhang se, dhang, saaf"),
    "_resolved": ("gone now, went away, gone away, has gone away, settled, resolved, disappeared, cured, ruled out, excluded, "
     "negative, healed, recovered, better now, has gone, have gone, is gone, are gone, all gone, cleared, came back normal, now fine, now normal, fully recovered, not there any more, subsided, completely gone, fine now, okay now, ok now, normal now",
     "thik ho gaya, theek ho gaya, thik ho gayi, theek ho gayi, theek hai ab, ab theek, ab thik, chala gaya, chali gayi, khatam ho gaya, mit gaya, gayab ho gaya, theek ho chuka, theek ho chuki"),
    # Ends what a cue reaches.
    "_end": ("after, when, while, but, because, due, since, only, just, however, though, although, except, then, so, now, still, yet, "
     "despite, instead, until, till, whereas, while, started, began, suddenly, today, anymore, any more", "lekin, magar, kyunki, kyuki, sirf, bas, ab, phir, fir, isliye, balki, jab, abhi, par ab, aur ab, subah se, kal se, लेकिन, मगर, सिर्फ, बस, अब, क्योंकि, aaj, आज, tab, bus, kevl, kewal, pr"),
    # Idioms and things of everyday life that hold a listed word.
    "_harmless": (
        "blood pressure, bp patient, heart rate, heart is broken, heart patient, push ups, "
        "breast stroke, back stroke, backstroke, free stroke, golf stroke, stroke play, "
        "forehand stroke, backhand stroke, stroke in golf, tennis stroke, swimming stroke, "
        "power nap, indian toilet, western toilet, toilet seat, cold pack, hot pack, "
        "heat pack, ice pack, hot water, cold water, dead lift, deadlift, deadlifts, "
        "painkiller, painkillers, pain killer, pain killers, killing me, dead tired, kill for, "
        "chest press, chest exercises, chest muscle, chest muscles, chest physiotherapy, "
        "chest physio, chest day, face to face, head office, head massage, back office, "
        "come back, came back, go back, going back, get back, call back, calls back, "
        "called back, years back, months back, weeks back, days back, year back, month back, "
        "week back, back again, feedback, on the other hand, second hand, first hand, "
        "left over, common cold, catch cold, caught cold, cold and cough, cough and cold, "
        "cold weather, hot weather, white collar, black belt, blue tick, red light, red mark, "
        "do not see, see any, see you, let me see, want to see, would like to see, "
        "see the doctor, see doctor, see a doctor, see the physio, talk to, speak to, "
        "speak with, speak hindi, speaks hindi, speaks marathi, speak english, speaks, "
        "talk about, walk in, walk-in, stop by, stop the exercise, broken sleep, broken chair, "
        "hit the gym, hit a wall, fall behind, fell behind, fall in love, fell in love, "
        "fall asleep, fell asleep, falls asleep, falling asleep, asleep, break down, "
        "feel free, feel like, feel better, feel good, feel well, feeling well, feeling good, "
        "feeling better, hot yoga, moved house, moving house, moved to, moving to, move to, "
        "shift, ambulance driver, sore throat, dead battery, phone is dead, battery dead, "
        "work out, workout, at work, from work, work from, works in, working in, working as, "
        "working out, hold music, on hold, hold my bag, control sugar, sugar control, "
        "diabetes under control, bp under control, weight control, pass through, pass by, "
        "cut down, short cut, shortcut, cast iron, blind spot, in jan, in feb, speech therapy, "
        "speech therapist, child speech, chest muscle pull, muscle pull in chest, chest wall, "
        "breathing exercise, breathing exercises, breathing technique, breathing techniques, "
        "deep breathing, tight chest muscles, chest tight from gym, chest infection, "
        "chest x ray, chest xray, heart surgery, heart healthy, saddle height, bike saddle, "
        "bicycle saddle, hard chair, drop off, drop me, face yoga, face mask, eye test, "
        "head count, breath work, breathing class, dying to get, dying to play, dying to run, "
        "dying to go, live without, not heart related, heart is set, cannot wait, "
        "stroke of luck, stroke of genius, butterfly stroke, crawl stroke, "
        "strokes in swimming, swimming strokes, faint line, faint mark, faint smile, "
        "pass out leaflets, suicide prevention, committed suicide, suicide squad, "
        "heart to heart, heart rate monitor, by heart, broke his toy, broken toy, break even, "
        "dead end, dead line, deadline, dead slow, old fracture, breathless with joy, "
        "fits of sneezing, fits of laughter, fits of cough, fits of coughing, fit for, "
        "shirt fit",
        "thanda mausam, garam pani, garm pani, sir ji, ji sir, bolna seekha, chalna seekha, "
        "chalna nahi seekha, bolna nahi seekha, plaster kat, plaster khul, प्लास्टर कट, "
        "plaster katne, plaster utar, bukhar utar, bukhaar utar, बुखार उतर, "
        "seene ki manspeshi, chest ki manspeshi, chest ki muscle, chhati ki muscle, "
        "seene ki muscle, seene ki maspeshi, seene ki kasrat, saans ki kasrat, sans ki kasrat, "
        "सांस की कसरत",
    ),
    # Leaking only with effort is common after birth, and no sign of nerve trouble.
    "_on_effort": (
        "on coughing, when i cough, when coughing, while coughing, when i sneeze, on sneezing, "
        "when sneezing, while sneezing, when i laugh, on laughing, when laughing, "
        "when she laughs, when she coughs, while laughing, when i jump, when jumping, "
        "on jumping, coughing or sneezing, cough or sneeze, sneeze or laugh, while running, "
        "when i run, when i exercise, cough or laugh, laugh or sneeze, laugh or cough, kegel, "
        "kegels, pelvic floor, stress incontinence, prostate removed, trampoline, jump on, "
        "unfit, i am unfit, because i smoke, being overweight, when running fast, "
        "climbing 4 floors",
        "khansne par, khaansne par, chhinkne par, chheenkne par, hasne par, hansne par, "
        "khansi aane par, chheenk aane par, खांसने पर, छींकने पर, हंसने पर, khanste, chhinkte, "
        "hanste, dama purana",
    ),
    # Says that it comes and goes.
    "_passing": (
        "goes away, comes and goes, come and go, for a minute, for some minutes, "
        "for a few minutes, few minutes, sometimes, occasionally, at times, once in a while, "
        "fine when, goes when, on and off, off and on, when i shake, after shaking, "
        "until i move, when i stand up it, when sitting cross legged, sitting cross legged, "
        "cross legged, after long sitting, after sitting, sitting for long, sit for long, "
        "while cycling, cycling, after cycling, hard chair, tight jeans, tight shoes, "
        "after squats, after workout, after leg day, after gym, after exercise, "
        "after exercising, after running, after marathon, after long walk, after trekking, "
        "after typing, lol, after standing",
        "kabhi kabhi, kabhi kabhar, phir theek ho, fir theek ho, फिर ठीक हो, कभी कभी, palthi, "
        "zyada der baith, zyada baithne, jyada baithne, der tak baith, der tak baithne",
    ),
    "_and": ("and, plus, also", "aur, or, tatha, और, तथा, व, evam, एवं"),
    "_or": ("or, nor", "ya, या, athva"),
}

# They carry no sign; dropped before words are counted or matched.
FILLERS = frozenset(["a", "an", "the", "my", "your", "his", "her", "their", "our", "its", "i", "me", "we", "he", "she", "it", "they", "him", "them", "us", "you", "this", "that", "these", "those", "there", "here", "of", "to", "is", "am", "are", "was", "were", "be", "been", "being", "has", "have", "had", "having", "does", "did", "will", "would", "shall", "should", "may", "might", "must", "in", "on", "at", "for", "from", "by", "with", "as", "into", "onto", "over", "around", "about", "near", "towards", "toward", "inside", "outside", "of", "across", "through", "when", "where", "which", "who", "whose", "all", "very", "so", "some", "any", "little", "bit", "quite", "really", "too", "please", "doctor", "dr", "doc", "sir", "madam", "mam", "ma'am", "hello", "hi", "hey", "dear", "pls", "plz", "kindly", "get", "gets", "getting", "got", "gotten", "become", "becomes", "becoming", "became", "feels", "seem", "seems", "seemed", "like", "kind", "sort", "way", "thing", "things", "area", "part", "region", "side's", "mine", "himself", "herself", "own", "even", "ever", "again", "always", "already", "currently", "presently", "right", "away", "after", "before", "while", "during", "per", "soon", "if", "s", "t", "m", "re", "ve", "ll", "d", "im", "ive", "hes", "shes", "its", "thats", "theres", "lower", "upper", "left", "right", "entire", "whole", "completely", "totally", "complete", "total", "full", "mujhe", "mujhko", "mera", "meri", "mere", "main", "mai", "mein", "me", "mai", "hum", "humko", "humein", "hame", "hamare", "hamari", "hamara", "uska", "uski", "uske", "unka", "unki", "unke", "unko", "usko", "use", "ise", "iska", "iski", "isko", "hai", "hain", "h", "he", "ho", "hu", "hun", "hoon", "hota", "hoti", "hote", "tha", "thi", "the", "thhe", "hua", "hui", "hue", "raha", "rahi", "rahe", "rha", "rhi", "rhe", "gaya", "gayi", "gaye", "gya", "gyi", "gye", "gai", "rehta", "rehti", "rehte", "rahta", "rahti", "rahte", "ka", "ki", "ke", "ko", "se", "par", "pe", "per", "tak", "hi", "bhi", "to", "toh", "kar", "karke", "karne", "karna", "karta", "karti", "karte", "karo", "karu", "kiya", "kia", "kr", "kro", "krne", "krna", "lag", "laga", "lagi", "lage", "lagta", "lagti", "lagte", "lagna", "lagne", "wala", "wali", "wale", "vala", "vali", "vale", "ek", "koi", "kuch", "kuchh", "kisi", "kisi", "bilkul", "poora", "poori", "pura", "puri", "pure", "sab", "thoda", "thodi", "sa", "si", "hai", "ji", "saab", "sahab", "sahib", "namaste", "namaskar", "daktar", "doctor", "pa", "paa", "pata", "pati", "pate", "paata", "paati", "paya", "payi", "paye", "saka", "sake", "saki", "sakta", "sakti", "sakte", "diya", "di", "de", "deta", "deti", "jo", "ki", "kyun", "yeh", "ye", "woh", "wo", "vo", "is", "us", "isse", "usse", "din", "dino", "baad", "bad", "pehle", "andar", "bahar", "aas", "paas", "taraf", "wahan", "yahan", "waha", "yaha", "मुझे", "मुझको", "मेरा", "मेरी", "मेरे", "मैं", "में", "हम", "हमको", "हमें", "हमारे", "हमारी", "उसका", "उसकी", "उसके", "उनका", "उनकी", "उनके", "उनको", "उसको", "उसे", "इसे", "है", "हैं", "हो", "हूं", "हूँ", "होता", "होती", "होते", "था", "थी", "थे", "हुआ", "हुई", "हुए", "रहा", "रही", "रहे", "गया", "गयी", "गई", "गए", "गये", "रहता", "रहती", "रहते", "का", "की", "के", "को", "से", "पर", "पे", "तक", "ही", "भी", "तो", "कर", "करके", "करने", "करना", "करता", "करती", "करते", "किया", "लग", "लगा", "लगी", "लगे", "लगता", "लगती", "लगते", "लगना", "लगने", "वाला", "वाली", "वाले", "एक", "कोई", "कुछ", "किसी", "बिल्कुल", "बिलकुल", "पूरा", "पूरी", "पूरे", "सब", "थोड़ा", "थोड़ी", "सा", "सी", "जी", "साहब", "नमस्ते", "डॉक्टर", "पा", "पाता", "पाती", "पाते", "पाया", "सका", "सके", "सकी", "सकता", "सकती", "सकते", "दिया", "दी", "दे", "देता", "देती", "यह", "ये", "वह", "वो", "इस", "उस", "जो", "कि", "दिन", "बाद", "पहले", "पहुंच", "अंदर", "पास", "आसपास", "यहां", "वहां"])

# SMS and joined forms, as the words that the lists above use.
SHORT_FORMS: dict[str, str] = {
    "cant": "cannot", "cnt": "cannot", "cannt": "cannot", "canot": "cannot", "can not": "cannot",
    "couldnt": "cannot", "cudnt": "cannot", "unable": "cannot", "unabel": "cannot", "wont": "not",
    "dont": "not", "dnt": "not", "doesnt": "not", "dosent": "not", "doesn": "not", "didnt": "not", "isnt": "not",
    "wasnt": "not", "arent": "not", "werent": "not", "havent": "not", "hasnt": "not",
    "hadnt": "not", "wouldnt": "not", "aint": "not", "nt": "not", "n": "and", "nd": "and", "abt": "about",
    "bcoz": "because", "bcz": "because", "bcos": "because", "coz": "because", "cuz": "because", "b4": "before", "btwn": "between",
    "btw": "between", "bw": "between", "frm": "from", "wid": "with", "bt": "but", "hav": "have", "hve": "have",
    "yest": "yesterday", "yday": "yesterday", "mrng": "morning", "pls": "please", "ur": "your", "u": "you", "r": "are",
    "bp": "blood pressure", "legz": "legs", "bck": "back", "pn": "pain", "vry": "very", "sudenly": "suddenly",
    "infront": "front", "hrs": "hours", "hr": "hour", "mins": "minutes", "cud": "could", "tho": "though", "whats": "what",
    "gonna": "going", "wanna": "want", "breth": "breath", "thru": "through", "nothin": "nothing",
}

# English words that only look like a slip or a spelling of a listed word.
HARMLESS = frozenset(["month", "months", "mouthful", "week", "weeks", "weekly", "son", "sun", "soon", "sin", "sit", "sits", "sat", "pen", "pin", "pins", "pit", "put", "pets", "pot", "per", "peer", "pure", "her", "hair", "here", "hat", "hot", "had", "heard", "hard", "hardly", "bands", "bend", "home", "him", "hip", "hips", "tell", "till", "tall", "toll", "tree", "true", "try", "shower", "slow", "slowly", "bill", "ball", "bell", "bowl", "boil", "below", "been", "being", "board", "seat", "sent", "send", "seen", "seem", "same", "some", "sum", "swim", "swimming", "small", "smell", "smart", "start", "started", "stay", "star", "store", "story", "sore", "sports", "sport", "spot", "short", "shirt", "sharp", "shape", "share", "strike", "strikes", "stretch", "stretching", "strong", "strongly", "street", "chess", "cheat", "cheap", "cheese", "chair", "chairs", "check", "checked", "fewer", "few", "favor", "feed", "fed", "food", "mood", "moon", "man", "men", "many", "money", "mine", "mild", "mile", "milk", "miss", "must", "most", "moist", "mad", "mud", "made", "maid", "car", "card", "care", "careful", "cart", "cat", "cut", "dull", "doll", "deal", "deep", "deer", "door", "dear", "dare", "date", "data", "day", "days", "did", "done", "down", "drive", "driver", "driving", "drill", "drink", "dress", "drop", "drops", "heat", "heater", "heating", "hear", "hate", "hit", "hurry", "lack", "lag", "lake", "lamp", "land", "last", "late", "later", "lay", "lead", "lean", "learn", "least", "leave", "left", "lesson", "let", "letter", "level", "lie", "life", "light", "line", "list", "little", "live", "lived", "living", "load", "local", "long", "look", "loose", "lost", "love", "low", "luck", "lunch", "march", "mark", "market", "massage", "matter", "meal", "mean", "meet", "metro", "mind", "minute", "mobile", "model", "more", "mother", "move", "much", "muscle", "name", "near", "need", "next", "night", "nine", "nose", "note", "pan", "paid", "paper", "park", "past", "pay", "people", "phone", "photo", "piece", "pilates", "place", "plan", "play", "player", "please", "point", "pool", "poor", "post", "price", "print", "pull", "push", "race", "rain", "rate", "reach", "read", "ready", "real", "rent", "report", "rest", "rice", "ride", "right", "ring", "road", "rock", "roll", "room", "root", "round", "rub", "rule", "run", "running", "sad", "safe", "said", "sale", "salt", "sand", "save", "say", "school", "score", "season", "see", "sell", "series", "service", "session", "set", "seven", "shoe", "shoes", "shop", "show", "sick", "sign", "simple", "since", "sing", "single", "sister", "size", "skin", "sleep", "sleeping", "slot", "soft", "solve", "song", "sound", "soup", "south", "space", "speed", "spend", "stand", "state", "station", "step", "stick", "stiff", "stone", "sugar", "suit", "summer", "support", "sure", "surgeon", "table", "take", "talk", "tall", "tea", "teach", "team", "ten", "tennis", "test", "thank", "thanks", "thing", "think", "third", "time", "tired", "title", "today", "toe", "told", "tone", "top", "total", "town", "toy", "trade", "train", "training", "travel", "treat", "trip", "turn", "twice", "type", "under", "use", "user", "valley", "value", "van", "video", "view", "visit", "wait", "wake", "walk", "wall", "want", "war", "wash", "watch", "water", "wave", "way", "wear", "weather", "went", "west", "wide", "wife", "will", "win", "wind", "winter", "wish", "word", "work", "world", "worry", "write", "wrong", "year", "yes", "yoga", "young", "zone", "hand", "hands", "bath", "bathe", "battery", "better", "big", "bike", "bird", "bit", "bite", "book", "boot", "boss", "both", "bottle", "box", "boy", "branch", "brand", "break", "breakfast", "breast", "bread", "bring", "brother", "bus", "busy", "buy", "cake", "call", "can", "camera", "cap", "capture", "case", "chart", "chance", "charge", "charges", "children", "child", "choice", "class", "clean", "clinic", "close", "cloth", "coach", "coat", "cold", "college", "color", "come", "company", "computer", "cook", "cool", "corner", "cost", "couch", "couple", "course", "cover", "cream", "cricket", "cross", "crowd", "cup", "curve", "cycle", "cycling", "dad", "daily", "dance", "daughter", "dog", "draw", "due", "ear", "early", "east", "easy", "eat", "edge", "egg", "eight", "end", "enjoy", "enter", "exam", "exercise", "exercises", "extra", "eye", "fact", "fail", "fair", "family", "fan", "farm", "fast", "fat", "father", "fee", "feet", "few", "field", "file", "fill", "film", "final", "find", "finish", "first", "fish", "fit", "fitness", "five", "fix", "flat", "floor", "follow", "foot", "football", "form", "four", "free", "fresh", "friend", "front", "fruit", "full", "fun", "game", "garden", "gas", "gate", "gave", "general", "gentle", "girl", "give", "glass", "goal", "gold", "golf", "got", "grade", "grass", "great", "green", "ground", "group", "grow", "guest", "guide", "gym", "half", "happy", "house", "how", "hug", "huge", "hundred", "ice", "idea", "inch", "injury", "item", "job", "join", "joint", "joints", "jump", "keep", "key", "kid", "kids", "kind", "king", "kitchen", "knee", "knees", "know", "swearing", "spelling", "swallows", "toilets", "treadmill", "mail", "male", "mask", "tip", "tap", "tape", "madam", "maam", "uncle", "aunty", "auntie", "mummy", "mumbai", "delhi", "noida", "pune", "thane", "panic", "panel", "pause", "pose", "posture", "bolster", "bar", "bars", "bag", "bags", "hotel", "paris", "pakistan", "patch", "patient", "patients", "patience", "pattern", "paint", "painter", "painting", "pants", "sense", "sensible", "saint", "sauna", "savings", "sofa", "seminar", "semi", "single", "swing", "jog", "jogging", "jar", "jeans", "gel", "girdle", "gear", "goal", "chin", "china", "pillow", "pilot", "pillows", "tango", "tongue", "penis", "ton", "tons", "tune", "tuna", "tin", "mall", "mala", "malls", "mole", "mat", "mate", "mater", "meter", "mare", "maruti", "motor", "motorbike", "motivation", "motions", "notion", "lotion", "potion", "option", "ration", "station", "nation", "stories", "stairs", "stair", "fist", "find", "found", "feeding", "breeding", "freezing", "sleeping", "spleen", "breeze", "kill", "skill", "chill", "hill", "drill", "pill", "strain", "strained", "brain", "train", "grain", "trauma", "dream", "steam", "stream", "scream", "cream", "numbered", "number", "numbers", "member", "members", "remember", "lumber", "timber", "limber", "plumber", "fever", "rat", "rate", "rato", "rot", "route", "root", "jana", "june", "john", "guide", "good", "god", "cal", "kill", "call", "sahara", "shower"])

"""Words that deny, turn, end or place a statement: English, then Hindi.

Entries are separated by commas and may have several words; filler words between them do not
count. English entries also stand for their forms on -s, -ed and -ing and for a slip of one
letter. Hindi entries in Latin letters stand for every usual spelling and for the Hindi script; an
entry in the Hindi script stands for itself only. Written from memory of how patients write:
extend freely, then run `manage.py redflag_eval`.
"""

from clinic.triage_words.harmless_words import EVERYDAY

GRAMMAR: dict[str, tuple[str, str]] = {
    # Denies the sign after it, or makes the function after it fail.
    "_no": (
        "no, without, nil, never, neither, nor, deny, denies, denied, denying, free of, free "
        "from, none, zero, absence of, no history of, no sign of, no signs of, ruled out, rules "
        "out, excluded, no evidence of, negative for, h/o no, recovered from, recovery from, "
        "cured of, got over",
        "na, naa, bina, bagair, bagair kisi, ना, बिना, न, no",
    ),
    "_not": (
        "not, not have, not having, not had, not got, not any, nothing",
        "",
    ),
    # Makes the function after it fail; never denies a sign.
    "_cannot": (
        "cannot, not able, inability, no longer able, not possible, incapable, refuses, "
        "refusing, fails, failing, failed, not manage, stopped, quit, stops, hardly, barely, "
        "can hardly, can barely, can no longer, no longer, forgot how, refuse, declines to",
        "",
    ),
    "_nahi": (
        "nai, ni",
        "nahi, nhi, nahin, nahee, nahii, nahi pa, नहीं, नही, nahi ho pa, naheen, nhe, nahe, "
        "nhin, naahi, नाही",
    ),
    # "Itna dard kabhi nahi hua" is the worst pain; "dard kabhi nahi hua" is none.
    "_never": (
        "",
        "kabhi nahi hua, kabhi nahi hui",
    ),
    "_difficulty": (
        "difficulty, difficulties, difficult, trouble, problem, problems, issue, issues, hard, "
        "harder, struggle, struggling, strain, straining, complaint, complaints, symptom, "
        "symptoms, concern, concerns, involvement, disturbance, dysfunction, retention, labour, "
        "laboured, labored, abnormal, abnormality, changes, weird, strange, slow, poorly, "
        "affected, blocked, blockage, stuck, weak stream, incomplete, not completely, "
        "intermittent, jammed, obstructed, uncomfortable, unpleasant, hesitancy, incomplete "
        "emptying, impossible",
        "dikkat, dikat, taklif, takleef, takalif, pareshani, pareshan, mushkil, samasya, "
        "problem, प्रॉब्लम, प्रोब्लम, परॉब्लम, तकलीफ, ruk, ruka, ruk gaya, ruki, atak, atka, "
        "gadbad, band, band ho gaya, jor lagana padta, zor lagana, rukawat, jam, namumkin, "
        "असंभव",
    ),
    "_lost": (
        "lost, lose, losing, loss, loses, reduced, decreased, poor, altered, diminished, "
        "absent, gone, vanished, missing, less, lack, disappearing, gone from",
        "kho gaya, khatam, chala gaya, chali gayi, chale gaye, gayab, kam, chhut, khatm, kho "
        "diya, chali gai, khatam ho gaya, khatam ho gayi, chala gaya hai, gayab ho gaya, खत्म "
        "हो गया, खत्म हो गई, चला गया, चली गई, kho raha, kho rahi, kho gayi, kho gaye",
    ),
    "_coming": (
        "come, coming, comes, came, pass, passing, happen, happening, flow, flowing, able, "
        "started, starting, start, begin, initiate, empty, emptying, stream",
        "aa, aata, aati, aate, aana, aane, aaya, aayi, ata, ati, ate, aya, ayi, utar, utarta, "
        "bana, ban, ban raha, pass, khul, आ, आता, आती, आते, आया, आई, आयी, banti, banta, bante, "
        "nikalta, nikalti, nikal pa",
    ),
    "_better": (
        "improve, improving, improvement, better, relief, relieved, change, benefit, going away, "
        "go away, gone away, going, ease, easing, subside, subsiding, settling, settle, "
        "reducing, reduce, decreasing, leave, leaving, disappear, doubt, idea, sure, matter, let "
        "up, stop hurting, let, lets, allow, allowing, permit",
        "aram, araam, aaram, farak, fark, ja, jaa, jata, jati, ghat, sudhar, rahat, raahat, asar",
    ),
    "_normal": (
        "normal, normally, fine, ok, okay, good, well, properly, proper, regular, intact, all "
        "right, alright, perfect, perfectly, unaffected, easily, same as always, clear, fully, "
        "completely",
        "thik, theek, sahi, samanya, saamaanya, normal, नॉर्मल, accha, acche, badhiya, barabar, "
        "dhang, ठीक, theek thak, dhang se, saaf",
    ),
    "_resolved": (
        "gone now, went away, gone away, has gone away, settled, resolved, disappeared, cured, "
        "ruled out, excluded, negative, healed, recovered, better now, has gone, have gone, is "
        "gone, are gone, all gone, cleared, came back normal, now fine, now normal, fully "
        "recovered, not there any more, subsided, completely gone, fine now, okay now, ok now, "
        "normal now, gone down",
        "thik ho gaya, theek ho gaya, thik ho gayi, theek ho gayi, theek hai ab, ab theek, ab "
        "thik, chala gaya, chali gayi, khatam ho gaya, mit gaya, gayab ho gaya, theek ho chuka, "
        "theek ho chuki, धीरे धीरे ठीक हो गया, ठीक हो गया, ठीक हो गई, ठीक हो गए",
    ),
    # Ends what a cue reaches.
    "_end": (
        "after, when, while, but, because, due, since, only, just, however, though, although, "
        "except, then, so, now, still, yet, despite, instead, until, till, whereas, started, "
        "began, suddenly, today, anymore, any more",
        "lekin, magar, kyunki, kyuki, sirf, bas, ab, phir, fir, isliye, balki, jab, abhi, par "
        "ab, aur ab, subah se, kal se, लेकिन, मगर, सिर्फ, बस, अब, क्योंकि, aaj, आज, tab, bus, "
        "kevl, kewal, pr, ab tak",
    ),
    "_and": (
        "and, plus, also",
        "aur, or, tatha, और, तथा, व, evam, एवं",
    ),
    "_or": (
        "or, nor",
        "ya, या, athva",
    ),
    **EVERYDAY,
}

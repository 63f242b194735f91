"""Mark what is told as past, or only asked about: it is not what the patient has now."""

import re

from clinic.triage_words.reading import Reading

# One pass over a string of words each; alternatives of fixed words, so the time stays linear.
_PAST = re.compile(
    r" (?:(?:years?|yrs?|decades?) (?:ago|back|before|earlier|now)|(?:months?) old"
    r"|(?:sal|saal|barso|barson|varsh) (?:pehle|pahle|purana|purani|se)|(?:mahine|mahina|mahino) (?:purana|purani)"
    r"|(?:साल|वर्ष|बरस) (?:पहले|पुराना|पुरानी|से)"
    r"|(?:since|for|from|past|last) (?:\w+ ){0,2}(?:years?|yrs?)|since years"
    r"|last (?:year|month|winter|summer)|pichle (?:sal|saal|mahine)|in (?:19|20)\d\d|(?:19|20)\d\d me(?:in)?"
    r"|as a child|childhood|bachpan|बचपन|since birth|from birth|by birth|janm se|जन्म से|used to|previously|history of|past history"
    r"|h o|k c o|in the past|died|passed away|survivor|(?:stroke|heart|paralysis|lakwa|lakva) patients?|(?:lakwa|lakva|stroke|paralysis) (?:ka |ke |ki )?(?:mareez|mariz|rogi)|लकवा के मरीज|लकवे के मरीज|palsy|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|post (?:stroke|paralysis|surgery)"
    r"|(?:stroke|paralysis) (?:rehab|rehabilitation|recovery|ward)|after (?:a |his |her |the )?(?:stroke|paralysis|heart attack)"
    r"|(?:lakwa|lakva|paralysis|stroke) ke baad|लकवे के बाद|लकवा के बाद|bypass|स्ट्रोक के बाद|(?:mareez|patient) ke liye|purana (?:fracture|dard)|old fracture"
    r"|pehle (?:tha|thi|hua tha|hui thi)|पहले (?:था|थी)|under control|in (?:the )?past|once (?:in|when|before|last)|in school|पिछले (?:साल|महीने)|polio|पोलियो|dystrophy|cerebral|(?:pada|padi|aaya|aayi|pade) tha|(?:पड़ा|आया|आयी|आई|पडा) था|in college|phobia|when i see)(?= )"
)
# Months and weeks: past as well, unless the clause says that it began then.
_PAST_UNLESS_BEGUN = re.compile(
    r" (?:(?:months?|weeks?) (?:ago|back|before|earlier)|(?:mahine|mahina|mahino|hafte|hafta) (?:pehle|pahle)"
    r"|(?:महीने|महीना|हफ्ते) पहले|(?:plaster|cast) (?:removed|is off|off|kat gaya|khul gaya)|operated|fixed|healed|fracture (?:surgery|operation)"
    r"|post fracture|हड्डी जुड़|haddi jud|(?:tuti|tooti|toota|tuta|tute|hua|hui) (?:tha|thi|the)|(?:टूटी|टूटा|टूट गई|टूट गयी|हुआ|हुई) (?:था|थी|थे)|rehab|rehabilitation|prehab)(?= )"
)
_BEGUN = re.compile(
    r" (?:started|began|begun|since|start|shuru|शुरू|se|kal|aaj|yesterday|today|subah|raat|tonight|now|कल|आज|सुबह|अभी|अब)(?= )"
)
_ACUTE = re.compile(
    r" (?:now|today|tonight|since (?:yesterday|morning|today|last night|this|an|one|two|the|evening|afternoon|1|2|3|4|5|6|8|10)|suddenly|sudden|just now|started|yesterday|morning"
    r"|right now|at the moment|again|new|hours?|minutes?|ab|abhi|aaj|achanak|subah|kal|अब|अभी|आज|अचानक|सुबह|कल)(?= )"
)
_ACTUAL = re.compile(
    r" (?:i have|i am|im|ive|i feel|i cannot|i not|am having|is having|has (?:been )?|having (?:a|this|these|severe|chest|trouble)|my|he is|she is|he cannot|she cannot|he has|she has|are having"
    r"|raha|rahi|rahe|rha|rhi|rhe|gaya|gayi|gaye|gya|gai|mujhe|mera|meri|mere|papa|mummy|रहा|रही|रहे|गया|गयी|गई|गए|मुझे|मेरा|मेरी|मेरे)(?= )"
)
_ASKED = re.compile(
    r"^ (?:what|which|how|why|when|who|kya|kab|kyu|kyun|kaise|क्या|कब|कैसे|क्यों|(?:is|are|can|could|does|do|did|will|would|should)(?! not))(?= )| (?:kya|क्या) $"
)
_MENTIONED = re.compile(
    r" (?:what is|what are|signs of|sign of|symptoms of|risk of|chance of|chances of|prevent|prevention|avoid|read about|read on|i read|told about|heard about|heard of|article|leaflet|your page|website|web site|"
    r"blog|video|you wrote|you write|you asked|asked about|asked me|asked if|asked whether|asked for|warned|told me to watch|watch for|look out for|"
    r"difference between|should i worry|in future|in the future|one cannot|one can|one should|if i ever|if ever|that if|must rush|so far so|when one|if one|if someone|when someone|"
    r"will i (?:get|become|lose|have)|can i (?:get|become|lose|have)|could i (?:get|become|lose)|may get|might get|may become|may happen|might become|can cause|cause|causes|lead to|leads to|"
    r"puchha|pucha|poocha|पूछा|dar hai|darr hai|डर है|dar lagta|scared|afraid|worried that|worry that|fear of|fear that|ke lakshan|के लक्षण|hota hai kya|hoti hai kya|ho sakta hai|ho sakti hai|हो सकता है|हो सकती है|se bachav|se bachne|kise kehte|kise kahte|matlab kya)(?= )"
)
_CONDITION = re.compile(r"^ (?:and |so |but )?(?:if|in case|agar|yadi|अगर|यदि)(?= )")
_NEW_CLAUSE = frozenset(
    [
        "but",
        "now",
        "however",
        "although",
        "though",
        "lekin",
        "magar",
        "ab",
        "aaj",
        "today",
        "since",
        "yesterday",
        "par",
        "लेकिन",
        "मगर",
        "अब",
        "आज",
        "suddenly",
        "achanak",
        "अचानक",
    ]
)
_SAYS_NOW = frozenset(
    ["today", "now", "since", "yesterday", "suddenly", "ab", "aaj", "achanak", "अब", "आज", "अचानक"]
)


def mark_unreal(reading: Reading) -> None:
    """Mark words in past clauses (`is_past`) and in sentences that only mention a sign."""
    past, mentioned = _past_tokens(reading), _mentioned_tokens(reading)
    for word in reading.words:
        word.is_past = word.token in past
        word.is_unreal = word.is_past or word.token in mentioned


def acute_sentences(reading: Reading) -> frozenset[int]:
    """The sentences that say it is happening now."""
    spans = _spans(reading.sentences)
    return frozenset(
        reading.sentences[start]
        for start, end in spans
        if _ACUTE.search(_joined(reading.tokens[start:end]))
    )


def _past_tokens(reading: Reading) -> set[int]:
    marked: set[int] = set()
    for start, end in _clauses(reading):
        clause = _joined(reading.tokens[start:end])
        is_over = _PAST_UNLESS_BEGUN.search(clause) and not _BEGUN.search(clause)
        if is_over or _PAST.search(clause):
            marked.update(range(start, end))
    return marked


def _clauses(reading: Reading) -> list[tuple[int, int]]:
    """Clauses by punctuation, cut again before words such as "but", "now", "ab"."""
    spans: list[tuple[int, int]] = []
    for start, end in _spans(reading.clauses):
        begin = start
        for place in range(start + 1, end):
            if reading.tokens[place] in _NEW_CLAUSE - {"since"}:
                spans.append((begin, place))
                begin = place
        spans.append((begin, end))
    return spans


def _mentioned_tokens(reading: Reading) -> set[int]:
    marked: set[int] = set()
    for start, end in _spans(reading.sentences):
        sentence = _joined(reading.tokens[start:end])
        if _ACUTE.search(sentence):
            continue
        is_told = _ACTUAL.search(sentence)
        if (
            _MENTIONED.search(sentence)
            or _CONDITION.search(sentence)
            or (_ASKED.search(sentence) and not is_told)
        ):
            marked.update(range(start, end))
    return marked


def _joined(tokens: list[str]) -> str:
    return f" {' '.join(tokens)} "


def _spans(numbers: list[int]) -> list[tuple[int, int]]:
    """Where each run of equal numbers starts and ends."""
    starts = [n for n in range(len(numbers)) if n == 0 or numbers[n] != numbers[n - 1]]
    return list(zip(starts, [*starts[1:], len(numbers)], strict=True))

"""Three hundred hostile or unlucky texts for the search box, by what they attack."""

import itertools

from tests.hostile import VECTORS

QUOTES = [
    *['"', "'", '""', "''", '"""', '"back', 'back"', '"back pain', "back' pain", "'back pain'"],
    *[
        "“back”",
        "‘back’",
        "«back»",
        "`back`",
        "back\\",
        '\\"',
        "'\"'\"",
        '" "',
        '" OR "',
        "''back''",
    ],
]
OPERATORS = [
    *["AND", "OR", "NOT", "NEAR", "AND AND", "OR OR NOT", "back AND", "OR back", "NOT back"],
    *["back NEAR pain", "NEAR(back pain, 5)", "back NEAR/2 pain", "(", ")", "((back)", "(back))"],
    *["()", "(((((((((((((((((((((((((((((((", "[back", "{back}", "title:back", "title:(", ":back"],
    *["body_text:*", "back^", "back^2", "back^-1e99", "back~", "back~99", "*", "*ack", "ba*k", "?"],
    *["back*", "+", "-", "--", "+back -pain", "!", "!!back", "&&", "||", "back && pain", "\\", "/"],
    *["/back/", "/.*/", "back!", "<->", "back <-> pain", "back & pain | knee", "back:*", "!(back"],
    *["[a TO z]", "{* TO *}", "_exists_:title", "back..pain", "#", "$", "%", "%%", "%s", "%(x)s"],
]
BLANKS = ["", " ", "   ", "\t", "\n", "\r\n", "\u00a0", "\u2003", "\u3000", "\u200b", "\ufeff"]
CONTROLS = [
    *["\x00", "back\x00pain", "\x00\x00\x00", "\x01\x02\x03", "back\x07", "\x1b[31mback", "\x7f"],
    *["\x85", "back\x0bpain", "back\x0cpain", "\u2028", "\u2029back", "\ufffd", "\uffff", "\ufffe"],
    *["\udcff", "\ud83d", "back\udfffpain"],
]
EMOJI = [
    *["😀", "👩‍⚕️", "👨‍👩‍👧‍👦", "🏳️‍🌈", "🇮🇳", "👍🏽", "back 😀 pain", "😀" * 200, "\u200d" * 100],
    *["👩‍" * 60, "☎️", "♿", "1️⃣", "🦴🦵🦶"],
]
RIGHT_TO_LEFT = [
    *["ألم الظهر", "כאב גב", "درد کمر", "\u202eniap kcab", "\u2066back\u2069", "back \u200f pain"],
    *["ﷺ", "ﷺ" * 200, "\u202a\u202b\u202c\u202d\u202e", "کمر درد back pain"],
]
DEVANAGARI = [
    *["कमर दर्द", "कमर", "क\u200dष", "क्\u200cष", "\u094d", "\u094d" * 50, "\u0901\u0902\u0903"],
    *["ा" * 100, "क" + "्" * 100, "ड़ ड\u093c", "१२३", "ॐ", "।", "दर्द।", "कमर\x00दर्द", "द" * 5000],
]
COMBINING = [
    *["e" + "\u0301" * 100, "b\u0335a\u0335c\u0335k\u0335", "Z̸̡̛͎͍a̷l̴g̶o̵ back", "\u0301", "ａ" * 300],
    *["ﬁ" * 100, "\u1e9b\u0323" * 100, "\ufdfa" * 800, "㍿" * 200, "İıſK", "ß" * 100],
]
LONG = [
    *["back " * 1000, "x" * 5000, "a b " * 1250, " ".join(map(str, range(1000))), "back" * 1250],
    *['"' * 5000, "(" * 5000, "back pain " * 500 + "cannot pee", "ab" * 20 + " pain", "-" * 5000],
    *["back\n" * 1000, "पीठ " * 1250, "😀 " * 2500, "don't " * 800, "no " * 1600, "a" * 201],
]
NUMBERS = [
    "0",
    "-1",
    "1e309",
    "9" * 400,
    "NaN",
    "Infinity",
    "0x7fffffff",
    "1/0",
    "³",
    "½",
    "١٢٣",
    "Ⅷ",
]
EXPRESSIONS = [
    *["(a+)+$", "a" * 199 + "!", "(a|aa)+b", "([a-z]+)*", "^(.*)*$", "x" * 100 + " " + "y" * 99],
    *["(?:", "[^", "\\d+", "$^", ".*.*.*.*=.*"],
]
PATHS = [
    *[
        "../../etc/passwd",
        "..%2f..%2fetc%2fpasswd",
        "%2e%2e/",
        "file:///etc/passwd",
        "C:\\boot.ini",
    ],
    *["%00", "%0a", "%0d%0aSet-Cookie:%20x=1", "%ff%fe", "%u0041", "%", "%zz", "&q=x", "?q=x#y"],
    *["con", "nul", "null", "None", "undefined", "true", "[]", "{}", "q[]=x", ";", "\\\\host\\x"],
]
SQL = [
    *[
        "1' OR '1'='1",
        "'; DELETE FROM wagtailcore_page; --",
        "1; SELECT pg_sleep(9)",
        "x' UNION ALL",
    ],
    *[
        "' || (SELECT 1) || '",
        "MATCH 'x'",
        "to_tsquery('x')",
        "back') --",
        "/* back */",
        "0 OR 1=1",
    ],
]


def cut(texts: list[str], count: int) -> list[str]:
    """The first so many different texts."""
    return list(itertools.islice(dict.fromkeys(texts), count))


GROUPS = [
    *[QUOTES, OPERATORS, BLANKS, CONTROLS, EMOJI, RIGHT_TO_LEFT, DEVANAGARI, COMBINING, LONG],
    *[NUMBERS, EXPRESSIONS, PATHS, SQL],
]
QUERIES = cut([*itertools.chain(*GROUPS), *VECTORS], 300)

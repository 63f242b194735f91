"""The privacy notice in each language, word by word (DPDP Act 2023, sections 5 and 6).

Not in the message catalogue: what patients agreed to must not change by the way when
translations are edited. A changed wording needs a new VERSION; a test holds the two together.
"""

import hashlib
from dataclasses import dataclass

VERSION = "2026-11-c"

Pair = tuple[str, str]  # what, and what is said about it


@dataclass(frozen=True)
class Notice:
    """One wording of the notice; the page shows it and the database keeps it, from this."""

    version: str
    language: str
    title: str
    data_heading: str
    data: tuple[Pair, ...]  # each kind of data with its purpose
    rules: tuple[Pair, ...]
    question: str

    @property
    def text(self) -> str:
        """All that the patient reads before agreeing, line by line."""
        lines = [f"{what}: {said}" for what, said in (*self.data, *self.rules)]
        return "\n".join([self.title, self.data_heading, *lines, self.question])

    @property
    def sha256(self) -> str:
        """The hash that the form carries and that is stored with each consent."""
        return hashlib.sha256(self.text.encode()).hexdigest()


ENGLISH = Notice(
    version=VERSION,
    language="en-in",
    title="What happens with what you write",
    data_heading="What we keep, and what for",
    data=(
        ("Your name, phone number and e-mail", "to answer you."),
        ("Your PIN code", "to find who can treat you where you live."),
        (
            "Your message, the danger signs, for whom you ask and what you look for",
            "to judge how soon you need help and who can give it. These words are about health.",
        ),
        (
            "How and when to reach you, your language, large print or interpreter",
            "to answer in the way that suits you.",
        ),
        (
            "The appointment you ask for: what, where, when and with whom",
            "to find an hour that suits you.",
        ),
        (
            "The page you came from, and a code for your internet connection",
            "to understand your question, and to keep out junk. The code does not tell your "
            "address.",
        ),
    ),
    rules=(
        (
            "Who sees it",
            "Only the staff of this practice who answer you. We sell nothing and show no "
            "advertisements.",
        ),
        (
            "How long",
            "Until 12 months after we have closed your enquiry. Then we erase all that tells who "
            "you are.",
        ),
        (
            "Your rights",
            "You can see what we hold about you, and have it corrected or erased. You can name "
            "somebody to do this for you if you no longer can. Call or write to us.",
        ),
        (
            "If you change your mind",
            "You can take back your consent as easily as you give it: with the link that you get "
            "after sending, or by phone. Then we erase your message at once.",
        ),
        (
            "Questions and complaints",
            "Ask us first. If our answer does not help, you can complain to the Data Protection "
            "Board of India (Digital Personal Data Protection Act, 2023).",
        ),
        (
            "For a child under 18",
            "Only a parent or the lawful guardian may agree, and agrees by ticking the box.",
        ),
    ),
    question=(
        "You may keep what I wrote here and use it to answer me. I can take this back at any time."
    ),
)

HINDI = Notice(
    version=VERSION,
    language="hi",
    title="आप जो लिखते हैं, उसका क्या होता है",
    data_heading="हम क्या रखते हैं, और किस लिए",
    data=(
        ("आपका नाम, फ़ोन नंबर और ईमेल", "आपको जवाब देने के लिए।"),
        ("आपका पिन कोड", "यह देखने के लिए कि आपके इलाके में कौन इलाज कर सकता है।"),
        (
            "आपका संदेश, ख़तरे के संकेत, आप किसके लिए पूछ रहे हैं और क्या चाहते हैं",
            "यह समझने के लिए कि आपको कितनी जल्दी मदद चाहिए और कौन मदद कर सकता है। ये बातें सेहत के बारे में हैं।",
        ),
        (
            "आपसे कैसे और कब बात करें, आपकी भाषा, बड़े अक्षर या दुभाषिया",
            "ताकि जवाब उस तरह दें जो आपके लिए ठीक हो।",
        ),
        (
            "आप जो अपॉइंटमेंट चाहते हैं: किस लिए, कहाँ, कब और किसके साथ",
            "आपके लिए सही समय ढूँढने के लिए।",
        ),
        (
            "आप किस पेज से आए, और आपके इंटरनेट कनेक्शन का एक कोड",
            "आपका सवाल समझने के लिए, और बेकार संदेश रोकने के लिए। इस कोड से आपका पता नहीं चलता।",
        ),
    ),
    rules=(
        (
            "कौन देखता है",
            "सिर्फ़ इस क्लिनिक के वे लोग जो आपको जवाब देते हैं। हम कुछ नहीं बेचते और विज्ञापन नहीं दिखाते।",
        ),
        (
            "कब तक",
            "आपका मामला बंद होने के 12 महीने बाद तक। फिर हम वह सब मिटा देते हैं जिससे पता चले कि आप कौन हैं।",
        ),
        (
            "आपके अधिकार",
            "आप देख सकते हैं कि हमारे पास आपके बारे में क्या है, और उसे ठीक करवा या मिटवा सकते हैं। आप "
            "किसी का नाम दे सकते हैं जो ज़रूरत पड़ने पर यह आपकी जगह करे। हमें फ़ोन करें या लिखें।",
        ),
        (
            "अगर आप मन बदलें",
            "सहमति वापस लेना उतना ही आसान है जितना देना: भेजने के बाद मिले लिंक से, या फ़ोन पर। तब हम "
            "आपका संदेश तुरंत मिटा देते हैं।",
        ),
        (
            "सवाल और शिकायत",
            "पहले हमसे पूछें। अगर हमारे जवाब से बात न बने, तो आप भारत के डेटा संरक्षण बोर्ड (Data "
            "Protection Board of India) से शिकायत कर सकते हैं (डिजिटल व्यक्तिगत डेटा संरक्षण अधिनियम, "
            "2023)।",
        ),
        (
            "18 साल से छोटे बच्चे के लिए",
            "सहमति सिर्फ़ माता-पिता या क़ानूनी अभिभावक दे सकते हैं, और बॉक्स पर टिक करके देते हैं।",
        ),
    ),
    question=(
        "मैंने यहाँ जो लिखा है, उसे आप रख सकते हैं और मुझे जवाब देने के लिए इस्तेमाल कर सकते हैं। मैं "
        "यह सहमति कभी भी वापस ले सकता/सकती हूँ।"
    ),
)

NOTICES = {notice.language: notice for notice in (ENGLISH, HINDI)}

"""Words that say nothing about what a patient asks about."""

import unicodedata


def _words(table: str) -> frozenset[str]:
    """In the one form of letters that queries have."""
    return frozenset(unicodedata.normalize("NFKC", table).split())


# Pronouns, auxiliaries, prepositions and question words.
ENGLISH = _words("""
a about after again all also although always am an and any anybody anyone anything are around as
at be because been before being both but by can cannot cant come comes coming could couldnt did
didnt do does doesnt doing done dont during each either else even ever every everyone for from
gave get gets getting give given gives giving go goes going gone got had hadnt happen happening
happens has hasnt have havent having he her here hers him his how i if im in into is isnt it its
ive just keep keeps kept know let like made make makes making many may maybe me might mine more
most much must my myself need needs no nor not now of off often on one only or other others our
ours own put quite rather really said same say says see seem seems shall she should shouldnt since
so some somebody someone something sometimes somewhere soon still such take takes taking tell than
that the their them then there these they thing things this those though through till to too took
toward towards try trying until up upon us used using very want wanted wants was wasnt way we well
went were weren what whatever when whenever where whether which while who whom whose why will wish
with within without wont would wouldnt yes yet you your yours yourself
""")

# How a patient speaks to a doctor.
COURTESY = _words("""
advice advise answer anyhow appreciate appreciated ask asking bless dear doc doctor doctors dr
explain explained favor favour friend god greetings guide hello help helped helpful helping helps
hey hi hope hoping info inform information kindly looking maam madam mam mr mrs namaskar namaste
ok okay please pls plz question questions regards reply respected respond share sir sorry suggest
suggested suggestion suggestions suggests thank thankful thanking thanks thanx thnx thx understand
urgently wonder wondering
""")

# Hindi in Latin letters, in the spellings that are seen most.
ROMANISED_HINDI = _words("""
aap aapka aapke aapki aapko ab abhi agar apna apne apni aur bahut bata bataen bataiye batana batao
bhi chahiye de dein dijiye din dino diya do ek gaya gaye gayi ha haan hafta hafte hai hain hamara
hamare hamari ho hoga hogi hona hone hota hote hoti hu hua hue hui hun iska iske iski isko jab
jaise jata jate jati ji jo jyada ka kab kabhi kaha kahan kaise kar kare karein karen karna karne
karta karte karti karu karun kaun ke ki kis kisi kitna kitne kitni ko koi kripya kuch kya kyo kyon
kyu kyun le lekin lena liye mahina mahine mahino mai main maine me mein mera mere meri muje mujhe
mujhko na nahi nahin par pehle phir raha rahe rahi rahta rehta rehti roz saal sakta sakte sakti se
tak tha the thi tho toh unka unke unki us uska uske uski usko wajah wala wale wali woh ya yah ye
yeh zyada
""")

DEVANAGARI = _words("""
अगर अपना अपनी अपने अब अभी आप आपका आपकी आपके आपको इस इसका इसकी इसके इसको इसे उनका उनकी उनके उस उसका
उसकी उसके उसको उसे एक और कब कभी कर करके करता करती करते करना करनी करने करूँ करूं करे करें का कि
किया किस किसी की कुछ कृपया के कैसा कैसी कैसे को कोई कौन क्या क्यों गई गए गया चाहिए जब ज़्यादा जा
जाता जाती जाते जाना जाने जी जैसे जो ज्यादा डॉक्टर तक तो था थी थे दिन दिनों दिया दीजिए दें दो
धन्यवाद नमस्ते नहीं ना ने पर फिर बताइए बताएं बताओ बताये बहुत भी मदद महीना महीने महीनों मुझको मुझे
में मेरा मेरी मेरे मैं मैंने यदि यह या ये रहता रहती रहते रहा रही रहे रोज़ लिए ले लेकिन लेना वजह वह
वाला वाली वाले वे वो सकता सकती सकते साल से हफ्ते हम हमारा हमारी हमारे हाँ हां हुआ हुई हुए हूँ हूं
है हैं हो होगा होगी होता होती होते होना होने
""")

HINDI = ROMANISED_HINDI | DEVANAGARI
STOP_WORDS = ENGLISH | COURTESY | HINDI

"""The Hindi edition of the demo site: its home page and its plain page."""

from home.demo import link_to_places
from home.demo_twins import hindi_locale
from home.models import HomePage, StandardPage


def load_home(english: HomePage) -> None:
    """The Hindi home page beside the English one; nothing if an editor made one."""
    if english.has_translation(hindi_locale()):
        return
    page = HomePage(
        title="फ़िज़ियोकेयर",
        slug="home-hi",
        locale=hindi_locale(),
        translation_key=english.translation_key,
        seo_title="फ़िज़ियोकेयर: दिल्ली NCR और मुंबई में फ़िज़ियोथेरेपी",
        search_description=(
            "कमर दर्द, गर्दन दर्द और सुन्न हाथों पर आसान शब्दों में जानकारी, सबूतों के साथ। दिल्ली NCR "
            "और मुंबई में फ़िज़ियोथेरेपिस्ट, जिनसे आप पूछ सकते हैं।"
        ),
        hero_heading="दर्द को समझें। जानें कि क्या मदद करता है।",
        hero_text=(
            "दर्द और चलने-फिरने पर सच्ची जानकारी। हर दावे के साथ लिखा है कि उसके सबूत कितने पक्के "
            "हैं। किसी से बात करनी हो, तो हमसे पूछें।"
        ),
        emergency_hint=("पेशाब नहीं हो रहा, टाँगों के बीच सुन्नपन, अचानक कमज़ोरी या सीने में दर्द?"),
    )
    english.get_parent().add_child(instance=page)


def load_about(home: HomePage) -> None:
    """How the library is made, in Hindi; nothing if the English page is gone or has a twin."""
    english = StandardPage.objects.filter(slug="how-we-write").exclude(locale=home.locale).first()
    if english is None or english.has_translation(home.locale):
        return
    page = StandardPage(
        title="हम कैसे लिखते हैं",
        slug="how-we-write",
        locale=home.locale,
        translation_key=english.translation_key,
        show_in_menus=True,
        search_description="लेख कैसे लिखे, परखे, जाँचे और ताज़ा रखे जाते हैं।",
        intro="हर लेख में उसके लेखक, उसकी जाँच करने वाले और उसके स्रोतों के नाम होते हैं।",
    )
    page.body = [
        (
            "text",
            "<h2>सबूत कितने पक्के हैं</h2><p>हम GRADE तरीक़े से बताते हैं कि अध्ययनों पर कितना भरोसा किया "
            "जा सकता है, “पक्के” से “बहुत कमज़ोर” तक। शब्द भी उसी हिसाब से चुने जाते हैं: “हो सकता है” का "
            "मतलब है कि हमें पक्का नहीं पता।</p><h2>दो लोग</h2><p>जाँच एक रजिस्टर्ड चिकित्सक करते हैं, और "
            "वे कभी वही नहीं होते जिसने लेख लिखा है।</p><h2>तारीख़ें</h2><p>हर पेज पर लिखा होता है कि उसकी "
            "पिछली जाँच कब हुई और अगली कब होनी है।</p>",
        ),
        (
            "callout",
            {
                "heading": "यह एक डेमो साइट है",
                "text": "<p>लोग, फ़ोन नंबर और रजिस्ट्रेशन काल्पनिक हैं। यहाँ जो लिखा है, उसकी जाँच "
                "किसी चिकित्सक ने नहीं की है।</p>",
                "tone": "warning",
            },
        ),
    ]
    home.add_child(instance=page)
    page.save_revision().publish()


def load_home_visits(home: HomePage) -> None:
    """Visits at home, in Hindi; nothing if the English page is gone or has a twin."""
    pages = StandardPage.objects.filter(slug="physiotherapy-at-home")
    english = pages.exclude(locale=home.locale).first()
    if english is None or english.has_translation(home.locale):
        return
    page = StandardPage(
        title="घर पर फ़िज़ियोथेरेपी",
        slug="physiotherapy-at-home",
        locale=home.locale,
        translation_key=english.translation_key,
        search_description=(
            "दिल्ली, नोएडा, गुरुग्राम और मुंबई में फ़िज़ियोथेरेपिस्ट आपके घर आते हैं: किसके लिए, कहाँ, और क्या तैयार रखें।"
        ),
        intro="हमारे पास आना मुश्किल हो, तो फ़िज़ियोथेरेपिस्ट आपके घर आते हैं।",
    )
    page.body = [
        (
            "text",
            "<h2>हम कहाँ आते हैं</h2><ul>"
            "<li>दिल्ली NCR: दक्षिण दिल्ली, नोएडा, गुरुग्राम, फ़रीदाबाद और ग़ाज़ियाबाद</li>"
            "<li>मुंबई: पश्चिमी उपनगर, दक्षिण मुंबई, ठाणे और नवी मुंबई</li></ul>"
            f"{link_to_places(home, 'सभी इलाक़े, और वहाँ कौन आता है')}"
            "<p>लिखते या फ़ोन करते समय अपना पिन कोड बताएँ। हम बताएँगे कि कोई आ सकता है या नहीं।</p>"
            "<h2>किसका इलाज घर पर बेहतर है</h2><p>जो ऑपरेशन या गिरने के बाद घर से नहीं निकल सकते, वे "
            "बुज़ुर्ग जिनके पैर डगमगाते हैं, और जो इतनी देर गाड़ी में नहीं बैठ सकते।</p>"
            "<h2>क्या तैयार रखें</h2><ul><li>एक मज़बूत कुर्सी, और ज़मीन पर चटाई की जगह</li>"
            "<li>ऐसे कपड़े जिनमें आप हिल-डुल सकें</li><li>रिपोर्ट और दवाओं की सूची</li>"
            "<li>चाहें तो साथ में कोई अपना</li></ul>",
        ),
        (
            "callout",
            {
                "heading": "यह एक डेमो साइट है",
                "text": "<p>क्लिनिक और घर पर इलाज, दोनों काल्पनिक हैं।</p>",
                "tone": "warning",
            },
        ),
    ]
    home.add_child(instance=page)
    page.save_revision().publish()

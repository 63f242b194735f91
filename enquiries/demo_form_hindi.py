"""The Hindi twin of the demo site's enquiry form."""

from enquiries.models import EnquiryPage
from home.models import HomePage


def load_enquiry_page(home: HomePage) -> None:
    """The form below the Hindi home page; nothing if the English one is gone or has a twin."""
    english = EnquiryPage.objects.filter(slug="enquiry").exclude(locale=home.locale).first()
    if english is None or english.has_translation(home.locale):
        return
    page = EnquiryPage(
        title="अपना सवाल भेजें",
        slug="enquiry",
        locale=home.locale,
        translation_key=english.translation_key,
        show_in_menus=True,
        search_description=("दिल्ली NCR या मुंबई में फ़िज़ियोथेरेपिस्ट से पूछें, या घर पर आने को कहें।"),
        intro=(
            "लिखें कि दर्द कहाँ है और हम आपसे कैसे बात करें। यह एक डेमो साइट है: कोई जवाब नहीं देगा, "
            "इसलिए अपनी सच्ची जानकारी न लिखें।"
        ),
        thank_you="धन्यवाद। आपका संदेश हमें मिल गया है।",
        what_happens_next=(
            "क्लिनिक का कोई व्यक्ति खुलने के समय में आपका संदेश पढ़ता है, और उस तरीक़े से जवाब देता है जो आपने चुना है।"
        ),
    )
    home.add_child(instance=page)
    page.save_revision().publish()

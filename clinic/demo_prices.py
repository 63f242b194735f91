"""The demo practice's services, prices and exchange rates: all invented."""

from decimal import Decimal
from typing import Any

from django.utils import timezone

from clinic.choices import VisitMode
from clinic.models import (
    ExchangeRate,
    Person,
    PersonService,
    Service,
    ServicePrice,
    ServicesPage,
    ServiceText,
)
from home.demo_twins import hindi_locale
from home.models import HomePage

HOME, CLINIC, VIDEO = VisitMode.HOME, VisitMode.CLINIC, VisitMode.VIDEO
ASSESSMENT, FOLLOW_UP, NEEDLING, CALL = (
    "First assessment",
    "Follow-up session",
    "Dry needling session",
    "Video consultation",
)
# Rupees by mode; minutes; the Hindi name and sentence.
SERVICES: list[dict[str, Any]] = [
    {
        "name": ASSESSMENT,
        "summary": "We listen, examine you, explain what we found and plan with you what to do.",
        "minutes": 60,
        "prices": {HOME: 1800, CLINIC: 1200, VIDEO: 900},
        "hindi_name": "पहली जाँच",
        "hindi": "हम आपकी बात सुनते हैं, जाँच करते हैं, समझाते हैं और आगे का प्लान साथ बनाते हैं।",
    },
    {
        "name": FOLLOW_UP,
        "summary": "We look at how you are doing, treat, and change your exercises as you improve.",
        "minutes": 40,
        "prices": {HOME: 1300, CLINIC: 800, VIDEO: 600},
        "hindi_name": "अगला सेशन",
        "hindi": "हम देखते हैं कि आप कैसे हैं, इलाज करते हैं और हालत के हिसाब से एक्सरसाइज़ बदलते हैं।",
    },
    {
        "name": NEEDLING,
        "summary": "For adults whom we have examined, with written consent; not for everybody.",
        "minutes": 45,
        "prices": {CLINIC: 1400},
        "hindi_name": "ड्राई नीडलिंग सेशन",
        "hindi": "उन वयस्कों के लिए जिनकी जाँच हो चुकी है, लिखित सहमति के साथ; हर किसी के लिए नहीं।",
    },
    {
        "name": CALL,
        "summary": "Questions about a report, an exercise or what to do next, without the journey.",
        "minutes": 30,
        "prices": {VIDEO: 500},
        "hindi_name": "वीडियो पर सलाह",
        "hindi": "रिपोर्ट, एक्सरसाइज़ या आगे क्या करें, इस पर सवाल। आना-जाना नहीं।",
    },
]
# Invented, and only roughly right; the page says that the site is a demo.
RATES = {"USD": "88.50", "EUR": "102.40", "GBP": "116.75", "AED": "24.10"}
EVERYTHING = (ASSESSMENT, FOLLOW_UP, CALL)
# Who gives what; a number is an own fee in rupees.
GIVEN: dict[str, dict[str, int | None]] = {
    "Rohan Kulkarni": {ASSESSMENT: 2000, FOLLOW_UP: None, NEEDLING: None},
    "Ananya Sharma": dict.fromkeys(EVERYTHING),
    "Farhan Siddiqui": dict.fromkeys((*EVERYTHING, NEEDLING)),
    "Ishita Banerjee": dict.fromkeys(EVERYTHING),
    "Arjun Mehta": dict.fromkeys((ASSESSMENT, FOLLOW_UP, NEEDLING)),
    "Gurpreet Kaur": dict.fromkeys((ASSESSMENT, FOLLOW_UP)),
    "Meera Nair": dict.fromkeys(EVERYTHING),
    "Devika Rao": dict.fromkeys(EVERYTHING),
    "Nikhil Rane": dict.fromkeys((ASSESSMENT, FOLLOW_UP, NEEDLING)),
    "Sneha Pawar": dict.fromkeys((ASSESSMENT, FOLLOW_UP)),
}


def load_services() -> None:
    """Four kinds of appointment with their prices and their Hindi texts."""
    for number, row in enumerate(SERVICES, start=1):
        service = Service(
            name=row["name"],
            summary=row["summary"],
            duration_minutes=row["minutes"],
            order=number,
        )
        service.prices = [
            ServicePrice(mode=mode, price_minor=rupees * 100)
            for mode, rupees in row["prices"].items()
        ]
        service.texts = [
            ServiceText(locale=hindi_locale(), name=row["hindi_name"], summary=row["hindi"])
        ]
        service.full_clean()
        service.save()


def load_exchange_rates() -> None:
    """A rate of four currencies, as if looked up today."""
    for currency, rupees in RATES.items():
        ExchangeRate.objects.create(
            currency=currency, inr_per_unit=Decimal(rupees), valid_from=timezone.localdate()
        )


def load_person_services() -> None:
    """Which of the demo people gives what; people and services that are gone are left out."""
    services = {service.name: service for service in Service.objects.all()}
    for person in Person.objects.filter(is_demo=True, name__in=GIVEN):
        for name, own_fee in GIVEN[person.name].items():
            if name in services:
                PersonService.objects.get_or_create(
                    person=person,
                    service=services[name],
                    defaults={"fee_minor": None if own_fee is None else own_fee * 100},
                )


def load_services_page(home: HomePage) -> None:
    """The page with the list of prices."""
    page = ServicesPage(
        title="Services and prices",
        slug="services-and-prices",
        show_in_menus=True,
        search_description=(
            "What a physiotherapist costs: prices of home visits, clinic visits and video "
            "consultations in Delhi NCR and Mumbai."
        ),
        intro=(
            "What a home visit, a visit to the clinic and a video consultation cost. You know the "
            "price before you decide. This is a demo site: all prices and exchange rates are "
            "invented."
        ),
        how_to_pay=(
            "You pay after the visit, by UPI, card or cash, and get a receipt with your name, the "
            "date and the registration number of who treated you.\n\n"
            "Nothing is charged for asking. If you have to cancel, tell us the day before and "
            "there is nothing to pay."
        ),
    )
    home.add_child(instance=page)
    page.save_revision().publish()


def load_hindi_services_page(home: HomePage) -> None:
    """The list of prices in Hindi; nothing if the English page is gone or has a twin."""
    english = ServicesPage.objects.exclude(locale=home.locale).first()
    if english is None or english.has_translation(home.locale):
        return
    page = ServicesPage(
        title="सेवाएँ और क़ीमतें",
        slug="services-and-prices",
        locale=home.locale,
        translation_key=english.translation_key,
        show_in_menus=True,
        search_description=(
            "फ़िज़ियोथेरेपिस्ट का ख़र्च: दिल्ली NCR और मुंबई में घर पर, क्लिनिक में और वीडियो पर इलाज की क़ीमतें।"
        ),
        intro=(
            "घर पर, क्लिनिक में और वीडियो पर इलाज का ख़र्च। फ़ैसला करने से पहले आपको क़ीमत पता होती है। "
            "यह एक डेमो साइट है: सारी क़ीमतें और विदेशी मुद्राओं की दरें काल्पनिक हैं।"
        ),
        how_to_pay=(
            "आप इलाज के बाद UPI, कार्ड या नक़द से पैसे देते हैं। रसीद पर आपका नाम, तारीख़ और इलाज करने "
            "वाले का रजिस्ट्रेशन नंबर होता है।\n\n"
            "पूछने का कोई पैसा नहीं लगता। आना न हो सके, तो एक दिन पहले बता दें: कुछ नहीं देना होगा।"
        ),
    )
    home.add_child(instance=page)
    page.save_revision().publish()

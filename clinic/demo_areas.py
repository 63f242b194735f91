"""The parts of Delhi NCR and Mumbai where the demo practice treats, with who works there.

PIN codes by the names of their post offices in the All India Pincode Directory.
"""

from dataclasses import dataclass

from django.utils import timezone

from clinic.models import Area, Person


@dataclass(frozen=True)
class DemoArea:
    """An area, its PIN codes and other names in one line each, and the names of its people."""

    name: str
    city: str
    pin_prefixes: str
    other_names: str
    people: tuple[str, ...]


DEMO_AREAS = (
    DemoArea(
        "South Delhi",
        "Delhi",
        "110013 110016 110017 110019 110020 110021 110022 110024 110025 110029 110030 110044 "
        "110048 110049 110057 110062 110065 110066 110067 110068 110070 110074 110076 110080",
        "दक्षिण दिल्ली, Lajpat Nagar, लाजपत नगर, Hauz Khas, हौज़ ख़ास, Saket, साकेत, "
        "Greater Kailash, ग्रेटर कैलाश, Defence Colony, डिफ़ेंस कॉलोनी, Malviya Nagar, मालवीय नगर, "
        "Kalkaji, कालकाजी, Chittaranjan Park, Vasant Kunj, वसंत कुंज, Vasant Vihar, वसंत विहार, "
        "Green Park, ग्रीन पार्क, New Friends Colony, Okhla, ओखला, Mehrauli, महरौली",
        ("Rohan Kulkarni", "Ananya Sharma"),
    ),
    DemoArea(
        "Noida",
        "Delhi NCR",
        "201301 201303 201304 201305 201307 201309 201313 201316 201317",
        "नोएडा, नोयडा, Sector 18 Noida, Sector 50 Noida, Sector 62 Noida, Sector 137 Noida",
        ("Farhan Siddiqui",),
    ),
    DemoArea(
        "Gurugram",
        "Delhi NCR",
        "1220",
        "Gurgaon, गुरुग्राम, गुड़गाँव, गुड़गांव, DLF Phase 1, DLF Phase 3, Sohna Road, सोहना रोड, "
        "Palam Vihar, पालम विहार, Golf Course Road, Sushant Lok",
        ("Ishita Banerjee",),
    ),
    DemoArea(
        "Faridabad",
        "Delhi NCR",
        "1210",
        "फ़रीदाबाद, फरीदाबाद, Ballabgarh, बल्लभगढ़, Surajkund, सूरजकुंड, Greater Faridabad, "
        "NIT Faridabad, Badkhal",
        ("Arjun Mehta",),
    ),
    DemoArea(
        "Ghaziabad",
        "Delhi NCR",
        "2010",
        "ग़ाज़ियाबाद, गाजियाबाद, Indirapuram, इंदिरापुरम, Vaishali, वैशाली, Vasundhara, वसुंधरा, "
        "Kaushambi, कौशांबी, Raj Nagar Extension, राज नगर, Crossings Republik, Sahibabad, साहिबाबाद",
        ("Gurpreet Kaur",),
    ),
    DemoArea(
        "Western suburbs",
        "Mumbai",
        "400049 40005 40006 400091 400092 400093 400095 400096 400097 400098 400099 40010",
        "पश्चिमी उपनगर, Bandra, बांद्रा, Juhu, जुहू, Andheri, अंधेरी, Santacruz, सांताक्रूज़, Khar, खार, "
        "Vile Parle, विले पार्ले, Goregaon, गोरेगाँव, Malad, मालाड, Kandivali, कांदिवली, Borivali, "
        "बोरीवली, Dahisar, दहिसर, Jogeshwari, जोगेश्वरी",
        ("Meera Nair",),
    ),
    DemoArea(
        "South Mumbai",
        "Mumbai",
        "40000 400010 400011 400012 400013 400018 400020 400021 400025 400026 400030 400032 "
        "400034 400035",
        "दक्षिण मुंबई, Colaba, कोलाबा, Fort, Churchgate, चर्चगेट, Marine Lines, मरीन लाइन्स, "
        "Malabar Hill, मालाबार हिल, Nariman Point, Grant Road, Byculla, भायखला, Worli, वर्ली, "
        "Lower Parel, लोअर परेल, Girgaon, गिरगाँव",
        ("Devika Rao", "Meera Nair"),
    ),
    DemoArea(
        "Thane",
        "Mumbai",
        "4006",
        "ठाणे, Ghodbunder Road, घोड़बंदर रोड, Naupada, नौपाड़ा, Kopri, Wagle Estate, Kalwa, कळवा, "
        "Majiwada, Hiranandani Estate",
        ("Nikhil Rane",),
    ),
    DemoArea(
        "Navi Mumbai",
        "Mumbai",
        # Belapur's PIN code begins like Thane's: the longer one has it.
        "400614 400701 400703 400705 400706 400708 400709 400710 410206 410208 410209 410210 "
        "410218",
        "नवी मुंबई, New Mumbai, Vashi, वाशी, Nerul, नेरुल, Belapur, बेलापुर, Kharghar, खारघर, "
        "Airoli, ऐरोली, Ghansoli, घणसोली, Kopar Khairane, कोपर खैरने, Sanpada, सानपाडा, Panvel, पनवेल",
        ("Sneha Pawar",),
    ),
)


def load_areas() -> None:
    """Every area in which one of its people may treat; the others would promise too much."""
    treating = Person.objects.treating_on(timezone.localdate()).filter(is_demo=True)
    people = {person.name: person for person in treating}
    for demo in DEMO_AREAS:
        if workers := [people[name] for name in demo.people if name in people]:
            area = Area.objects.create(
                name=demo.name,
                city=demo.city,
                pin_prefixes="\n".join(demo.pin_prefixes.split()),
                other_names="\n".join(name.strip() for name in demo.other_names.split(",")),
            )
            area.people.set(workers)

"""Names that patients add to what they ask; no library has them, yet they are spelt right."""

# Where patients of a practice in Delhi NCR or Mumbai live.
PLACES = frozenset(
    """
    agra ahmedabad airoli amritsar andheri aurangabad bandra bangalore belapur bengaluru bhandup
    bharat bhiwandi bhopal bihar borivali byculla chandigarh chembur chennai colaba dadar dehradun
    delhi dharavi dombivli dwarka faridabad ghatkopar ghaziabad goregaon greater gujarat gurgaon
    gurugram haryana hauz hyderabad india indian indirapuram indore jaipur jalandhar janakpuri
    juhu kalkaji kalyan kandivali kanpur karnataka karol kerala kharghar khar kolkata kurla lajpat
    laxmi lucknow ludhiana maharashtra malad malviya matunga mayur meerut mohali mulund mumbai
    nagar nagpur nashik navi nehru nerul noida okhla pandav panvel patna pitampura powai pune
    punjab rajasthan rajouri rohini saket sanpada sarita sarojini shahdara sion sonipat surat
    thane uttar uttarakhand vadodara varanasi vasai vasant vashi versova vihar vikhroli virar
    wadala worli
    """.split()  # noqa: SIM905 (a table of words is easier to edit)
)

# Medicines under the names they are sold by in India.
MEDICINES = frozenset(
    """
    aceclofenac acitrom aspirin brufen calpol clopidogrel combiflam crocin diclofenac disprin dolo
    dolonex ecosprin eliquis etoricoxib flexon gabapentin hifenac ibuprofen ketorol lyrica
    meftal methotrexate moov myoril naproxen nimesulide nise nucoxia omez pan pantop paracetamol
    pregabalin relispray saridon shelcal signoflam tramadol ultracet volini voveran warfarin
    xarelto zerodol
    """.split()  # noqa: SIM905
)

PROPER_NAMES = PLACES | MEDICINES

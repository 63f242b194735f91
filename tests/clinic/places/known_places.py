"""Where 45 PIN codes are, from sources other than the table that is tested.

METRO: the station's place in the timetable data (GTFS, stops.txt) of the Delhi Metro, published
at otd.delhi.gov.in, read from a copy. RAIL: suburban stations of Mumbai from a list in a public
GTFS converter; most were compared with a second public list, and none differed by more than
1.5 km. LABEL: names of localities on a public map of Mumbai. MAP: from memory of public maps
such as OpenStreetMap. None of these could be looked up at its origin when this was written.
The names are those of India Post's offices with this PIN code. No row was moved to fit; two
more that were looked up (122011, 410210) were wrong in the table and are corrected there.
"""

from typing import NamedTuple

from clinic.places.distance import Point

METRO, RAIL = "Delhi Metro GTFS", "list of suburban stations"
LABEL, MAP = "locality labels of a map", "public maps, from memory"


class KnownPlace(NamedTuple):
    """A PIN code, what is there, and where that is."""

    pin_code: str
    city: str
    place: str
    point: Point
    source: str


KNOWN_PLACES = [
    KnownPlace(pin_code, city, place, Point(latitude, longitude), source)
    for pin_code, city, place, latitude, longitude, source in [
        ("110001", "Delhi", "Connaught Place (Rajiv Chowk)", 28.6329, 77.2196, METRO),
        ("110003", "Delhi", "Lodi Road (Jor Bagh)", 28.5872, 77.2127, METRO),
        ("110005", "Delhi", "Karol Bagh", 28.6439, 77.1884, METRO),
        ("110006", "Delhi", "Chandni Chowk (Lal Quila)", 28.6576, 77.2366, METRO),
        ("110016", "Delhi", "Hauz Khas", 28.5433, 77.2067, METRO),
        ("110017", "Delhi", "Malviya Nagar", 28.5282, 77.2056, METRO),
        ("110019", "Delhi", "Nehru Place", 28.5511, 77.2515, METRO),
        ("110024", "Delhi", "Lajpat Nagar", 28.5707, 77.2331, METRO),
        ("110027", "Delhi", "Rajouri Garden", 28.6492, 77.1227, METRO),
        ("110058", "Delhi", "Janakpuri West", 28.6296, 77.0779, METRO),
        ("110075", "Delhi", "Dwarka Sector 11", 28.5864, 77.0493, METRO),
        ("110085", "Delhi", "Rohini West", 28.7150, 77.1157, METRO),
        ("110091", "Delhi", "Mayur Vihar Phase I", 28.6044, 77.2894, METRO),
        ("110092", "Delhi", "Laxmi Nagar", 28.6298, 77.2764, METRO),
        ("201301", "Noida", "Sector 16", 28.5779, 77.3181, METRO),
        ("201309", "Noida", "Sector 62", 28.6170, 77.3736, METRO),
        ("201310", "Noida", "Greater Noida (Pari Chowk)", 28.4633, 77.5083, METRO),
        ("122001", "Gurugram", "Old Gurgaon (Civil Lines)", 28.4595, 77.0266, MAP),
        ("122002", "Gurugram", "DLF Phase 1", 28.4720, 77.0940, METRO),
        ("122003", "Gurugram", "Sector 45 (Huda City Centre)", 28.4591, 77.0726, METRO),
        ("121001", "Faridabad", "NIT (Neelam Chowk Ajronda)", 28.4007, 77.3091, METRO),
        ("121002", "Faridabad", "Old Faridabad", 28.4122, 77.3113, METRO),
        ("121004", "Faridabad", "Ballabgarh (Raja Nahar Singh)", 28.3399, 77.3317, METRO),
        ("121006", "Faridabad", "Sector 7 (Escorts Mujesar)", 28.3702, 77.3150, METRO),
        ("201001", "Ghaziabad", "Shaheed Sthal (New Bus Adda)", 28.6702, 77.4160, METRO),
        ("201005", "Ghaziabad", "Sahibabad (Shyam Park)", 28.6782, 77.3709, METRO),
        ("201010", "Ghaziabad", "Kaushambi", 28.6454, 77.3223, METRO),
        ("201014", "Ghaziabad", "Indirapuram (Shipra Mall)", 28.6336, 77.3710, MAP),
        ("400001", "Mumbai", "Fort (CSMT)", 18.9400, 72.8353, RAIL),
        ("400005", "Mumbai", "Colaba", 18.9151, 72.8260, LABEL),
        ("400014", "Mumbai", "Dadar", 19.0178, 72.8431, RAIL),
        ("400050", "Mumbai", "Bandra", 19.0544, 72.8405, RAIL),
        ("400058", "Mumbai", "Andheri", 19.1197, 72.8464, RAIL),
        ("400064", "Mumbai", "Malad", 19.1866, 72.8488, RAIL),
        ("400071", "Mumbai", "Chembur", 19.0619, 72.9008, RAIL),
        ("400076", "Mumbai", "Powai", 19.1187, 72.9073, LABEL),
        ("400080", "Mumbai", "Mulund", 19.1726, 72.9563, RAIL),
        ("400092", "Mumbai", "Borivali", 19.2294, 72.8574, RAIL),
        ("400601", "Thane", "Thane", 19.1860, 72.9759, RAIL),
        ("421201", "Thane", "Dombivli", 19.2184, 73.0867, RAIL),
        ("421301", "Thane", "Kalyan", 19.2364, 73.1305, RAIL),
        ("400703", "Navi Mumbai", "Vashi", 19.0644, 72.9989, RAIL),
        ("400706", "Navi Mumbai", "Nerul", 19.0336, 73.0175, RAIL),
        ("400614", "Navi Mumbai", "CBD Belapur", 19.0186, 73.0397, RAIL),
        ("410206", "Navi Mumbai", "Panvel", 18.9892, 73.1207, RAIL),
    ]
]

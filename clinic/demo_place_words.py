"""The English words of the demo's pages of places."""

# By the slug of the page: its title and its introduction.
PLACES = {
    "places": (
        "Where we treat",
        "Our physiotherapists come to your home in these parts of Delhi NCR and Mumbai. Each "
        "place has its own people, who live or work nearby.",
    ),
    "delhi-ncr": (
        "Delhi NCR",
        "Between the Ring Road and the new towns a visit can take longer to reach than to give. "
        "So each part of the region has people who stay on their own side of it.",
    ),
    "south-delhi": (
        "South Delhi",
        "From Lajpat Nagar to Vasant Kunj we come by metro and scooter, so parking is not your "
        "worry. If your flat is up a barsati stair, tell us: we bring less and plan more time.",
    ),
    "noida": (
        "Noida",
        "We come to the numbered sectors and to the high-rises along the expressway. Most "
        "societies ask for a visitor's code at the gate: send it with your appointment, and no "
        "time is lost there.",
    ),
    "gurugram": (
        "Gurugram",
        "Mornings before the office traffic and evenings after seven work best here. We reach "
        "old Gurugram, the DLF phases and the sectors along Sohna Road.",
    ),
    "faridabad": (
        "Faridabad",
        "We come to the NIT side, to the sectors along Mathura Road and across the canal to "
        "Greater Faridabad. Across the canal, please plan half an hour more for our way.",
    ),
    "ghaziabad": (
        "Ghaziabad",
        "Indirapuram, Vaishali and Vasundhara lie on our daily way; to Raj Nagar Extension and "
        "Crossings Republik we come on fixed days. Ask which.",
    ),
    "mumbai": (
        "Mumbai",
        "The railway lines decide who can come to whom. Tell us your station as well as your "
        "PIN code, and we say honestly how long the way takes.",
    ),
    "western-suburbs": (
        "Western suburbs",
        "From Bandra to Dahisar we travel by local train and come on foot from the station. In "
        "the monsoon we call before we set out.",
    ),
    "south-mumbai": (
        "South Mumbai",
        "Old buildings, small lifts: we bring a folding mat and what fits into one bag. Many "
        "families here choose a first visit at home and the next ones by video.",
    ),
    "thane": (
        "Thane",
        "We come to Naupada and Kopri near the station and to the towers along Ghodbunder Road, "
        "where mornings are quicker than evenings.",
    ),
    "navi-mumbai": (
        "Navi Mumbai",
        "From Airoli to Panvel the roads are broad and the buildings have lifts, so we bring "
        "more: a low stool, weights, a firm mat.",
    ),
}

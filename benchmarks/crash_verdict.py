"""What the database says after the crashes, held against the patients' ledger."""

import sqlite3
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from typing import Any
from urllib.parse import unquote, urlsplit

import psycopg

from benchmarks.crash_patients import Enquiry

STORED = """
    SELECT e.id, e.name, e.phone, e.message,
        (SELECT COUNT(*) FROM enquiries_outboundnotice n WHERE n.enquiry_id = e.id),
        (SELECT COUNT(*) FROM enquiries_enquiryevent v
            WHERE v.enquiry_id = e.id AND v.kind = 'received')
    FROM enquiries_enquiry e WHERE e.message LIKE '{run} %'
"""


@dataclass(frozen=True)
class Verdict:
    """The counts; `is_clean` when every promise was kept."""

    sent: int
    acknowledged: int
    stored: int
    lost: int
    doubled: int
    altered: int
    without_outbox: int
    without_event: int

    @property
    def is_clean(self) -> bool:
        """Acknowledged = stored, once, unchanged, with its notices and its history."""
        faults = (
            self.lost, self.doubled, self.altered, self.without_outbox, self.without_event,
        )  # fmt: skip
        return self.acknowledged == self.sent == self.stored and not any(faults)

    def __str__(self) -> str:
        return ", ".join(f"{name.replace('_', ' ')} {n}" for name, n in asdict(self).items())


def judge(ledger: Sequence[Enquiry], database_url: str, run: str) -> Verdict:
    """Read the database once more, with nothing of the site in between."""
    rows = read(database_url, STORED.format(run=run))
    copies = Counter(message for _id, _name, _phone, message, *_counts in rows)
    sent = {(enquiry.name, enquiry.phone, enquiry.message) for enquiry in ledger}
    return Verdict(
        sent=len(ledger),
        acknowledged=sum(enquiry.acknowledged for enquiry in ledger),
        stored=len(rows),
        lost=sum(e.acknowledged and e.message not in copies for e in ledger),
        doubled=sum(count - 1 for count in copies.values()),
        altered=sum(tuple(row[1:4]) not in sent for row in rows),
        without_outbox=sum(row[4] < 1 for row in rows),
        without_event=sum(row[5] != 1 for row in rows),
    )


def read(database_url: str, query: str) -> list[Any]:
    """The rows of a query, from SQLite or PostgreSQL."""
    if database_url.startswith("postgres"):
        with psycopg.connect(database_url) as connection:
            return list(connection.execute(query.encode()))
    with closing(sqlite3.connect(unquote(urlsplit(database_url).path))) as file:
        return file.execute(query).fetchall()

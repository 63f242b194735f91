"""Mails to colleagues about articles; a dead mail server never stops the work."""

import logging
from collections.abc import Iterable
from functools import partial
from typing import Any

from django.core.mail import send_mail
from django.db import transaction

logger = logging.getLogger(__name__)


def tell(people: Iterable[Any], subject: str, text: str) -> None:
    """Mail these users after the commit, each once; those without an address are left out."""
    addresses = {user.email for user in people if user is not None and user.email}
    for address in sorted(addresses):
        transaction.on_commit(partial(_send, address, subject, text))


def _send(address: str, subject: str, text: str) -> None:
    try:
        send_mail(" ".join(subject.split()), text, None, [address])
    except OSError:  # smtplib's errors are OSErrors
        logger.exception("A notice about an article could not be mailed.")

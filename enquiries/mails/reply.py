"""The mail of a reply to a patient."""

from typing import Any

from enquiries.models import OutboundNotice


def reply_mail(notice: OutboundNotice) -> tuple[str, str]:
    """Subject and text exactly as they were previewed and stored; nothing is added."""
    reply: Any = notice.reply  # the database refuses a notice of a reply without one
    return reply.subject, reply.body

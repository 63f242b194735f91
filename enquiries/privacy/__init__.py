"""Retention, and what patients may ask for: a copy of their data, and its erasure."""

from enquiries.privacy.erasure import erase

__all__ = ["erase"]

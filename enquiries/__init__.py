"""Enquiries: the public form that loses nothing, and the inbox where staff work them."""

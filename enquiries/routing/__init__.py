"""Whom a new enquiry goes to: the person asked for, else a rule's, else the desk's shared list."""

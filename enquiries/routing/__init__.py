"""Whom a new enquiry goes to: the chosen person, else a rule's, else the shared list of the desk."""

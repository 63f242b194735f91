"""Appointments: staff give a patient a slot, the patient gets a calendar entry and a link."""

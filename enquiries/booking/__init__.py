"""What a patient wishes for an appointment; nothing here is ever booked."""

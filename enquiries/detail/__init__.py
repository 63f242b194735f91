"""The page of one enquiry in the admin, and what staff do there."""

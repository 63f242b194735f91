"""How the index keeps in step with the database: changes are numbered, and then followed."""

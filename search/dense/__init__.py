"""Optional: pages ranked by what they mean, beside the words they have (SEARCH_DENSE)."""

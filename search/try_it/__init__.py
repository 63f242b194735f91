"""What a query finds now, and why: for editors, who are not counted as visitors."""

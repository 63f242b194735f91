"""The inbox's list: tabs, rows, filters, and what can be done with rows from there."""

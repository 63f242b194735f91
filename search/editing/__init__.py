"""The forms of the editors' word lists, and what they refuse."""

"""From what an engine found to what a visitor is shown."""

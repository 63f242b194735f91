"""Views of the addresses below the library and its articles."""

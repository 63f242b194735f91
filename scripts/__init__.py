"""Tools behind the Makefile: standard library only, so that a bare Python can start them."""

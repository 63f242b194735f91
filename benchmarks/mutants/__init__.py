"""Broken variants of the site, to show that the crash test sees what it looks for.

Nothing outside benchmarks/ and the tests knows of them.
"""

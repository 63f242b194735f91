"""Measurements that are too slow for the tests; each prints its numbers."""

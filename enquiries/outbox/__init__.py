"""Sending the notices that wait: the worker, its retries, its loop, and its list in the admin."""

"""Measure the search on a set of documents, queries and judgments; see search_eval."""

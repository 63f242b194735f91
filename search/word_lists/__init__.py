"""The words that the search ships with: plain data by subject.

Editors get the synonyms and misspellings into the database (`manage.py load_search_words`) and
go on from there. Stop words are the same for every site.
"""

"""What patients say, as concepts: the words behind `clinic.red_flag_matching`.

`folding` makes spellings alike; the files `*_words` are the word lists; `lexicon` looks words up
in them; `reading` turns a text into words with a meaning; `negation` (with `scopes`), `harmless`
and `unreal` mark what is denied, failing, explained, past or only asked about; `rules` finds an
editor's phrase in such a reading.
"""

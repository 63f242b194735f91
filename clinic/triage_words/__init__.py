"""What patients say, as concepts: the words behind `clinic.red_flag_matching`.

`folding` makes spellings alike, `symptom_words` and `grammar_words` are the word lists,
`lexicon` looks words up in them, `reading` turns a text into words with a meaning, `negation`
and `unreal` mark what is denied, failing, past or only asked about, and `rules` finds an
editor's phrase in such a reading.
"""

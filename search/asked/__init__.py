"""What was searched for: counted by day, without a word about who asked.

`keepable` decides which words may be kept at all, `counting` counts, `sent` does so once the
page is on its way, `views` takes the clicks, `retention` forgets, `report` and `panel` show.
"""

"""Reports on the library for those who answer for it, in Wagtail's menu "Reports".

Each module holds one report: its rows, its columns and its filters; `registration` puts
them into the menu.
"""

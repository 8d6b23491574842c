"""Which page explains what has the keyboard: by the name of the panel's or dialog's class. No Qt.

Names, so that none of them need be loaded. A test holds that all are there, and all have a page.
"""

START, FIRST_HOUR, TROUBLE = "index", "first-hour", "troubleshooting"
"""Pages that the program leads to by itself."""

PAGES = {
    "Welcome": FIRST_HOUR,
    "ArticleView": "reading-text",
    "Palette": "reading-text#going-anywhere",
    "OverviewPage": "overview",
    "KeySheet": "keys",
    "Keys": "keys",
}

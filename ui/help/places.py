"""Which page explains what has the keyboard: by the name of the panel's or dialog's class. No Qt.

Names, so that none of them need be loaded. A test holds that all are there, and all have a page.
"""

START, FIRST_HOUR, TROUBLE = "index", "first-hour", "troubleshooting"
"""Pages that the program leads to by itself."""

PAGES = {
    "Welcome": FIRST_HOUR,
    "ArticleView": "reading-text",
    "TagBar": "marking",
    "Picker": "marking#who-or-what-is-it",
    "ConfirmBar": "claims#the-bar",
    "FindBar": "search#in-this-article",
    "ArticlesPanel": "articles",
    "InspectorPanel": "annotation",
    "AnnotationsPanel": "annotation#the-list",
    "SuggestionsPanel": "suggestions",
    "RegisterPanel": "register",
    "LeftOpenPanel": "register#names-left-open",
    "TeiPanel": "live-tei",
    "HistoryPanel": "history",
    "FindingsPanel": "findings",
    "PagePanel": "import#scans",
    "SearchPanel": "search",
    "MarkHits": "search#many-hits-at-once",
    "IntakeSheet": "import",
    "ReimportSheet": "import#reading-a-file-again",
    "ReportPage": "import#the-report",
    "ExportSheet": "export",
    "ExportedPage": "export#what-it-says-afterwards",
    "DescribeBlock": "articles#paragraphs",
    "DescribeHeader": "articles#about-an-article",
    "EditEntry": "register#an-entry",
    "EntryRelations": "register#relations",
    "MergeEntries": "register#merging-and-splitting",
    "SplitEntry": "register#merging-and-splitting",
    "WhereMentioned": "register#where-it-is-mentioned",
    "Relate": "annotation#relations",
    "Checklist": "suggestions#lists-to-tick",
    "Keys": "settings#keys",
    "Licences": "promises#what-ships-with-it",
    "About": "promises#where-the-files-are",
    "PacePanel": "settings#how-fast-am-i",
    "Packs": "reconciliation#authority-packs",
    "Reconcile": "reconciliation",
    "Palette": "reading-text#going-anywhere",
    "OverviewPage": "overview",
    "KeySheet": "keys",
    "MessageBar": TROUBLE,
    "BackupsDialog": "backups",
    "DossierSheet": "dossier",
}

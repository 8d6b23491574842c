"""Every action in one table: its name, its words, its keys and where it works. No Qt."""

from dataclasses import dataclass

TEXT, WINDOW = "text", "window"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A row of the table. `scope` TEXT: the keys act only while the text has the keyboard."""

    name: str
    words: str
    keys: tuple[str, ...] = ()
    scope: str = WINDOW
    menu: str = ""


def _text(name: str, words: str, *keys: str, menu: str = "Mark") -> Entry:
    return Entry(name=name, words=words, keys=keys, scope=TEXT, menu=menu)


def _window(name: str, words: str, *keys: str, menu: str) -> Entry:
    return Entry(name=name, words=words, keys=keys, menu=menu)


TABLE: tuple[Entry, ...] = (
    _window("new", "New project…", "Ctrl+N", menu="File"),
    _window("open", "Open project…", "Ctrl+O", menu="File"),
    _window("sample", "Look at the sample", menu="File"),
    _window("import", "Import articles…", "Ctrl+I", menu="File"),
    _window("import_folder", "Import a folder…", "Ctrl+Shift+I", menu="File"),
    _window("export", "Export…", "Ctrl+E", menu="File"),
    _window("check", "Check the project", menu="File"),
    _window("back_up", "Back up now", menu="File"),
    _window("backups", "Backups…", menu="File"),
    _window("save_copy", "Save a copy…", menu="File"),
    _window("save_elsewhere", "Save elsewhere, and go on there…", menu="File"),
    _window("try_again", "Try again to save", menu="File"),
    _window("describe_article", "About this article…", "Alt+Return", menu="File"),
    _window("describe_project", "About this project…", "Alt+Shift+Return", menu="File"),
    _window("close_project", "Close project", "Ctrl+W", menu="File"),
    _window("quit", "Quit", "Ctrl+Q", menu="File"),
    _window("undo", "Undo", "Ctrl+Z", menu="Edit"),
    _window("redo", "Redo", "Ctrl+Shift+Z", "Ctrl+Y", menu="Edit"),
    _text("copy", "Copy", "Ctrl+C", menu="Edit"),
    _window("settings", "Settings…", "Ctrl+,", menu="Edit"),
    _window("change_keys", "Keys…", menu="Edit"),
    _window("find", "Find in this article", "Ctrl+F", menu="Edit"),
    _window("find_next", "Next hit", "F3", menu="Edit"),
    _window("find_previous", "Previous hit", "Shift+F3", menu="Edit"),
    _window("search", "Search the project", "Ctrl+Shift+F", menu="Edit"),
    _window("next_hit", "Next hit in the project", "F4", menu="Edit"),
    _window("previous_hit", "Previous hit in the project", "Shift+F4", menu="Edit"),
    _window("mark_hits", "Mark the ticked hits…", "Ctrl+Shift+H", menu="Edit"),
    _window("export_hits", "Export the ticked hits…", menu="Edit"),
    _window("keep_query", "Keep this query in the project", menu="Edit"),
    _text("pick", "Who or what is this?", "E"),
    _text("claim", "Claim here", "C"),
    _text("caption", "Caption here", "F"),
    _text("quote", "Quotation here", "D"),
    _text("correct", "Correct the word here", "W"),
    _text("comment", "Comment on it", "M"),
    _text("relate", "Relate it to another annotation", "L"),
    _text("follow_relation", "Go to what it is related to", "Shift+L"),
    _text("describe_block", "What this paragraph is…", "P"),
    _text("describe_image", "What the picture shows…", "I"),
    _text("repeat", "Repeat the last tag here", "R"),
    _text("lock", "Keep the last tag for what follows", "Shift+R"),
    _text("add_part", "Add selection as a further part", "Shift+Return"),
    _text("change_link", "Change who or what it is", "Q"),
    _text("choose_start_edge", "Move the start with the arrows", "["),
    _text("choose_end_edge", "Move the end with the arrows", "]"),
    _text("grow", "Grow the selection", "Alt+Up"),
    _text("shrink", "Shrink the selection", "Alt+Down"),
    _text("cycle_stance", "Next stance of the claim", "S"),
    _text("cycle_certainty", "Next certainty", "T"),
    _text("cycle_verdict", "Next verdict of the claim", "V"),
    _text("delete", "Delete the annotation", "Delete"),
    _text("delete_all", "Delete all like it, as a list to tick", "Shift+Delete"),
    _window("edit_annotation", "Edit all fields", "F2", menu="Mark"),
    _text("next_suggestion", "Next suggestion", "N", menu="Review"),
    _text("previous_suggestion", "Previous suggestion", "Shift+N", menu="Review"),
    _text("accept", "Accept the suggestion", "Return", "Enter", menu="Review"),
    _text("reject", "Reject the suggestion", "X", menu="Review"),
    _text("reject_because", "Reject it with a reason…", "Shift+X", menu="Review"),
    _text("apply_to_all", "All like it, as a list to tick", "A", menu="Review"),
    _text("accept_all", "Accept all suggestions listed", "Ctrl+Shift+Return", menu="Review"),
    _text("next_annotation", "Next annotation", "J", menu="Go"),
    _text("previous_annotation", "Previous annotation", "K", menu="Go"),
    _text("cycle_overlap", "Next of overlapping annotations", "O", menu="Go"),
    _window("where_mentioned", "Where it is mentioned…", "Ctrl+Shift+W", menu="Register"),
    _window("dossier", "Dossier…", "Ctrl+G", menu="Register"),
    _window("merge_entries", "Merge entries…", "Ctrl+Shift+M", menu="Register"),
    _window("split_entry", "Split the entry…", "Ctrl+Shift+S", menu="Register"),
    _window("same_entries", "The same, as two entries", "Ctrl+Shift+E", menu="Register"),
    _window("perhaps_same_entries", "Perhaps the same", "Ctrl+Shift+P", menu="Register"),
    _window("not_same_entries", "Not the same", "Ctrl+Shift+N", menu="Register"),
    _window(
        "unsay_same_entries",
        "Leave open whether they are the same",
        "Ctrl+Shift+U",
        menu="Register",
    ),
    _window("show_doubles", "Entries that may be doubles", "Ctrl+Shift+B", menu="Register"),
    _window("same_words", "Words marked as several entries", menu="Register"),
    _window("relate_entry", "Relations of the entry…", "Ctrl+R", menu="Register"),
    _window("export_register", "Write the register to a file…", menu="Register"),
    _window("reconcile", "Ask a reconciliation service…", menu="Register"),
    _window("packs", "Authority packs…", menu="Register"),
    _text("open_entry", "Open its entry in the register", "G", menu="Go"),
    _window("next_open", "Next name left open, and who it is", "F7", menu="Go"),
    _window("previous_open", "Previous name left open", "Shift+F7", menu="Go"),
    _window("set_status", "Status of the selected articles…", "F9", menu="Articles"),
    _window("make_to_do", "To do", menu="Articles"),
    _window("make_in_progress", "In progress", menu="Articles"),
    _window("make_done", "Done", menu="Articles"),
    _window("make_reviewed", "Reviewed", menu="Articles"),
    _window("make_locked", "Locked", menu="Articles"),
    _window("set_language", "Language of the selected articles…", menu="Articles"),
    _window("add_keywords", "Keywords for the selected articles…", menu="Articles"),
    _window("reimport", "Read its file again…", "Ctrl+Shift+R", menu="Articles"),
    _window("export_selected", "Export the selected articles…", menu="Articles"),
    _window("next_finding", "Next finding", "F8", menu="Go"),
    _window("previous_finding", "Previous finding", "Shift+F8", menu="Go"),
    _window("go_back", "Back to where you were", "Alt+Left", menu="Go"),
    _window("go_to_anything", "Go to anything…", "Ctrl+K", menu="Go"),
    _window("next_article", "Next article", "Ctrl+PgDown", menu="Go"),
    _window("previous_article", "Previous article", "Ctrl+PgUp", menu="Go"),
    _window("article_done", "Article done, open the next", "Ctrl+Return", menu="Go"),
    _window("next_pane", "Next pane", "F6", menu="Go"),
    _window("previous_pane", "Previous pane", "Shift+F6", menu="Go"),
    _text("leave", "Back to the text", "Esc", menu="Go"),
    _window("zoom_in", "Larger text", "Ctrl++", "Ctrl+=", menu="View"),
    _window("zoom_out", "Smaller text", "Ctrl+-", menu="View"),
    _window("zoom_reset", "Usual size", "Ctrl+0", menu="View"),
    _window("show_inspector", "Annotation", "Ctrl+1", menu="View"),
    _window("show_list", "List of annotations", "Ctrl+2", menu="View"),
    _window("show_register", "Register", "Ctrl+3", menu="View"),
    _window("show_tei", "TEI", "Ctrl+4", "F5", menu="View"),
    _window("show_history", "History", "Ctrl+H", menu="View"),
    _window("show_suggestions", "Suggestions", "Ctrl+6", menu="View"),
    _window("show_findings", "Findings", "Ctrl+5", menu="View"),
    _window("show_left_open", "Names left open", "Ctrl+7", menu="View"),
    _window("show_page", "Page of the scan", "Ctrl+8", menu="View"),
    _window("show_overview", "Overview of the project", "Ctrl+9", menu="View"),
    _window("theme", "Light or dark", "Ctrl+Shift+D", menu="View"),
    _window("high_contrast", "High contrast", menu="View"),
    _window("help", "Help on this", "F1", menu="Help"),
    _window("help_contents", "Contents and search", "Shift+F1", menu="Help"),
    _window("first_hour", "The first hour", menu="Help"),
    _text("keys", "All keys", "?", menu="Help"),
    _window("pace", "How fast am I?", menu="Help"),
    _window("recovery", "How the last sitting ended", menu="Help"),
    _window("licences", "Licences…", menu="Help"),
    _window("about", "About Annotator", menu="Help"),
)

MENUS = ("File", "Edit", "Mark", "Review", "Register", "Articles", "Go", "View", "Help")

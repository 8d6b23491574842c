"""Which changes are so large that a backup should come before them."""

from annotator.changes.change import Change, Verb
from annotator.model.article import Article

MANY_RECORDS = 200
MANY_ARTICLES = 20
"""An import of more is one of those changes."""

_ALWAYS = frozenset({Verb.REMOVE_ARTICLE, Verb.REIMPORT, Verb.MERGE_ENTRIES, Verb.ADD_ENTRIES})


def is_risky(change: Change) -> bool:
    """Whether it takes an article away, moves much to another place, or touches very many records.

    All of it can be undone; a backup is for what undo does not help against, such as our mistakes.
    """
    if change.verb in _ALWAYS or len(change.edits) > MANY_RECORDS:
        return True
    return any(isinstance(edit.before, Article) and edit.after is None for edit in change.edits)

"""The register, where its entries are mentioned, and whom mentions leave open."""

import json
from collections.abc import Collection, Sequence

from annotator.errors import BadAnnotation
from annotator.model import ids
from annotator.model.annotation import Annotation
from annotator.model.authority import AuthorityRecord
from annotator.model.ids import AnnotationId, ArticleId, AuthorityId
from annotator.storage import tables
from annotator.storage.talk_reading import TalkReading

_AMONG = " where id in (select value from json_each(?)) order by name, id"
_AFTER = " where (name, id) > (?, ?) order by name, id limit ?"
_LIKE = "(name like ? or variants like ?)"
_ANY_VOWEL = str.maketrans("aeiou%", "______")
_USES = "select authority_id, count(distinct annotation_id) from reference group by authority_id"
_USES_OF = """
    select authority_id, count(distinct annotation_id) from reference
     where authority_id in (select value from json_each(?)) group by authority_id
"""
_USES_IN_ARTICLE = """
    select authority_id, count(distinct annotation_id) from reference
      join annotation on annotation.id = reference.annotation_id
     where article_id = ? group by authority_id
"""
_ARTICLES_OF = """
    select distinct article_id from annotation
     where id in (select annotation_id from reference where authority_id = ? limit ?)
"""
_DATED = """
    select id from article
     where id in (select article_id from annotation where id in (
                      select annotation_id from reference where authority_id = ?))
  order by date not glob '[0-9][0-9][0-9][0-9]*', date = '', date, id
"""
_OF_AUTHORITY = """
     where id in (select annotation_id from reference where authority_id = ?)
  order by article_id, "start", "end" desc, id
"""

_MARKED = """
    select quote, authority_id, count(*), min(annotation.id) from reference
      join annotation on annotation.id = reference.annotation_id
     where role = 'mention' and status = 'accepted'
  group by quote, authority_id
"""
_OPEN = """
     where article_id between ? and ? and status in ('accepted', 'draft')
       and tag_id in (select id from tag where kind = 'entity')
       and (certainty in ('medium', 'low', 'unknown') or not exists
            (select 1 from reference where annotation_id = annotation.id))
  order by article_id, "start", "end" desc, id
"""


class RegisterReading(TalkReading):
    """What is asked of the register."""

    def authorities(self, among: Collection[AuthorityId] | None = None) -> list[AuthorityRecord]:
        """The register, by name; or of these entries those that are in it."""
        if among is None:
            return self._all(tables.AUTHORITY, " order by name, id")
        return self._all(tables.AUTHORITY, _AMONG, json.dumps(list(among)))

    def authority_count(self) -> int:
        return int(self._db.execute("select count(*) from authority").fetchone()[0])

    def authorities_after(self, name: str, number: int, most: int) -> list[AuthorityRecord]:
        """So many entries by name, from that on which follows a name and an id."""
        return self._all(tables.AUTHORITY, _AFTER, name, number, most)

    def authorities_like(self, words: Sequence[str], most: int) -> list[AuthorityRecord]:
        """Entries that have all these words or beginnings in one of their names, somewhere.

        Words are folded and have lost their marks, so a vowel may be any character.
        """
        likes = [f"%{word.translate(_ANY_VOWEL)}%" for word in words for _ in range(2)]
        all_of_them = " and ".join(_LIKE for _ in words)
        return self._all(tables.AUTHORITY, f" where {all_of_them} limit ?", *likes, most)

    def authority(self, authority_id: AuthorityId) -> AuthorityRecord:
        """Raises BadAnnotation when the register has none of this id."""
        found = self._all(tables.AUTHORITY, " where id = ?", authority_id)
        if not found:
            raise BadAnnotation(f"there is no entry {ids.label(authority_id)} in the register")
        return found[0]

    def uses(self, article_id: ArticleId | None = None) -> dict[AuthorityId, int]:
        """How many annotations name each entry, in the project or in one article."""
        if article_id is None:
            return dict(self._db.execute(_USES))
        return dict(self._db.execute(_USES_IN_ARTICLE, (article_id,)))

    def uses_of(self, entries: Collection[AuthorityId]) -> dict[AuthorityId, int]:
        """How many annotations name each of these entries; those that none names are left out."""
        return dict(self._db.execute(_USES_OF, (json.dumps(list(entries)),)))

    def annotations_of(self, authority_id: AuthorityId) -> list[Annotation]:
        """All annotations that name an entry of the register, in whatever role."""
        return self._all(tables.ANNOTATION, _OF_AUTHORITY, authority_id)

    def articles_of(self, authority_id: AuthorityId, mentions: int) -> list[ArticleId]:
        """Articles with an annotation that names an entry, found by so many of these at most."""
        rows = self._db.execute(_ARTICLES_OF, (authority_id, mentions))
        return [ArticleId(row[0]) for row in rows]

    def articles_by_date(self, authority_id: AuthorityId) -> list[ArticleId]:
        """All articles with an annotation that names an entry; those of unknown date come last."""
        return [ArticleId(row[0]) for row in self._db.execute(_DATED, (authority_id,))]

    def marked_as(self) -> list[tuple[str, AuthorityId, int, AnnotationId]]:
        """Which words are marked as which entry, how often, and one annotation of each."""
        rows = self._db.execute(_MARKED)
        return [(words, AuthorityId(e), times, AnnotationId(one)) for words, e, times, one in rows]

    def left_open(self, first: ArticleId, last: ArticleId) -> list[Annotation]:
        """Mentions that name no entry, or with doubt, of the articles from `first` to `last`.

        In reading order, also such as need no entry: dates and quantities.
        """
        return self._all(tables.ANNOTATION, _OPEN, first, last)

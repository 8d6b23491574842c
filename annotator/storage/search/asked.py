"""What a query names, as the numbers under which the project knows it."""

import json
from collections.abc import Iterable
from typing import Any

from sqlite_utils import Database

from annotator.model import ids
from annotator.model.annotation import Stance, Verdict
from annotator.model.article import Progress
from annotator.model.folding import fold
from annotator.model.ids import BadId
from annotator.model.stamp import Certainty, Status
from annotator.model.tagset import Kind
from annotator.search.query import BadQuery, Filters, begins_a_date

_ROLE = """
       and (:{0}s is null or iif(:{0}s = '[]',
            json_extract(body, '$.kind') = 'claim' and not exists (
                select 1 from reference where annotation_id = annotation.id and role = '{0}'),
            id in (
                select annotation_id from reference where role = '{0}'
                   and authority_id in (select value from json_each(:{0}s)))))"""
_ANNOTATIONS = f"""
    select id, article_id, "start", "end", ranges, quote, tag_id from annotation
     where article_id in (select value from json_each(:among))
       and (:tags is null or tag_id in (select value from json_each(:tags)))
       and iif(:statuses is null, status <> 'rejected',
               status in (select value from json_each(:statuses)))
       and (:certainties is null or certainty in (select value from json_each(:certainties)))
       and (:makers is null or maker in (select value from json_each(:makers)))
       and (:made_from is null or at >= :made_from)
       and (:made_to is null or substr(at, 1, length(:made_to)) <= :made_to)
       and (:entities is null or iif(:entities = '[]', instr(body, '"value":') = 0 and not exists (
                select 1 from reference where annotation_id = annotation.id),
            id in (
                select annotation_id from reference
                 where authority_id in (select value from json_each(:entities)))))
{_ROLE.format("claimant")}{_ROLE.format("reporter")}
       and (:verdicts is null or ifnull(json_extract(body, '$.verdict'), 'unverified')
                in (select value from json_each(:verdicts)))
       and (:stances is null or ifnull(json_extract(body, '$.stance'), '')
                in (select value from json_each(:stances)))
       and (:sounding is null or ifnull(json_extract(body, '$.source_certainty'), '')
                in (select value from json_each(:sounding)))
  order by article_id, "start", "end" desc, id
"""  # noqa: S608 - our own words
_ARTICLES = """
    select id from article
     where id in (select value from json_each(:among))
       and (:progress is null or progress in (select value from json_each(:progress)))
       and (:languages is null or language in (select value from json_each(:languages))
            or substr(language, 1, instr(language || '-', '-') - 1)
               in (select value from json_each(:languages)))
       and (:publisher is null
            or iif(:publisher = '', publisher = '', instr(lower(publisher), :publisher) > 0))
       and (:title is null or instr(lower(iif(title = '', source_name, title)), :title) > 0)
       and (:date_from is null or date glob '[0-9][0-9][0-9][0-9]*' and date >= :date_from)
       and (:date_to is null or date glob '[0-9][0-9][0-9][0-9]*'
            and substr(date, 1, length(:date_to)) <= :date_to)
       and (:beside is null or exists (
                select 1 from annotation join reference on annotation_id = annotation.id
                 where article_id = article.id and status <> 'rejected'
                   and authority_id in (select value from json_each(:beside))))
  order by id
"""
_NAMING = """
    select distinct article_id from annotation
     where id in (select annotation_id from reference
                   where authority_id in (select value from json_each(?)))
  order by article_id
"""

_NOBODY = "[]"


class Asked:
    """The filters of one query, resolved once. Raises BadQuery for what the project lacks."""

    def __init__(self, db: Database, filters: Filters) -> None:
        self._db = db
        self._filters = filters
        named = (filters.entity, filters.claimant, filters.reporter, filters.beside)
        found = map(self._entries, named)
        self._entities, self._claimants, self._reporters, self._beside = found
        self._values = self._of_annotations() | self._of_articles()

    def articles(self, among: Iterable[int]) -> list[int]:
        """Those of these articles whose description is as asked, in order."""
        numbers = list(among)
        if not self._filters.of_articles:
            return numbers
        values = {"among": json.dumps(numbers)} | self._values
        return [row[0] for row in self._db.execute(_ARTICLES, values)]

    def annotations(self, among: Iterable[int]) -> list[tuple[Any, ...]]:
        """Id, article, start, end, ranges, quote and tag of what is as asked in these articles."""
        values = {"among": json.dumps(list(among))} | self._values
        return self._db.execute(_ANNOTATIONS, values).fetchall()

    def naming(self) -> list[int] | None:
        """The articles that speak of the entries asked for; None where none is asked for."""
        asked = (self._claimants, self._reporters, self._entities)
        wanted = next((one for one in asked if one and one != _NOBODY), None)
        return None if wanted is None else [r[0] for r in self._db.execute(_NAMING, (wanted,))]

    def _of_annotations(self) -> dict[str, str | None]:
        asked = self._filters
        statuses = _known("status", asked.status, Status)
        return {
            "tags": self._tags(),
            "statuses": _listed(statuses),
            "certainties": _listed(_known("certainty", asked.certainty, Certainty)),
            "verdicts": _listed(_known("verdict", asked.verdict, Verdict)),
            "stances": _listed(_known("stance", asked.stance, Stance, unsaid=True)),
            "sounding": _listed(
                _known("certainty", asked.source_certainty, Certainty, unsaid=True)
            ),
            "makers": self._makers(),
            "entities": self._entities,
            "claimants": self._claimants,
            "reporters": self._reporters,
            "made_from": min(_dates(asked.made_from), default=None),
            "made_to": max(_dates(asked.made_to), default=None),
        }

    def _of_articles(self) -> dict[str, str | None]:
        asked = self._filters
        return {
            "progress": _listed(_known("progress", asked.progress, Progress)),
            "languages": _listed(asked.language),
            "publisher": next((words.lower() for words in asked.publisher), None),
            "title": next((words.lower() for words in asked.title), None),
            "date_from": min(_dates(asked.date_from), default=None),
            "date_to": max(_dates(asked.date_to), default=None),
            "beside": self._beside,
        }

    def _tags(self) -> str | None:
        """Those of the kinds and of the names; of claims only, where a verdict or the like is."""
        kinds = set(_known("kind", self._filters.kind, Kind))
        asked = self._filters
        if asked.verdict or asked.stance or asked.source_certainty:
            kinds = kinds & {Kind.CLAIM.value} if kinds else {Kind.CLAIM.value}
        rows = self._db.execute("select id, kind, label from tag").fetchall()
        for wanted in self._filters.tag:
            if not any(wanted.casefold() in (i.casefold(), n.casefold()) for i, _, n in rows):
                raise BadQuery(f"there is no tag “{wanted}” in this project")
        names = {wanted.casefold() for wanted in self._filters.tag}
        found = [
            number
            for number, kind, label in rows
            if (not kinds or kind in kinds)
            and (not names or number.casefold() in names or label.casefold() in names)
        ]
        return json.dumps(found) if kinds or names else None

    def _makers(self) -> str | None:
        if not self._filters.maker:
            return None
        names = {name.casefold() for name in self._filters.maker}
        rows = self._db.execute("select id, name from contributor")
        found = [number for number, name in rows if name.casefold() in names]
        if not found:
            raise BadQuery(f"nobody is called “{self._filters.maker[0]}” in this project")
        return json.dumps(found)

    def _entries(self, names: tuple[str, ...]) -> str | None:
        """Entries of the register under these names or ids, as a JSON list; empty for nobody."""
        if not names:
            return None
        return json.dumps([n for name in names if name for n in self._entry(name)])

    def _entry(self, name: str) -> list[int]:
        try:
            return [ids.parse(name)]
        except BadId:
            pass
        query = "select id from authority where name = ?"
        found = [row[0] for row in self._db.execute(query, (name,))]
        if not found:
            rows = self._db.execute("select id, name, variants from authority")
            wanted = fold(name)
            found = [n for n, *words in rows if wanted in _names(*words)]
        if not found:
            raise BadQuery(f"there is no “{name}” in the register")
        return found


def _names(name: str, variants: str) -> set[str]:
    """An entry's names, folded."""
    return {fold(name), *(fold(variant) for variant in json.loads(variants))}


def _listed(values: Iterable[str]) -> str | None:
    found = list(values)
    return json.dumps(found) if found else None


def _dates(values: tuple[str, ...]) -> tuple[str, ...]:
    for value in values:
        if not begins_a_date(value):
            raise BadQuery(f"“{value}” is no date: write it as 1914, 1914-05 or 1914-05-09")
    return values


def _known(
    field: str, values: tuple[str, ...], kind: type[Any], *, unsaid: bool = False
) -> list[str]:
    """The words of a closed list; blanks may be written as hyphens. Raises BadQuery.

    Of what may be `unsaid` the empty word stands for that.
    """
    known = [one.value for one in kind] + [""] * unsaid
    found = [value.casefold().replace("-", " ") for value in values]
    for value in found:
        if value not in known:
            raise BadQuery(f"“{value}” is no {field}; there are {', '.join(known)}")
    return found

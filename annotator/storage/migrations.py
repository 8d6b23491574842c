"""The schema, as the list of steps that led to it. Released steps are never edited."""

from sqlite_utils import Database, Migrations

from annotator.storage.packing import DICTIONARY, DICTIONARY_KEY
from annotator.storage.tables import checksum

migrations = Migrations("annotator")

SCHEMA_VERSION = 14
"""Kept in `user_version`: raised with every step, so that a newer file is known at once."""


@migrations()
def m0001_articles_annotations_register_journal(db: Database) -> None:
    for statement in _FIRST:
        db.execute(statement)


@migrations()
def m0002_corrections(_: Database) -> None:
    """The tables are the same; versions that know no corrections must not open the file."""


@migrations()
def m0003_comments_relations_coordinates(db: Database) -> None:
    for statement in _THIRD:
        db.execute(statement)
    sealed_again(db, "authority")


@migrations()
def m0004_claims_as_evidence(db: Database) -> None:
    for statement in _FOURTH:
        db.execute(statement)


@migrations()
def m0005_rights_of_pictures(db: Database) -> None:
    db.execute("alter table figure add column rights text not null default ''")
    sealed_again(db, "figure")


@migrations()
def m0006_further_fields_of_headers(db: Database) -> None:
    for table in ("about", "article"):
        db.execute(f"alter table {table} add column further text not null default '{{}}'")
        sealed_again(db, table)


@migrations()
def m0007_origins(db: Database) -> None:
    db.execute("alter table article add column origins text not null default '[]'")
    sealed_again(db, "article")


@migrations()
def m0008_search_index_saved_queries_shelves(db: Database) -> None:
    for statement in _EIGHTH:
        db.execute(statement)


@migrations()
def m0009_lists_of_articles(db: Database) -> None:
    """Rows of articles are wide; lists read these."""
    db.execute("create index article_by_progress on article (progress)")
    db.execute("create index article_by_id on article (id)")


@migrations()
def m0010_steps_of_many_rows(db: Database) -> None:
    db.execute("create index journal_by_step on journal (target) where role = 'more'")


@migrations()
def m0011_pages_of_scans(db: Database) -> None:
    db.execute("alter table article add column pages text not null default '[]'")
    sealed_again(db, "article")


@migrations()
def m0012_rows_that_change_annotations(db: Database) -> None:
    db.execute("create table amending (position integer primary key) strict")
    query = """
        insert into amending
        select position from journal where instr(edits, '["annotation",{') > 0
    """
    db.execute(query)


@migrations()
def m0013_descriptions_of_pictures(db: Database) -> None:
    db.execute("alter table figure add column description text not null default ''")
    sealed_again(db, "figure")


@migrations()
def m0014_packed_rows_of_the_journal(db: Database) -> None:
    """What was written before stays as it is: to pack gigabytes would take minutes."""
    db.execute("alter table journal add column packed blob")
    db.execute("insert into meta values (?, ?)", (DICTIONARY_KEY, DICTIONARY.decode()))


STEPS = (
    "m0001_articles_annotations_register_journal",
    "m0002_corrections",
    "m0003_comments_relations_coordinates",
    "m0004_claims_as_evidence",
    "m0005_rights_of_pictures",
    "m0006_further_fields_of_headers",
    "m0007_origins",
    "m0008_search_index_saved_queries_shelves",
    "m0009_lists_of_articles",
    "m0010_steps_of_many_rows",
    "m0011_pages_of_scans",
    "m0012_rows_that_change_annotations",
    "m0013_descriptions_of_pictures",
    "m0014_packed_rows_of_the_journal",
)
"""By the version of the schema from which they lead on."""


def sealed_again(db: Database, table: str) -> None:
    """Give every row its checksum anew, after columns were added at the end."""
    cursor = db.execute(f"select * from {table}")  # noqa: S608 - our own names
    names = [column[0] for column in cursor.description]
    for values in cursor.fetchall():
        row = dict(zip(names, values, strict=True))
        query = f"update {table} set checksum = ? where id = ?"  # noqa: S608 - our own names
        db.execute(query, (checksum(row), row["id"]))


_STAMP = "maker integer not null, at text not null, status text not null, certainty text"
_CHECKSUM = "checksum integer not null"

_FIRST = (
    "create table meta (key text primary key, value text not null) strict",
    "create table blob (sha256 text primary key, media_type text not null, data blob not null)"
    " strict",
    "create table text (sha256 text primary key, body text not null) strict",
    f"""create table about (
        id integer primary key check (id = 1), title text not null, publisher text not null,
        licence text not null, licence_address text not null, {_CHECKSUM}
    ) strict""",
    f"""create table contributor (
        id integer primary key, name text not null, agent text not null, version text not null,
        {_CHECKSUM}
    ) strict""",
    f"""create table tag (
        id text primary key, kind text not null, label text not null, tagset text not null,
        position integer not null, tei text not null, key text not null, colour text not null,
        help text not null, {_CHECKSUM}
    ) strict""",
    f"""create table authority (
        id integer primary key,
        kind text not null references tag deferrable initially deferred,
        name text not null, variants text not null, identifiers text not null,
        dates text not null, note text not null, {_STAMP}, {_CHECKSUM}
    ) strict""",
    "create index authority_by_name on authority (name)",
    f"""create table article (
        id integer primary key, title text not null, byline text not null, date text not null,
        publisher text not null, language text not null, reference text not null,
        rights text not null, progress text not null, characters integer not null,
        source_name text not null, source_sha256 text not null, source_bytes integer not null,
        source_characters integer not null, source_encoding text not null,
        source_media_type text not null, {_STAMP}, {_CHECKSUM},
        text_sha256 text not null references text,
        blocks text not null
    ) strict""",
    f"""create table figure (
        id integer primary key,
        article_id integer not null references article deferrable initially deferred,
        number integer not null, image text not null, media_type text not null,
        link text not null, alt text, caption text, credit text, {_STAMP}, {_CHECKSUM}
    ) strict""",
    "create index figure_by_article on figure (article_id, number)",
    f"""create table annotation (
        id integer primary key,
        article_id integer not null references article deferrable initially deferred,
        "start" integer not null check ("start" >= 0),
        "end" integer not null check ("end" > "start"),
        tag_id text not null references tag deferrable initially deferred,
        status text not null, ranges text, quote text not null, body text not null,
        note text not null, maker integer not null, at text not null, certainty text, {_CHECKSUM}
    ) strict""",
    'create index annotation_by_article on annotation (article_id, "start")',
    """create table reference (
        authority_id integer not null references authority deferrable initially deferred,
        annotation_id integer not null references annotation deferrable initially deferred,
        role text not null,
        primary key (authority_id, annotation_id, role)
    ) strict, without rowid""",
    "create index reference_by_annotation on reference (annotation_id)",
    """create table tally (
        article_id integer primary key, annotations integer not null
    ) strict""",
    """create table journal (
        position integer primary key autoincrement, id integer not null unique,
        lamport integer not null, author integer not null, at text not null, verb text not null,
        about text not null, role text not null, target integer, seen text,
        edits text not null, hash text not null
    ) strict""",
)

_THIRD = (
    "alter table authority add column coordinates text not null default ''",
    f"""create table comment (
        id integer primary key,
        article_id integer not null references article deferrable initially deferred,
        annotation_id integer references annotation deferrable initially deferred,
        answers integer references comment deferrable initially deferred,
        text text not null, {_STAMP}, {_CHECKSUM}
    ) strict""",
    "create index comment_by_article on comment (article_id)",
    "create index comment_by_annotation on comment (annotation_id)",
    f"""create table relation (
        id integer primary key, name text not null, bond text not null,
        active integer not null, passive integer not null, mutual integer not null,
        article_id integer references article deferrable initially deferred,
        sources text not null, {_STAMP}, {_CHECKSUM}
    ) strict""",
    "create index relation_by_article on relation (article_id)",
    """create table tie (
        relation_id integer not null references relation deferrable initially deferred,
        authority_id integer references authority deferrable initially deferred,
        annotation_id integer references annotation deferrable initially deferred
    ) strict""",
    "create index tie_by_relation on tie (relation_id)",
    "create index tie_by_authority on tie (authority_id)",
    "create index tie_by_annotation on tie (annotation_id)",
)

_FOURTH = (
    """create table citing (
        annotation_id integer not null references annotation deferrable initially deferred,
        claim_id integer not null references annotation deferrable initially deferred,
        primary key (annotation_id, claim_id)
    ) strict, without rowid""",
    "create index citing_by_claim on citing (claim_id)",
)

_EIGHTH = (
    """create virtual table word_index using fts5(
        body, content='', tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'"
    )""",
    """create table indexed (
        article_id integer primary key, text_sha256 text not null
    ) strict""",
    "create table index_queue (article_id integer primary key) strict",
    "insert into index_queue select id from article",
    f"""create table query (
        id integer primary key, name text not null, line text not null, {_STAMP}, {_CHECKSUM}
    ) strict""",
    "create table shelf (progress text primary key, articles integer not null) strict",
    "insert into shelf select progress, count(*) from article group by progress",
)

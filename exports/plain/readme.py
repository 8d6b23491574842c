"""What stands beside the files, for whoever finds them without the program."""

README = """\
WHAT THIS FOLDER IS

Articles and what people marked in them, written out of a project of Annotator so that nothing but
a text editor is needed to read it. All files are UTF-8. Files that end in .jsonl are JSON Lines:
each line is one JSON object (RFC 8259).

  texts/            the reading text of each article, exactly: no character was added or changed
  originals/        the files that the articles were read from, byte by byte
  images/           pictures of the articles and of the pages of scans
  articles.jsonl    what is known of each article
  annotations.jsonl what was marked, by whom, and what happened to it
  register.jsonl    the persons, places, bodies, works ... that articles speak of
  relations.jsonl   how entries of the register, or annotations, stand to each other
  comments.jsonl    what contributors said to each other
  project.json      the project itself, its contributors and its tags
  SHA256SUMS        a checksum of every file; `sha256sum -c SHA256SUMS` compares them all

It was written last: where SHA256SUMS is missing, the writing was interrupted.

HOW THINGS ARE NAMED

An id looks like 1-31 and is the same wherever the thing is named. A field that is empty is left
out. Times are UTC (ISO 8601). A place in a text is a pair of numbers: how many characters (Unicode
code points, not bytes) stand before its start and before its end. In Python:

  text = open("texts/letter.1-3.txt", encoding="utf-8", newline="").read()
  words = text[start:end]

EVERY RECORD

  id      its id
  stamp   maker (id of a contributor), at (when), status (draft, suggested, accepted, rejected) and
          certainty (high, medium, low, unknown), where somebody said how sure they were

articles.jsonl

  text_file, text_sha256  its text, and the checksum of that
  original_file           the file it was read from; empty where the project does not hold it
  source                  of that file: name, sha256, size_bytes, characters, encoding, media_type,
                          and as recipe how it was read
  metadata                title, subtitle, byline, date, dating, dating_note, publisher, place,
                          language, reference (shelfmark), institution, repository, collection,
                          url, retrieved, rights, rights_address, genre, keywords, missing, note
  progress                to do, in progress, done, reviewed or locked
  blocks                  its lines: kind, start and end in the text, source (place in the decoded
                          original), marker (such as a bullet), language where it is another one
  figures                 its pictures: number, article_id, image (checksum), image_file,
                          media_type, link, rights, and the places of alt, caption and credit
  pages, page_images      of a scan: label, width, height, image, media_type, link, and as lines
                          the boxes of the printed lines (start, end, left, top, right, bottom);
                          the files of the pictures
  origins                 of an article that came as TEI with marks: where in its characters, and
                          which record came of it

annotations.jsonl

  article_id, tag_id      in which article, and which tag of project.json
  spans, quotes           the places of the marked words, and the words
  body                    what is said of them. `is` tells which of these it is:
    mention               authority_id (entry of the register), naming (name or description), value
                          (a date as EDTF, a quantity as number and unit)
    claim                 claimants and reporter (entries), cue (places of the words that report),
                          speech, stance, source_certainty, verdict, paraphrase, evidence (bearing,
                          citation, address, claim)
    caption               figure_id, credit (place), agency and creators (entries)
    correction            reading: what should stand there
    quotation             speaker, work (entries), direct
    character             code of a character that no XML can hold
  names                   the same entries in words: role and name
  note                    of whoever made it
  past, history           what happened to it before it came into this project, and in it: at, by,
                          deed, status

register.jsonl

  kind (a tag), name, variants, dates, coordinates (latitude and longitude), note, identifiers
  (scheme and value, such as wikidata and Q5838)

relations.jsonl

  name, bond (entity or annotation), active, passive, mutual, sources (annotations that say so),
  article_id

comments.jsonl

  article_id, annotation_id, answers (the comment it replies to), text

project.json

  written_by, state       the program that wrote this, and the state of the project
  about                   title, publisher, place, date, edition, funder, licence, licence_address,
                          purpose, sampling, editorial
  contributors            name, agent (person or program), version
  tags                    kind, label, tagset, order, tei (the element it is exported as), key,
                          colour, help
"""

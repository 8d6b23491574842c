"""What the W3C's recommendation asks of a file, in our own words: as a JSON Schema, and as the
part of its JSON-LD context that we use (Web Annotation Data Model and Vocabulary, 2017)."""

from typing import Any

IRI = {"type": "string", "minLength": 1}
TIME = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$"}
_PURPOSES = [
    *("assessing", "bookmarking", "classifying", "commenting", "describing", "editing"),
    *("highlighting", "identifying", "linking", "moderating", "questioning", "replying", "tagging"),
]
_COUNT = {"type": "integer", "minimum": 0}


def _node(required: list[str], **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": required, "properties": properties}


def _some(schema: dict[str, Any]) -> dict[str, Any]:
    """One, or several in a list."""
    return {"oneOf": [schema, {"type": "array", "items": schema, "minItems": 1}]}


_SELECTOR = {
    "oneOf": [
        _node(
            ["type", "start", "end"],
            type={"const": "TextPositionSelector"},
            start=_COUNT,
            end=_COUNT,
        ),
        _node(
            ["type", "exact"],
            type={"const": "TextQuoteSelector"},
            exact={"type": "string", "minLength": 1},
            prefix={"type": "string"},
            suffix={"type": "string"},
        ),
    ]
}
_PLACE = _node(
    ["source"],
    type={"const": "SpecificResource"},
    source={"oneOf": [IRI, _node(["id"], id=IRI)]},
    purpose={"enum": _PURPOSES},
    selector=_some(_SELECTOR),
)
_WORDS = _node(
    ["type", "value"],
    type={"const": "TextualBody"},
    value={"type": "string"},
    purpose={"enum": _PURPOSES},
    format={"type": "string"},
)
_OTHER = _node(["type"], type={"type": "string", "pattern": "^ann:"}, purpose=False, value=False)
_AGENT = _node(
    ["id", "type", "name"],
    id=IRI,
    type={"enum": ["Person", "Organization", "Software"]},
    name={"type": "string"},
)
_ANNOTATION = _node(
    ["id", "type", "target"],
    id=IRI,
    type={"const": "Annotation"},
    motivation=_some({"enum": _PURPOSES}),
    body=_some({"oneOf": [_WORDS, _PLACE, _OTHER]}),
    target=_some({"oneOf": [IRI, _PLACE]}),
    creator=_AGENT,
    created=TIME,
    modified=TIME,
)
SCHEMA = _node(
    ["@context", "id", "type", "total", "first"],
    **{"@context": {"type": "array", "contains": {"const": "http://www.w3.org/ns/anno.jsonld"}}},
    id=IRI,
    type={"const": "AnnotationCollection"},
    label={"type": "string"},
    total=_COUNT,
    generated=TIME,
    generator=_AGENT,
    first=_node(
        ["id", "type", "items"],
        id=IRI,
        type={"const": "AnnotationPage"},
        startIndex=_COUNT,
        items={"type": "array", "items": _ANNOTATION},
    ),
)

_OA, _AS = "http://www.w3.org/ns/oa#", "http://www.w3.org/ns/activitystreams#"
_DC = "http://purl.org/dc/terms/"
_FOAF = "http://xmlns.com/foaf/0.1/"
_TIME = "http://www.w3.org/2001/XMLSchema#dateTime"
_WHOLE = "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"

CONTEXT: dict[str, Any] = {
    "id": "@id",
    "type": "@type",
    "label": "http://www.w3.org/2000/01/rdf-schema#label",
    "value": "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    "name": _FOAF + "name",
    "Person": _FOAF + "Person",
    "Organization": _FOAF + "Organization",
    "Software": _AS + "Application",
    "AnnotationCollection": _AS + "OrderedCollection",
    "AnnotationPage": _AS + "OrderedCollectionPage",
    "first": {"@id": _AS + "first", "@type": "@id"},
    "items": {"@id": _AS + "items", "@type": "@id", "@container": "@list"},
    "total": {"@id": _AS + "totalItems", "@type": _WHOLE},
    "startIndex": {"@id": _AS + "startIndex", "@type": _WHOLE},
    "generator": {"@id": _AS + "generator", "@type": "@id"},
    "generated": {"@id": _DC + "issued", "@type": _TIME},
    "creator": {"@id": _DC + "creator", "@type": "@id"},
    "created": {"@id": _DC + "created", "@type": _TIME},
    "modified": {"@id": _DC + "modified", "@type": _TIME},
    "format": "http://purl.org/dc/elements/1.1/format",
    "body": {"@id": _OA + "hasBody", "@type": "@id"},
    "target": {"@id": _OA + "hasTarget", "@type": "@id"},
    "source": {"@id": _OA + "hasSource", "@type": "@id"},
    "selector": {"@id": _OA + "hasSelector", "@type": "@id"},
    "purpose": {"@id": _OA + "hasPurpose", "@type": "@vocab"},
    "motivation": {"@id": _OA + "motivatedBy", "@type": "@vocab"},
    "start": {"@id": _OA + "start", "@type": _WHOLE},
    "end": {"@id": _OA + "end", "@type": _WHOLE},
    **{name: _OA + name for name in ("exact", "prefix", "suffix")},
    **{name: _OA + name for name in ("Annotation", "SpecificResource", "TextualBody")},
    **{name: _OA + name for name in ("TextPositionSelector", "TextQuoteSelector")},
    **{name: _OA + name for name in _PURPOSES},
}

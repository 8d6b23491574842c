"""The type system: layers of INCEpTION, with the features that each has.

What DKPro has a type for keeps its name. Layers of ours are called `webanno.custom.…`, which is
where INCEpTION keeps those that people define (its user guide, Layers). Features are strings.
"""

from cassis import TypeSystem  # type: ignore[import-untyped]  # has no types

_ANNOTATION = "uima.tcas.Annotation"
_DOCUMENT = "uima.tcas.DocumentAnnotation"
_STRING = "uima.cas.String"
_DKPRO = "de.tudarmstadt.ukp.dkpro.core.api."
META = _DKPRO + "metadata.type.DocumentMetaData"
SENTENCE = _DKPRO + "segmentation.type.Sentence"
TOKEN = _DKPRO + "segmentation.type.Token"
ENTITY = _DKPRO + "ner.type.NamedEntity"
CUSTOM = "webanno.custom."
RELATION = CUSTOM + "Relation"

COMMON = ("record", "part", "tag", "status", "certainty", "note", "maker", "created")
"""Of every annotation. `part` is such as 1/2 where it has several spans: each is by itself."""

FEATURES: dict[str, tuple[str, ...]] = {
    META: ("documentTitle", "documentId", "documentUri", "collectionId", "documentBaseUri"),
    SENTENCE: (),
    TOKEN: (),
    ENTITY: ("value", "identifier", "entity", "entry", "naming", "normal", *COMMON),
    CUSTOM + "Claim": (
        *("claimants", "reporter", "speech", "stance", "sourceCertainty", "verdict"),
        *("paraphrase", "evidence", *COMMON),
    ),
    CUSTOM + "Cue": ("record",),
    CUSTOM + "Caption": ("figure", "agency", "creators", *COMMON),
    CUSTOM + "Credit": ("record",),
    CUSTOM + "Correction": ("reading", *COMMON),
    CUSTOM + "Quotation": ("speaker", "work", "speech", *COMMON),
    CUSTOM + "Character": ("code", *COMMON),
    CUSTOM + "Block": ("kind", "marker", "language"),
    CUSTOM + "Comment": ("record", "about", "answers", "words", "maker", "created"),
    RELATION: ("record", "relation", "mutual"),
}
"""By type."""


def type_system() -> TypeSystem:
    """All layers, whether an article uses them or not."""
    found = TypeSystem()
    for name, features in FEATURES.items():
        above = _DOCUMENT if name == META else _ANNOTATION
        made = found.create_type(name, supertypeName=above)
        for feature in features:
            found.create_feature(made, feature, _STRING)
        if name == RELATION:
            for end in ("Governor", "Dependent"):
                found.create_feature(made, end, _ANNOTATION)
    return found

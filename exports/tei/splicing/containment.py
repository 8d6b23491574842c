"""What may stand in what, of the elements that are put into the files of others.

Facts of the schema of TEI P5 4.12.0 (`tei_all`); a test compares them with it where it is there.
"""

from annotator.readers.tei_others.kinds import words

_PHRASES = words(
    """
    ab abbr accMat acquisition activity actor add addName additions addrLine affiliation age
    author authority bibl biblScope birth bloc byline camera caption case castItem catDesc
    catchwords cell change channel citedRange cl classCode closer collation collection
    colloc colophon condition constitution corr country creation custEvent damage date
    dateline death decoNote def del derivation desc dictScrap distinct distributor district
    docAuthor docDate docEdition docImprint domain edition editor education eg email emph
    entryFree etym eventName expan explicit extent fDescr factuality faith figDesc filiation
    finalRubric floruit foliation foreign forename form fsDescr funder fw gen genName gender
    geoDecl geogFeat geogName gloss gram gramGrp handNote head headItem headLabel heraldry
    hi hyph iType imprimatur incipit institution interaction item l label lang langKnown
    language layout lbl lem licence locale material measure meeting mentioned metSym
    metamark mod mood msName musicNotation name nameLink nationality note num number
    objectName objectType occupation offset opener orgName orig origDate origPlace origin
    orth p per persName persPronouns phr placeName pos post preparedness principal pron
    provenance pubPlace publisher purpose q quote rb rdg ref reg region rendition repository
    residence resp restore retrace rhyme role roleDesc roleName rs rt rubric s said salute
    scriptNote secFol secl seg sense settlement sex sic signatures signed soCalled
    socecStatus sound source span speaker sponsor stage stamp street stress subc summary
    supplied support surname surplus surrogates syll tagUsage tech term textLang time title
    titlePart tns trailer typeNote u unclear unit usg valDesc view watermark wit witDetail
    witness writing xr
    """
)
"""Elements with words that may hold a name."""

_NO_SEGMENTS = words(
    """
    activity age authority catDesc channel classCode collection constitution creation
    derivation desc domain fDescr factuality figDesc fsDescr funder institution interaction
    langKnown language locale meeting metSym msName preparedness principal purpose rendition
    repository resp span sponsor tagUsage valDesc witness
    """
)
"""Of those: what may hold no `seg`."""

_NO_SPEECH = words(
    """
    bibl byline castItem closer date dateline docImprint opener origDate sense time
    witDetail
    """
)
"""Of those: what may hold `seg`, but neither `said` nor `quote`."""

_SPEECH_ONLY = words(
    """
    desc fDescr figDesc fsDescr meeting rendition tagUsage witness
    """
)
"""What may hold `said` and no `seg`."""

_IN_NAMES = words(
    """
    abbr add addName addSpan address affiliation alt altGrp am anchor app att binaryObject
    bloc c caesura catchwords cb certainty choice cit cl climate code corr country damage
    damageSpan date del delSpan depth dim dimensions distinct district ellipsis email emph
    eventName ex expan fLib figure floatingText foreign forename formula fs fvLib fw g gap
    gb genName geo geogFeat geogName gi gloss graphic handShift height heraldry hi ident
    idno incident index interp interpGrp join joinGrp kinesic lang lb link linkGrp listRef
    listTranspose location locus locusGrp m material measure measureGrp media mentioned
    metamark milestone mod name nameLink notatedMusic note noteGrp num oRef objectName
    objectType offset orgName orig origDate origPlace pRef pause pb pc persName persPronouns
    phr placeName population precision ptr q quote redo ref reg region respons restore
    retrace rhyme roleName rs ruby s said secFol secl seg settlement shift sic signatures
    soCalled space span spanGrp specDesc specList stamp state subst substJoin supplied
    surname surplus tag term terrain time timeline title trait unclear undo unit val vocal w
    watermark width witDetail writing
    """
)
"""What a name may hold."""

_IN_SEGMENTS = words(
    """
    bibl biblFull biblStruct camera caption castList classSpec constraintSpec dataSpec desc
    eg egXML elementSpec l label lg list listApp listBibl listEvent listNym listObject
    listOrg listPerson listPlace listRelation listWit macroSpec moduleSpec move msDesc
    outputRendition sound specGrp specGrpRef stage table tech view
    """
)
"""What `seg`, `title` and `sic` may hold besides."""

_IN_SPEECH = words(
    """
    ab annotationBlock eTree forest graph listForest p sp spGrp tree u
    """
)
_NOT_IN_DATES = words(
    """
    cit floatingText quote said
    """
)
_SEGMENT_ONLY = {
    "seg": words(
        """
    line m w zone
    """
    ),
    "sic": frozenset(["am", "pc", "w"]),
}


def may_hold(parent: str, name: str) -> bool:
    """Whether `name` may stand among the words of `parent`."""
    if parent not in _PHRASES:
        return parent in _SEGMENT_ONLY.get(name, ())
    if name in ("said", "quote"):
        if parent == "bibl":
            return name == "quote"
        return parent not in _NO_SPEECH and (parent not in _NO_SEGMENTS or parent in _SPEECH_ONLY)
    if name == "seg":
        return parent not in _NO_SEGMENTS
    if name == "sic":
        return parent not in _NO_SEGMENTS and parent != "sic"
    return parent != "msName" or name in ("name", "rs")


def may_stand_in(child: str, name: str) -> bool:
    """Whether `child`, which is there already, may stand in a new `name` around it."""
    if name in ("seg", "title", "sic"):
        return child in _IN_NAMES or child in _IN_SEGMENTS
    if name in ("said", "quote"):
        return child in _IN_NAMES or child in _IN_SEGMENTS or child in _IN_SPEECH
    if name in ("date", "time"):
        return child in _IN_NAMES and child not in _NOT_IN_DATES
    return child in _IN_NAMES

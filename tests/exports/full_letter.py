"""A short letter in which every field of the model is used once, for the golden files."""

from dataclasses import replace

from annotator.model.about import About, Agent, Contributor
from annotator.model.annotation import (
    Bearing,
    Caption,
    Claim,
    Correction,
    Evidence,
    Mention,
    Naming,
    Speech,
    Stance,
    Verdict,
)
from annotator.model.article import BlockKind
from annotator.model.authority import AuthorityRecord, Identifier
from annotator.model.ids import ContributorId, make
from annotator.model.stamp import Certainty, Status
from tests.exports.scene import Scene


def a_full_letter() -> Scene:
    scene = Scene(
        (BlockKind.HEADLINE, "\U0001f4dc The mill"),
        (BlockKind.CAPTION, "The mill at dusk. BEA WEST"),
        "Cal South, the keeper, told The Courier the mill, once proud, will run.",
        "=1+1 is what she wrote.",
        title="The mill",
        language="en",
        byline="Ada North",
        date="2021-08-23",
        reference="Box 3",
    )
    scene.about_ = About(title="Letters", publisher="An archive", licence="CC BY 4.0")
    program = Contributor(
        id=ContributorId(make(1, 900)), name="Rules", agent=Agent.PROGRAM, version="1.2"
    )
    scene.contributors_.append(program)
    cal, courier = scene.entry("Cal South"), scene.entry("The Courier", "organisation")
    numbers = (
        Identifier(scheme="wikidata", value="Q5838"),
        Identifier(scheme="own list", value="№ 5"),
    )
    known = {"variants": ("C. South",), "identifiers": numbers, "dates": "1815–1852"}
    _change(scene, replace(cal, note="keeps\nthe mill", **known))  # type: ignore[arg-type]  # fields
    figure = scene.figure(link="mill.png", caption=scene.span("The mill at dusk."))
    scene.mark("person", ("Cal South",), Mention(authority_id=cal.id))
    by_role = Mention(authority_id=cal.id, naming=Naming.DESCRIPTION)
    scene.mark("person", ("the keeper",), by_role)
    scene.mark("organisation", ("The Courier",), Mention(authority_id=courier.id))
    scene.mark("person", ("she",), Mention(), Status.SUGGESTED)
    scene.mark("claim", ("the mill, ", "will run"), _claim(scene, cal, courier))
    scene.mark("claim", ("=1+1 is what",), Claim())
    credit = Caption(
        figure_id=figure.id, credit=scene.span("BEA WEST"), agency=courier.id, creators=(cal.id,)
    )
    scene.mark("caption", ("The mill at dusk.",), credit)
    scene.mark("correction", ("dusk",), Correction(reading="dawn"))
    _annotate_stamps(scene, program)
    return scene


def _claim(scene: Scene, cal: AuthorityRecord, courier: AuthorityRecord) -> Claim:
    return Claim(
        claimants=(cal.id,),
        reporter=courier.id,
        cue=(scene.span("told"),),
        speech=Speech.INDIRECT,
        stance=Stance.PREDICTED,
        source_certainty=Certainty.HIGH,
        verdict=Verdict.DISPUTED,
        evidence=(
            Evidence(bearing=Bearing.REFUTES, citation="Ledger", address="https://example.org/l"),
        ),
        paraphrase="The mill will run again",
    )


def _change(scene: Scene, entry: AuthorityRecord) -> None:
    scene.authorities_ = [entry if e.id == entry.id else e for e in scene.authorities_]


def _annotate_stamps(scene: Scene, program: Contributor) -> None:
    """The suggestion is the program's, and the first mention has a note and a certainty."""
    changed = []
    for annotation in scene.annotations_:
        stamp, note = annotation.stamp, ""
        if stamp.status is Status.SUGGESTED:
            stamp = replace(stamp, maker=program.id)
        if annotation.quote == "Cal South":
            stamp, note = replace(stamp, certainty=Certainty.MEDIUM), "as on\nthe title page"
        changed.append(replace(annotation, stamp=stamp, note=note))
    scene.annotations_ = changed

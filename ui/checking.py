"""The doctor on the whole project, while people go on, and what it found."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.jobs import JobContext
from annotator.model import ids
from annotator.model.annotation import Annotation
from annotator.model.ids import AnnotationId, BadId
from annotator.plugins import Finding
from annotator.storage.ailments import Ailment
from ui.spoken import spoken
from ui.strings import several

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.workplace import Workplace


def _tr(words: str) -> str:
    return QCoreApplication.translate("Calls", words)


def check(window: "MainWindow", place: "Workplace") -> None:
    """The doctor looks at a copy, beside the window's thread: a large project takes minutes."""
    project = place.bridge.project

    def look(job: JobContext) -> list[Ailment]:
        with project.snapshot(job.stop_if_asked) as copy:
            return copy.check(job.stop_if_asked)

    window.bar.tell(_tr("The whole project is being checked; you can go on meanwhile."))
    window.jobs.start(
        look,
        done=partial(_checked, window, place),
        failed=window.messages.show,
        still=True,
    )


def _checked(window: "MainWindow", place: "Workplace", found: list[Ailment]) -> None:
    """What was found, in one sentence."""
    if not found:
        window.bar.tell(_tr("The project is whole: every text, quote and link was compared."))
        return
    words = several(
        "Calls",
        len(found),
        "1 thing does not hold together: {what}",
        "{n} things do not hold together. The first: {what}",
    )
    window.bar.warn(words.format(what=spoken(found[0].message)))
    findings = [_finding(place, ailment) for ailment in found]
    place.findings.report(_tr("Check of the whole project"), findings)


def show_findings(place: "Workplace") -> None:
    """The panel comes up where there is anything in it; else that is said."""
    if place.findings.list.findings:
        place.show_panel(place.findings)
    else:
        place.findings.next()


def _finding(place: "Workplace", ailment: Ailment) -> Finding:
    """What the doctor found, leading to its annotation where it is about one."""
    try:
        number = AnnotationId(ids.parse(ailment.record))
    except BadId:
        return Finding(message=ailment.message)
    about = place.bridge.project.record(Annotation, number) is not None
    return Finding(message=ailment.message, annotation_id=number if about else None)

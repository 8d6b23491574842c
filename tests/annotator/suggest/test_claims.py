"""The caret in a sentence proposes what is claimed, by whom, and how it is put."""

from annotator.model.annotation import Mention, Speech, Stance
from annotator.model.article import Article
from annotator.session import Session
from annotator.suggest.caret.claims import propose_claim
from annotator.suggest.claims.attributions import ClaimProposal
from annotator.suggest.register.index import RegisterIndex
from tests.builders import add_article, naming, tagging, the_article, where


def proposed(session: Session, text: str, caret: str, *, select: bool = False) -> ClaimProposal:
    article = add_article(session, text)
    span = where(article, caret)
    found = propose_claim(article, span.start + 1, span if select else None, [], RegisterIndex())
    assert found is not None
    return found


def said(session: Session, text: str, caret: str) -> tuple[list[str], str | None, str | None]:
    """Quotes, speaker and reporter of the claim proposed."""
    found = proposed(session, text, caret)
    return (
        [s.quote(text) for s in found.spans],
        found.speaker.name if found.speaker else None,
        found.reporter.name if found.reporter else None,
    )


def test_content_after_the_cue_with_the_agency_behind_it(session: Session) -> None:
    text = "Ida Berg, a friend of Ole Dahl, said the old bridge fell, AFP reported."
    assert said(session, text, "bridge") == (["the old bridge fell"], "Ida Berg", "AFP")


def test_content_before_the_cue(session: Session) -> None:
    text = "The bridge was closed, Berg said on Monday, after a fall."
    assert said(session, text, "closed") == (["The bridge was closed"], "Berg", None)


def test_according_to_names_the_speaker(session: Session) -> None:
    text = "According to the Harbour Board, thirty ships sank."
    assert said(session, text, "sank") == (["thirty ships sank"], "Harbour Board", None)


def test_a_split_quotation_is_one_claim_of_two_parts(session: Session) -> None:
    text = "“We will stay,” said Ida Berg, the mayor, “and build again.”"
    found = proposed(session, text, "stay")
    assert [s.quote(text) for s in found.spans] == ["We will stay", "and build again"]
    assert found.speech is Speech.DIRECT
    assert [c.quote(text) for c in found.cue] == ["said"]


def test_each_of_two_claims_in_a_sentence_is_proposed_at_its_own_caret(session: Session) -> None:
    text = "“It is over,” he said, adding that the Board wants “a new start.”"
    first, second = proposed(session, text, "over"), proposed(session, text, "wants")
    assert [s.quote(text) for s in first.spans] == ["It is over"]
    assert [s.quote(text) for s in second.spans] == ["the Board wants “a new start.”"]
    assert (first.speech, second.speech) == (Speech.DIRECT, Speech.INDIRECT)


def test_a_pronoun_points_to_whoever_spoke_last(session: Session) -> None:
    text = "Ida Berg said it rained. Ole Dahl ran. She added that it was cold."
    assert said(session, text, "cold") == (["it was cold"], "Ida Berg", None)


def test_the_medium_written_for_is_the_reporter(session: Session) -> None:
    text = "In an essay for the Harbour Bank last week, Berg wrote that ships are slow."
    assert said(session, text, "slow") == (["ships are slow"], "Berg", "Harbour Bank")


def test_the_verb_says_how_a_claim_is_put(session: Session) -> None:
    assert proposed(session, "Berg denied that he knew.", "knew").stance is Stance.DENIED
    assert proposed(session, "Berg warned that it ends.", "ends").stance is Stance.PREDICTED
    assert proposed(session, "Berg claimed it was his.", "his").stance is Stance.ALLEGED


def test_what_nobody_is_said_to_have_said_is_the_writers_own(session: Session) -> None:
    text = "The alleged theft was long ago. It rained."
    found = proposed(session, text, "theft")
    assert [s.quote(text) for s in found.spans] == ["The alleged theft was long ago"]
    assert found.speech is Speech.AUTHORIAL
    assert found.speaker is None


def test_a_quotation_of_several_sentences_stays_together(session: Session) -> None:
    text = "“It rained. Nobody came. We left,” said Ida Berg."
    assert said(session, text, "Nobody") == (["It rained. Nobody came. We left"], "Ida Berg", None)


def test_a_selection_is_taken_as_it_is(session: Session) -> None:
    text = "Ida Berg said the old bridge fell in June."
    found = proposed(session, text, "the old bridge fell", select=True)
    assert [s.quote(text) for s in found.spans] == ["the old bridge fell"]
    assert found.speaker is not None
    assert found.speaker.name == "Ida Berg"


def test_a_speaker_who_is_annotated_is_linked(session: Session) -> None:
    record, change = naming(session, "Ada", "person")
    session.do(change)
    article: Article = the_article(session)
    session.do(tagging(session, "Ada", body=Mention(authority_id=record.id), nth=1))
    text = "Ada said the ledger is lost."
    other = add_article(session, text)
    found = propose_claim(other, 15, None, [], RegisterIndex(session.project.authorities()))
    assert article.id != other.id
    assert found is not None
    assert found.speaker is not None
    assert found.speaker.authority_id == record.id


def test_others_of_the_paragraph_stand_ready(session: Session) -> None:
    text = "Ida Berg met Ole Dahl in Mina. The harbour was shut."
    assert [s.name for s in proposed(session, text, "shut").others][:2] == ["Ida Berg", "Ole Dahl"]


def test_a_comma_within_a_number_ends_no_clause(session: Session) -> None:
    text = "Ida Berg came late. She said more than 1,000 people are now sheltered in Mina."
    content = "more than 1,000 people are now sheltered in Mina"
    assert said(session, text, "sheltered") == ([content], "Ida Berg", None)


def test_a_name_with_a_verb_of_its_own_is_told_of_and_tells_nothing(session: Session) -> None:
    text = (
        "Ida Berg, a friend from Mina, said Ole Dahl has gathered a thousand people, AFP reported."
    )
    content = "Ole Dahl has gathered a thousand people"
    assert said(session, text, "gathered") == ([content], "Ida Berg", "AFP")

"""Who says what stands in quotation marks, as the English press puts it: one story a way."""

from collections.abc import Iterable, Iterator

import pytest

from annotator.model.annotation import Speech
from annotator.model.tagset import Kind
from annotator.session import Session
from annotator.suggest.claims.attributions import ClaimProposal
from tests.annotator.suggest.test_suggest import an_article, found
from ui import projects

STORIES: list[tuple[str, dict[str, str]]] = [
    (
        '"The cellar is under water," said Ms Orth. She had been up since four.',
        {"The cellar is under water": "Orth"},
    ),
    (
        'Ida Berg, the mayor, closed the bridge on Monday. "It is not safe," she '
        'said. "And it never was," she added.',
        {"It is not safe": "Ida Berg", "And it never was": "Ida Berg"},
    ),
    (
        'Ida Berg opened the port. "No ship was hit," a spokesman for the port said.',
        {"No ship was hit": ""},
    ),
    (
        '"We pay what is fair," said a spokesman for Acme Holdings.',
        {"We pay what is fair": "Acme Holdings"},
    ),
    (
        'Transport minister Ole Dahl came on Friday. "The line will open in May," '
        "the minister told reporters.",
        {"The line will open in May": "Ole Dahl"},
    ),
    (
        'Ida Berg spoke for an hour. "We had nothing left," she said.\n\n"The boats '
        'were gone, and so were the nets.\n\n"We began again in the spring."',
        {
            "We had nothing left": "Ida Berg",
            "The boats were gone, and so were the nets": "Ida Berg",
            "We began again in the spring": "Ida Berg",
        },
    ),
    (
        'Ida Berg: "The bridge is closed."',
        {"The bridge is closed": "Ida Berg"},
    ),
    (
        'Ida Berg was in no mood for jokes: "The bridge is closed."',
        {"The bridge is closed": "Ida Berg"},
    ),
    (
        'Ida Berg shook her head. "The bridge is closed."',
        {"The bridge is closed": "Ida Berg"},
    ),
    (
        '"The bridge is closed." Ida Berg put down the telephone.',
        {"The bridge is closed": "Ida Berg"},
    ),
    (
        'Ole Dahl repairs nets on the quay, as did his father.\n\n"You get used to '
        'the cold," he says.\n\n"What you do not get used to is the price of twine."',
        {
            "You get used to the cold": "Ole Dahl",
            "What you do not get used to is the price of twine": "Ole Dahl",
        },
    ),
    (
        'In a statement, Ida Berg said: "We are sorry for what happened."',
        {"We are sorry for what happened": "Ida Berg"},
    ),
    (
        '"The ferry is our only road," Ida Berg, who has lived on the island since 1971, said.',
        {"The ferry is our only road": "Ida Berg"},
    ),
    (
        '"The ferry is our only road," said Ida Berg, who has lived on the island since 1971.',
        {"The ferry is our only road": "Ida Berg"},
    ),
    (
        '"He was at home all night," Berg\'s lawyer, Mira Holm, said.',
        {"He was at home all night": "Mira Holm"},
    ),
    (
        'Ole Dahl was arrested in May. His lawyer, Mira Holm, said: "He was at home all night."',
        {"He was at home all night": "Mira Holm"},
    ),
    (
        'Ole Dahl was arrested in May. "He was at home all night," said his wife, Mira.',
        {"He was at home all night": "Mira"},
    ),
    (
        'Ida Berg has kept bees since 2001. Ole Dahl sells the honey. "It was a wet '
        'spring," Berg said.',
        {"It was a wet spring": "Ida Berg"},
    ),
    (
        "Ida Berg has kept bees since 2001. Her neighbour Ole Dahl sells the honey. "
        '"It was a wet spring," she said.',
        {"It was a wet spring": "Ida Berg"},
    ),
    (
        'Mr Dahl met Mrs Berg at the quay. "It was a wet spring," he said.',
        {"It was a wet spring": "Dahl"},
    ),
    (
        'Ida Berg lost her boat. "We had no warning," she told the BBC.',
        {"We had no warning": "Ida Berg"},
    ),
    (
        'Ida Berg opened the road. "We will mend it," the council said.',
        {"We will mend it": ""},
    ),
    (
        'Ole Dahl owns the mill. "It smells like eggs," said one resident, who asked '
        "not to be named.",
        {"It smells like eggs": ""},
    ),
    (
        '"It is a scandal," laughs Ole Dahl.',
        {"It is a scandal": "Ole Dahl"},
    ),
    (
        'As Ole Dahl put it, "the town died with the mill".',
        {"the town died with the mill": "Ole Dahl"},
    ),
    (
        "'The town died with the mill,' said Ole Dahl. 'It was a slow death.'",
        {"The town died with the mill": "Ole Dahl"},
    ),
    (
        "‘The town died with the mill,’ said Ole Dahl. ‘It was a slow death.’",
        {"The town died with the mill": "Ole Dahl"},
    ),
    (
        '"It is dead," said Ole Dahl. Ida Berg disagreed. "It only sleeps," she said.',
        {"It is dead": "Ole Dahl", "It only sleeps": "Ida Berg"},
    ),
    (
        '"It is dead," said Ole Dahl.\n\nIda Berg, who runs the inn, disagreed. "It only sleeps."',
        {"It is dead": "Ole Dahl", "It only sleeps": "Ida Berg"},
    ),
    (
        "The chief executive, Ole Dahl, resigned on Monday. Ida Berg, the chair, "
        'praised him. "I have done my share," the chief executive said.',
        {"I have done my share": "Ole Dahl"},
    ),
    (
        'Ida Berg has seen it all. "The dam will not hold," she continued. "Nobody listens."',
        {"The dam will not hold": "Ida Berg"},
    ),
    (
        '"The dam will not hold," Ida Berg was quoted as saying by the Tass news agency.',
        {"The dam will not hold": "Ida Berg"},
    ),
    (
        'Judge Ida Berg told Dahl: "You had the only key."',
        {"You had the only key": "Ida Berg"},
    ),
    (
        '"He was a quiet boy," his mother, Ida Berg, said.',
        {"He was a quiet boy": "Ida Berg"},
    ),
    (
        'Ida Berg runs the inn. "Ole Dahl never paid," she said. "Not once in his life," she adds.',
        {"Ole Dahl": "Ida Berg", "Not once in his life": "Ida Berg"},
    ),
    (
        'Ole Dahl, the coach, was calm.\n\n"We will learn," he said.\n\nOn Saturday '
        'they meet Rovers, led by Ida Berg.\n\n"They are strong," Dahl said. "But so '
        'are we."',
        {"We will learn": "Ole Dahl", "They are strong": "Ole Dahl"},
    ),
    (
        'Ole Dahl bought the "Golden Age" bar. It is a "members only" club.',
        {},
    ),
    (
        'Ole Dahl sang "The Long Way Home to Bergen" at the end.',
        {},
    ),
    (
        '"The road is closed," Ida Berg said, according to the Tass news agency.',
        {"The road is closed": "Ida Berg"},
    ),
    (
        'Ida Berg walked home. "The road is closed," the 54-year-old said.',
        {"The road is closed": "Ida Berg"},
    ),
    (
        '"We found out from the newspaper," Joan Pike, 71, said. Her husband, Ken, '
        'was angrier. "They should be ashamed," he said.',
        {"We found out": "Joan Pike", "They should be ashamed": "Ken"},
    ),
    (
        'The Liberal Democrat councillor Tom Reeve said the plan was dead. "It was '
        'dead the day it was born," he said. Council leader Sue Marsh rejected that. '
        '"We will see it through," she said.',
        {"It was dead the day": "Tom Reeve", "We will see it through": "Sue Marsh"},
    ),
    (
        'Tom Reeve, manager of Rovers, told BBC Radio Kent: "We were second best."',
        {"We were second best": "Tom Reeve"},
    ),
    (
        'Mr Reeve told the inquiry: "I was not there."\n\nAsked by Sue Marsh QC '
        'where he had been, he said: "At my sister\'s."',
        {"I was not there": "Reeve", "At my sister's": "Reeve"},
    ),
    (
        'Sue Marsh wrote in her diary that night: "No wind, no ice, no sleep."',
        {"No wind, no ice": "Sue Marsh"},
    ),
    (
        '"No wind, no ice, no sleep," she wrote in her diary. Sue Marsh was then 23.',
        {"No wind, no ice": "Sue Marsh"},
    ),
    (
        'Sue Marsh\'s verdict was blunt: "It is a cheap film."',
        {"It is a cheap film": "Sue Marsh"},
    ),
    (
        '"It is a cheap film," he says. Tom Reeve has made eleven.',
        {"It is a cheap film": "Tom Reeve"},
    ),
    (
        "Tom Reeve, who chairs the parish council, and Sue Marsh, the vicar, both "
        'spoke. "It is a start," the vicar said.',
        {"It is a start": "Sue Marsh"},
    ),
    (
        '"We heard it before we saw it," said one of the climbers, Tom Reeve.',
        {"We heard it before we saw it": "Tom Reeve"},
    ),
    (
        'Neighbours described a loud bang. "I thought it was a gas main," said Sue '
        'Marsh. Another neighbour, who did not want to be named, said: "The windows '
        'just went."',
        {"I thought it was a gas main": "Sue Marsh", "The windows just went": ""},
    ),
    (
        'Tom Reeve, the pilot, survived. A farmer who saw the crash said: "The wing '
        'folded like paper."',
        {"The wing folded like paper": ""},
    ),
    (
        'The company\'s chief executive, Tom Reeve, said: "We got it wrong." Shares '
        'in Acme fell by a tenth. "We will put it right," Reeve told analysts.',
        {"We got it wrong": "Tom Reeve", "We will put it right": "Tom Reeve"},
    ),
    (
        'Tom Reeve, 34, a nurse: "I have two jobs."\n\nSue Marsh, 51, a cleaner: "I '
        'have three jobs."',
        {"I have two jobs": "Tom Reeve", "I have three jobs": "Sue Marsh"},
    ),
    (
        '"I have two jobs," says Reeve. His wife, Sue, does not laugh. "Some of us '
        'have three," she says.',
        {"I have two jobs": "Reeve", "Some of us have three": "Sue"},
    ),
    (
        'But Marsh said: "We took the cat and the clock." And Reeve said: "They took my clock."',
        {"We took the cat and the clock": "Marsh", "They took my clock": "Reeve"},
    ),
    (
        'Sue Marsh was 12 when the war began.\n\n"We had no shoes," she told the '
        'Post in 1999.\n\n"But then nobody had shoes."\n\nShe died on Sunday.',
        {"We had no shoes": "Sue Marsh", "But then nobody had shoes": "Sue Marsh"},
    ),
    (
        '"She never once complained," said her son, the actor Tom Reeve.',
        {"She never once complained": "Tom Reeve"},
    ),
    (
        '"It will be here in ten years," the trust\'s Tom Reeve said.',
        {"It will be here in ten years": "Tom Reeve"},
    ),
    (
        '"The border is closed," the interior ministry said. Tom Reeve, a driver, '
        'turned back. "They did not even say sorry," he said.',
        {"The border is closed": "", "They did not even say sorry": "Tom Reeve"},
    ),
    (
        "Marta Lind, the club's treasurer, resigned on Monday. \"I could not sign "
        'those accounts," she wrote in an email seen by the Courier.',
        {"I could not sign those accounts": "Marta Lind"},
    ),
    (
        'I asked Marta Lind what she thought. "Not much," she said. "It rains too often."',
        {"Not much": "Marta Lind"},
    ),
    (
        'For the union, Marta Lind said it was a victory for common sense. "We never '
        'wanted to strike," she said. The company said it was pleased. "We look '
        'forward to working together," a spokesman said.',
        {"We never wanted to strike": "Marta Lind", "We look forward to working together": ""},
    ),
    (
        'Marta Lind, 43, said: "I ran." Her daughter, who is nine, said: "Mum shouted."',
        {"I ran": "Marta Lind", "Mum shouted": ""},
    ),
    (
        'Tom Reeve arrested Marta Lind at dawn. "He had no warrant," she said.',
        {"He had no warrant": "Marta Lind"},
    ),
    (
        'A lawyer for Marta Lind, Tom Reeve, said: "She is innocent of all charges."',
        {"She is innocent": "Tom Reeve"},
    ),
    (
        'A lawyer for Marta Lind said: "She is innocent of all charges."',
        {"She is innocent": ""},
    ),
    (
        '"She is innocent of all charges," said Ms Lind\'s lawyer.',
        {"She is innocent": ""},
    ),
    (
        'Friends of Marta Lind said they were shocked. "She would not hurt a fly," said one.',
        {"She would not hurt a fly": ""},
    ),
    (
        'Marta Lind left at noon. "She looked straight ahead," said a witness, Tom Reeve.',
        {"She looked straight ahead": "Tom Reeve"},
    ),
    (
        "Vicar Tom Reeve: ‘I have buried four of them.’",
        {"I have buried four of them": "Tom Reeve"},
    ),
    (
        "‘I don’t know how we’ll cope,’ Marta Lind told the Gazette. ‘It’s the children’s school.’",
        {"I don’t know how we’ll cope": "Marta Lind"},
    ),
    (
        '"Sleep is not a luxury," Dr Lind, a neurologist, said. "It is medicine," '
        'she continued, "and it is free."',
        {"Sleep is not a luxury": "Lind", "It is medicine": "Lind"},
    ),
    (
        'The judge, Marta Lind, was unmoved. "This court is not a theatre," she told '
        'counsel. "Sit down, Mr Reeve."',
        {"This court is not a theatre": "Marta Lind"},
    ),
    (
        '"I am not surprised," Mr Reeve, 44, from Hull, said outside court. His '
        'solicitor, Marta Lind, added: "We shall appeal."',
        {"I am not surprised": "Reeve", "We shall appeal": "Marta Lind"},
    ),
    (
        'Tom Reeve was succeeded by Marta Lind. "I leave it in good hands," the '
        "outgoing chairman said.",
        {"I leave it in good hands": "Tom Reeve"},
    ),
    (
        '"We earned more," said Acme chief executive Ida Berg.',
        {"We earned more": "Ida Berg"},
    ),
    (
        'Ida Berg was led away. "She is broken," a friend of Mrs Berg told the Gazette.',
        {"She is broken": ""},
    ),
    ('"It failed twice," according to Professor Ida Berg.', {"It failed twice": "Ida Berg"}),
    ('"I never learned to queue," Ida Berg used to say.', {"I never": "Ida Berg"}),
]
"""Each with how every quotation begins, and who says it: nobody where the text names nobody."""


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """One project for all stories, which are only read."""
    sitting = projects.found(tmp_path_factory.mktemp("stories") / "archive.annot")
    yield sitting
    sitting.project.close()


@pytest.mark.parametrize(("story", "sayings"), STORIES)
def test_who_says_what_is_quoted(archive: Session, story: str, sayings: dict[str, str]) -> None:
    assert heard(archive, story, sayings) == sayings


def heard(archive: Session, story: str, sayings: Iterable[str]) -> dict[str, str]:
    """Every quotation of a story, by how it begins, with whoever is proposed for it."""
    article = an_article(archive, f"A headline\n\nAnd a line\n\n{story}\n\nThat was all.")
    found_so: dict[str, str] = {}
    for suggestion in found(article, Kind.CLAIM):
        claim = suggestion.proposal
        assert isinstance(claim, ClaimProposal)
        said = suggestion.spans[0].quote(article.text).strip("“”\"'‘’")
        if claim.speech is Speech.DIRECT:
            begun = next((words for words in sayings if said.startswith(words)), said)
            found_so[begun] = claim.speaker.name if claim.speaker else ""
    return found_so

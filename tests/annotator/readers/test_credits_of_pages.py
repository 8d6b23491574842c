"""The last words of a caption name whom a picture is owed to, in the ways of many presses."""

import pytest

from annotator.readers.guarded.given import Choices
from annotator.readers.web.page import Saved, article_of
from annotator.readers.web.tails import split

_PRINTED = (
    ("The mill in spring. Photo Ada North", "Photo Ada North"),
    ("The mill in spring (Photo Ada North)", "Photo Ada North"),
    ("Die Mühle im Frühling. Foto Jonas Reuter", "Foto Jonas Reuter"),
    ("Die Mühle im Frühling FOTO: JONAS REUTER", "FOTO: JONAS REUTER"),
    ("Die Mühle im Frühling Foto: Jonas Reuter", "Foto: Jonas Reuter"),
    ("Die Mühle im Frühling. (Bild: Jonas Reuter/dpa)", "Bild: Jonas Reuter/dpa"),
    ("Die Mühle im Frühling. Archivfoto: Reuter", "Archivfoto: Reuter"),
    ("Die Mühle im Frühling | Bildrechte: Küstenfunk", "Bildrechte: Küstenfunk"),
    ("Die Mühle im Frühling © picture alliance/dpr", "© picture alliance/dpr"),
    ("Die Mühle im Frühling. © Jonas Reuter", "© Jonas Reuter"),
    ("Die Mühle im Frühling [© Jonas Reuter]", "© Jonas Reuter"),
    ("Le moulin au printemps. / Photo L. Besson", "Photo L. Besson"),
    ("Le moulin au printemps. Photo Le Courrier/Luc BESSON", "Photo Le Courrier/Luc BESSON"),
    ("Le moulin au printemps. | AFP", "AFP"),
    ("Le moulin au printemps - DR", "DR"),
    ("Le moulin au printemps. DR", "DR"),
    ("Le moulin au printemps (Crédits : Luc Besson)", "Crédits : Luc Besson"),
    ("Le moulin au printemps LUC BESSON / LE COURRIER", "LUC BESSON / LE COURRIER"),
    ("Le moulin au printemps. (LUC BESSON / AFP)", "LUC BESSON / AFP"),
    ("Le moulin au printemps. @Luc Besson", "@Luc Besson"),
    ("El molino en primavera. / ANA LUCERO", "ANA LUCERO"),
    ("El molino en primavera. (EFE/Ana Lucero)", "EFE/Ana Lucero"),
    ("El molino en primavera. EFE", "EFE"),
    ("El molino en primavera. Foto de archivo.", ""),
    ("Il mulino in primavera (foto Ansa)", "foto Ansa"),
    ("Il mulino in primavera (Foto di Ada Norte)", "Foto di Ada Norte"),
    ("Il mulino in primavera - Ph. Ada Norte", "Ph. Ada Norte"),
    ("O moinho na primavera. Foto: Ana Lucero/Divulgação", "Foto: Ana Lucero/Divulgação"),
    ("O moinho na primavera — Foto: Ana Lucero/G2", "Foto: Ana Lucero/G2"),
    ("Młyn wiosną (fot. Jan Nowak)", "fot. Jan Nowak"),
    ("Młyn wiosną. Fot. Jan Nowak / Agencja Nowa", "Fot. Jan Nowak / Agencja Nowa"),
    ("Młyn wiosną / fot. PAP/Jan Nowak", "fot. PAP/Jan Nowak"),
    ("Kvarnen på våren. Foto: Sven Lind/TT", "Foto: Sven Lind/TT"),
    ("Kvarnen på våren. Bild: Sven Lind", "Bild: Sven Lind"),
    ("De molen in het voorjaar. © Bram Visser", "© Bram Visser"),
    ("De molen in het voorjaar. Beeld Bram Visser", "Beeld Bram Visser"),
    ("De molen in het voorjaar Beeld ANP / Bram Visser", "Beeld ANP / Bram Visser"),
    ("Мельница весной. Фото: Игорь Ланской / РВА", "Фото: Игорь Ланской / РВА"),
    ("Мельница весной (фото Игоря Ланского)", "фото Игоря Ланского"),
    (
        "Mill in spring, Monday, May 3, 2021. (Ada North/The Post via AP)",
        "Ada North/The Post via AP",
    ),
    ("Mill in spring. REUTERS/Ada North", "REUTERS/Ada North"),
    ("Mill in spring. Ada North—Northlight Images", "Ada North—Northlight Images"),
    (
        "Mill in spring. Image: Ada North via Wikimedia Commons (CC BY-SA 4.0)",
        "Image: Ada North via Wikimedia Commons (CC BY-SA 4.0)",
    ),
    ("Mill in spring. Courtesy Harbour Museum", "Courtesy Harbour Museum"),
    ("Mill in spring. Credit: Ada North", "Credit: Ada North"),
    ("Mill in spring. Photo courtesy of Ada North.", "Photo courtesy of Ada North."),
    ("Mill in spring | Photo Credit: ADA NORTH", "Photo Credit: ADA NORTH"),
    ("Mill in spring (Image credit: Ada North)", "Image credit: Ada North"),
    ("Mill in spring. Picture by Ada North", "Picture by Ada North"),
    ("Mill in spring. Library of the Isles, Prints Division, LC-123", ""),
    ("The Anna Maria in 1931 (left)", ""),
    ("The bridge in Old Harbour", ""),
    ("Vor dem Rathaus: Anna Solberg (l.) und Peter Brandt", ""),
    ("Links im Bild: Anna Solberg", ""),
    ("Auf dem Bild: Anna Solberg und Peter Brandt.", ""),
    ("Sie fand den Brief. Anna Solberg", "Anna Solberg"),
    ("Source: Archive of the Parish", "Source: Archive of the Parish"),
    ("The photo shows the mill. It was taken in 1921.", ""),
    ("Photo of the mill in spring", ""),
    ("Foto vom Fluss", ""),
    ("طاحونة في الربيع. (أ ف ب)", "أ ف ب"),
    ("طاحونة في الربيع - تصوير: نادر فهمي", "تصوير: نادر فهمي"),
    ("春の水車小屋（写真：高橋健）", "写真：高橋健"),
    ("春の水車小屋　写真・高橋健", "写真・高橋健"),
    ("春天的水车。图源：海报社", "图源：海报社"),
    ("봄의 물레방아 /연합통신", "연합통신"),
    ("봄의 물레방아. ⓒ해안일보", "ⓒ해안일보"),
    ("The tower after the quake -crédito Alzate/Gaceta", "crédito Alzate/Gaceta"),
    ("The tower after the quake - crédito @alzate", "crédito @alzate"),
    ("A line of the bank - crédito barato para todos", ""),
    ("© privat", "© privat"),
)


@pytest.mark.parametrize(("printed", "credit"), _PRINTED, ids=range(len(_PRINTED)))
def test_a_credit_is_found_in_one_line_of_words(printed: str, credit: str) -> None:
    caption, found = split(printed, "")
    assert found == credit
    assert printed.startswith(caption)
    assert (caption == printed) == (credit == "")


def _credited(*parts: str) -> tuple[list[str], str]:
    prose = "<p>The mill at the river was built of oak by people of whom nothing is known.</p>" * 3
    html = f"<article><h1>The mill</h1>{prose.join(('', *parts))}</article>".encode()
    draft = article_of(Saved(name="page.html", data=html, beside=lambda _: None), Choices())
    credits = [one.credit for one in draft.figures]
    return [draft.text[one.start : one.end] if one else "" for one in credits], draft.text


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("<p>Foto: Carl Spitzweg</p>", "", "Foto: Carl Spitzweg"),
        ("<p>(Photo: Ada North)</p>", "", "Photo: Ada North"),
        (
            "<p><small>The mill – Foto: © Carl Spitzweg | CC-BY-SA</small></p>",
            "The mill",
            "Foto: © Carl Spitzweg | CC-BY-SA",
        ),
    ],
    ids=["line", "brackets", "small"],
)
def test_a_line_far_from_the_only_picture_says_whom_it_is_owed_to(
    line: str, caption: str, credit: str
) -> None:
    credits, text = _credited("<p><img src='mill.png'></p>", line)
    assert credits == [credit]
    assert caption in text


@pytest.mark.parametrize(
    "parts",
    [
        ("<p><img src='a.png'></p>", "<p><img src='b.png'></p>", "<p>Foto: Carl Spitzweg</p>"),
        ("<p><img src='a.png'></p>", "<p>Quelle: Stadtarchiv</p>"),
        ("<p><img src='a.png'></p>", "<p>Foto: was man dazu wissen muss</p>"),
        ("<p><img src='a.png'></p>", "<p>Foto: Ada North</p><p>Foto: Carl Spitzweg</p>"),
    ],
    ids=["two pictures", "of the text", "no name", "two lines"],
)
def test_a_line_that_may_be_about_anything_stays_a_line(parts: tuple[str, ...]) -> None:
    credits, text = _credited(*parts)
    assert not any(credits)
    assert parts[-1].removeprefix("<p>").split("<")[0] in text


def test_a_source_in_a_box_behind_a_picture_is_its_credit() -> None:
    box = "<div class='cover'><img src='a.png'></div><div>Źródło: Archiwum Rzek</div>"
    assert _credited(f"<div>{box}</div>", "")[0] == ["Źródło: Archiwum Rzek"]


def test_a_line_about_the_picture_above_the_headline_is_not_of_that_in_the_text() -> None:
    above = "<figure><img src='top.png' alt=''></figure>"
    prose = "<p>The mill at the river was built of oak by people of whom nothing is known.</p>" * 3
    page = f"<article>{above}<h1>The mill</h1>{prose}<figure><img src='a.png'></figure>{prose}"
    html = f"{page}<p>Bildnachweis: Carl Spitzweg</p></article>".encode()
    draft = article_of(Saved(name="page.html", data=html, beside=lambda _: None), Choices())
    assert [one.link for one in draft.figures] == ["top.png", "a.png"]
    assert not any(one.credit for one in draft.figures)


@pytest.mark.parametrize("words", ["(Ada North Photography)", "[Jonas Reuter Fotografie]"])
def test_names_in_brackets_before_what_they_make_are_a_credit(words: str) -> None:
    assert split(words, "") == ("", words[1:-1])


@pytest.mark.parametrize("words", ["(an old photograph)", "(The mill in old photos)"])
def test_words_in_brackets_about_pictures_are_a_caption(words: str) -> None:
    assert split(words, "") == (words, "")

"""Captions and credits are parted by their shape, where no class says which is which."""

import pytest
from lxml import html

from annotator.readers.web.parting import parted


@pytest.mark.parametrize(
    ("box", "caption", "credit"),
    [
        ("<p>The bridge at noon.</p><p>Ada North</p>", "The bridge at noon.", "Ada North"),
        ("Kantor Brose<br>Archivfoto: Kreisblatt", "Kantor Brose", "Archivfoto: Kreisblatt"),
        ("2 of 5 | The quay (photo: Ada North)", "The quay", "photo: Ada North"),
        ("Waar de trap was - Foto: Rijksarchief", "Waar de trap was", "Foto: Rijksarchief"),
        ("The tower in <a>Old Harbour</a>", "The tower in Old Harbour", ""),
        ("The sloop <em>Anna Maria</em>", "The sloop Anna Maria", ""),
        (
            "Sheet 7 of the sea atlas, 1662 (detail).",
            "Sheet 7 of the sea atlas, 1662 (detail).",
            "",
        ),
        ("The bridge is open. - Foto: Stiftsarchiv", "The bridge is open.", "Foto: Stiftsarchiv"),
        ("梦溪园里的雕版。京口日报 资料图片", "梦溪园里的雕版。", "京口日报 资料图片"),
        ("古い駅の扉＝浜坂町提供", "古い駅の扉", "浜坂町提供"),
        ("駅舎（田所一平撮影）", "駅舎", "田所一平撮影"),
        ("城市的夜景。新华社记者张三摄", "城市的夜景。", "新华社记者张三摄"),
        ("カフェ＝東京都", "カフェ＝東京都", ""),
        ("بائع في السوق (وكالة)", "بائع في السوق", "وكالة"),
        ("بائع في السوق (يمين)", "بائع في السوق (يمين)", ""),
        ("Il ponte di ferro (ansa)", "Il ponte di ferro", "ansa"),
        ("Jenny Lind on the steps [Wenn]", "Jenny Lind on the steps", "Wenn"),
        ("Jenny Lind on the steps [Left]", "Jenny Lind on the steps [Left]", ""),
        ("Il ponte di ferro (prima)", "Il ponte di ferro (prima)", ""),
    ],
    ids=[
        *("own part", "compound", "slider", "dash", "link", "name of a ship", "remark"),
        *("dash behind a stop", "file picture"),
        *(
            "given",
            "taken",
            "reporter",
            "place",
            "source",
            "side",
            "agency",
            "other agency",
            "great remark",
            "small remark",
        ),
    ],
)
def test_a_credit_is_told_from_the_words_of_its_caption(
    box: str, caption: str, credit: str
) -> None:
    assert parted(html.fromstring(f"<div>{box}</div>"), "") == (caption, credit)

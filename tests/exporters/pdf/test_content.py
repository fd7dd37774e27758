from __future__ import annotations

import re

from exporters.pdf.atoms import Opening
from exporters.pdf.content import PageContent
from exporters.pdf.embed import Fonts
from exporters.pdf.pages import Rule
from tests.exporters.pdf.handset import AMIRI, PLEX, line


def drawn(text: str, base: int, font: str) -> str:
    content = PageContent(Fonts(), "screen", 0)
    content.open_tagged("P")
    content.line(line(text, base, font), lambda opening: _ignore(content, opening))
    return content.data().decode("ascii")


def _ignore(content: PageContent, opening: Opening) -> None:
    content.open_tagged("P", opening)


def test_an_english_line_is_one_array_of_codes() -> None:
    stream = drawn("AVATAR, to wit", 0, PLEX)
    assert stream.count("BT") == stream.count("TJ") == 1
    assert "Span" not in stream


def test_kerning_moves_the_pen_in_an_english_line() -> None:
    assert re.search(r"\)\d+\(", drawn("AVAV", 0, PLEX))
    assert not re.search(r"\)-?\d+\(", drawn("HHHH", 0, PLEX))


def test_marked_content_is_closed_before_other_opens() -> None:
    for stream in (drawn("قال نعم 2019. لا", 1, AMIRI), drawn("plain", 0, PLEX)):
        depth = 0
        for operator in re.findall(r"\bBDC\b|\bEMC\b", stream):
            depth += 1 if operator == "BDC" else -1
            assert depth in (0, 1)
        assert depth == 0


def test_text_objects_hold_no_marked_content() -> None:
    stream = drawn("قال نعم 2019. لا", 1, AMIRI)
    assert all("DC" not in held for held in re.findall(r"BT(.*?)ET", stream, re.DOTALL))


def test_every_mcid_is_given_once_and_in_order() -> None:
    found = re.findall(r"/MCID (\d+)", drawn("في العراق من قبل", 1, AMIRI))
    assert found == [str(i) for i in range(len(found))]


def test_a_round_box_is_no_rounder_than_it_can_be() -> None:
    content = PageContent(Fonts(), "screen", 0)
    content.rectangle(Rule(10, 10, 40, 20, "#336699", radius=99))
    stream = content.data().decode("ascii")
    assert stream.splitlines()[0] == "0.2 0.4 0.6 rg"
    assert "20 10 m" in stream  # the radius is half the height

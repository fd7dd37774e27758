"""Letterhead and foot: what stands around the text."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import pytest
from msgspec.structs import replace
from PIL import Image

from app.composition import Composition, Letterhead, Logo, Run
from app.errors import ExportError
from app.localized import Localized
from app.look import Look, Margins
from exporters.docx.export import write
from exporters.docx.xml import Element, R
from tests.exporters.docx.houses import OWN, logo_bytes, of_house
from tests.exporters.docx.reading import document, find, names, part, text, values
from tests.exporters.docx.small import small, small_release

EMU = 12700


def _own(*codes: str) -> Composition:
    return of_house(small_release(), OWN, codes)


def _logo(data: bytes, kind: str = "png") -> Logo:
    return Logo(data, "svg" if kind == "svg" else "png", Localized(en="A logo", ar="شعار"))


def _with_logos(*logos: Logo) -> Element:
    head = Letterhead(logos, Localized(en=((Run("House"),),)))
    return part(write(replace(small("en"), letterhead=head)), "word/header1.xml")


def _sizes(root: Element) -> list[tuple[float, float]]:
    """Width and height of each picture in points."""
    return [
        (int(one.get("cx", "")) / EMU, int(one.get("cy", "")) / EMU)
        for one in find(root, "//wp:extent")
    ]


def test_only_the_first_page_has_the_letterhead_and_every_page_has_a_foot() -> None:
    section = find(document(write(_own("en"))), "//w:sectPr")[0]
    assert find(section, "w:titlePg")
    assert values(section, "w:headerReference/@w:type") == ["first"]
    assert values(section, "w:footerReference/@w:type") == ["first", "default"]


def test_a_house_without_a_letterhead_has_no_head() -> None:
    docx = write(small("en"))
    assert not [name for name in names(docx) if "header" in name]
    assert not find(document(docx), "//w:titlePg")


def test_each_edition_of_stacked_languages_has_a_letterhead_in_its_language() -> None:
    docx = write(of_house(small_release(), "agency", ("en", "ar"), "stacked"))
    lines = [
        [text(one) for one in find(part(docx, f"word/header{number}.xml"), "//w:p[w:r/w:t]")]
        for number in (1, 2)
    ]
    held = of_house(small_release(), "agency", ("en", "ar")).letterhead.lines
    assert lines == [
        ["".join(run.text for run in line) for line in held[code]] for code in ("en", "ar")
    ]
    alts = [values(part(docx, f"word/header{n}.xml"), "//wp:docPr/@descr") for n in (1, 2)]
    assert alts == [
        ["Logo of the Example Agency for Recovery"],
        ["شعار الوكالة النموذجية للتعافي"],
    ]


def test_logos_are_equally_high_in_their_order_and_without_their_white_edges() -> None:
    head = part(write(_own("en")), "word/header1.xml")
    assert values(head, "//wp:docPr/@descr")[1:] == ["A disc", "A bar"]
    assert [high for _, high in _sizes(head)] == pytest.approx([40, 40, 40], abs=0.01)
    assert [wide for wide, _ in _sizes(head)] == pytest.approx([40, 40, 160], abs=0.1)
    crop = find(head, "//pic:blipFill/a:srcRect")[0]
    assert [crop.get(edge) for edge in "ltrb"] == ["20000", "20000", "20000", "20000"]


def test_arabic_logos_stand_in_a_paragraph_from_the_right_in_the_same_order() -> None:
    head = part(write(_own("ar")), "word/header1.xml")
    (paragraph,) = find(head, "//w:p[w:pPr/w:pStyle/@w:val = 'Logos-ar']")
    assert find(paragraph, "w:pPr/w:bidi")
    assert values(paragraph, ".//wp:docPr/@descr")[1:] == ["قرص", "شريط"]


def test_many_logos_are_made_smaller_until_they_find_room() -> None:
    wide = _logo(logo_bytes((800, 100), (0, 0, 799, 99)))
    sizes = _sizes(_with_logos(wide, wide, wide))
    room = Look().margins.side
    assert sum(size[0] for size in sizes) + 2 * 22 <= 595.3 - 2 * room
    assert len({size[1] for size in sizes}) == 1


def test_a_logo_has_no_more_pixels_than_a_printer_shows() -> None:
    big = _logo(logo_bytes((3000, 3000), (500, 500, 2499, 2499)))
    docx = write(replace(small("en"), letterhead=Letterhead((big,))))
    with ZipFile(BytesIO(docx)) as archive:
        names_of = [name for name in archive.namelist() if "/media/" in name]
        sizes = [Image.open(BytesIO(archive.read(name))).size for name in names_of]
    assert (500, 500) in sizes
    head = part(docx, "word/header1.xml")
    assert _sizes(head) == [pytest.approx((40, 40), abs=0.1)]


def test_a_drawing_goes_out_as_a_drawing_with_pixels_for_who_cannot_show_it() -> None:
    docx = write(of_house(small_release(), "agency", ("en",)))
    head = part(docx, "word/header1.xml")
    relations = {
        one.get("Id"): str(one.get("Target")) for one in part(docx, "word/_rels/header1.xml.rels")
    }
    (blip,) = find(head, "//a:blip")
    (vector,) = [one for one in blip.iter() if str(one.tag).endswith("}svgBlip")]
    assert relations[blip.get(f"{{{R}}}embed")].endswith(".png")
    assert relations[vector.get(f"{{{R}}}embed")].endswith(".svg")


def test_a_drawing_that_cannot_be_taken_over_stops_the_export_by_name() -> None:
    inside = b'<rect width="9" height="9" fill="url(#g)"/>'
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">' + inside + b"</svg>"
    with pytest.raises(ExportError, match="gradients"):
        _with_logos(_logo(svg, "svg"))


def test_the_line_of_the_house_stands_beside_the_page_number_where_both_find_room() -> None:
    beside = part(write(_own("en")), "word/footer1.xml")
    (paragraph,) = find(beside, "//w:p[w:r or w:hyperlink]")
    assert text(paragraph).replace("\t", "|") == (
        "press@example.org | https://example.org|Page 1 of 1"
    )
    long = Letterhead(foot=Localized(en=(Run("A very long line of a house. " * 6),)))
    under = part(write(replace(small("en"), letterhead=long)), "word/footer1.xml")
    assert [text(one) for one in find(under, "//w:p[w:r]")] == [
        "Page 1 of 1",
        "A very long line of a house. " * 6,
    ]


def test_the_foot_of_the_first_page_is_that_of_the_others() -> None:
    docx = write(_own("en", "ar"))
    first, other = (part(docx, f"word/footer1{kind}.xml") for kind in ("-first", ""))
    assert text(first) == text(other)


def test_a_link_in_the_foot_leads_out_of_the_foot() -> None:
    docx = write(_own("ar"))
    targets = [one.get("Target") for one in part(docx, "word/_rels/footer1.xml.rels")]
    assert targets == ["mailto:press@example.org", "https://example.org"]


@pytest.mark.parametrize(
    ("look", "size", "left"),
    [
        (Look(), ["11906", "16838"], "1440"),
        (Look(paper="Letter", margins=Margins(50, 60, 40)), ["12240", "15840"], "800"),
    ],
)
def test_paper_and_margins_are_those_of_the_house(look: Look, size: list[str], left: str) -> None:
    root = document(write(replace(small("en"), look=look)))
    assert values(root, "//w:pgSz/@w:w | //w:pgSz/@w:h") == size
    assert values(root, "//w:pgMar/@w:left") == values(root, "//w:pgMar/@w:right") == [left]
    assert values(root, "//w:pgMar/@w:top") == values(root, "//w:pgMar/@w:header")


def test_columns_side_by_side_end_where_the_white_of_the_page_begins() -> None:
    root = document(write(small("en", "ar")))
    paper, white = (int(values(root, path)[0]) for path in ("//w:pgSz/@w:w", "//w:pgMar/@w:left"))
    assert int(values(root, "//w:tblPr/w:tblW/@w:w")[0]) == pytest.approx(paper - 2 * white, abs=2)
    cell = values(part(write(small("en", "ar")), "word/styles.xml"), "//w:tblCellMar/w:left/@w:w")
    assert (white + int(cell[-1])) / 20 == pytest.approx(Look().margins.side / 1.5, abs=0.1)

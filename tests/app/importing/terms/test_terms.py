from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import FileError
from app.importing.terms import Omitted, TermFile, read_terms
from app.importing.terms.gathered import MAX_TERMS
from app.localized import Localized
from app.term import Rendering, Term

V2 = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p/></sourceDesc></fileDesc>
</martifHeader><text><body>
<termEntry id="1"><descripGrp><descrip type="subjectField">protection</descrip></descripGrp>
<note>since <hi>spring</hi></note>
<langSet xml:lang="en-US"><tig><term>irregular migrant</term>
<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
<ntig><termGrp><term>illegal <!-- no --> migrant</term>
<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig></langSet>
<langSet xml:lang="ar"><tig><term>المهاجر غير الشرعي</term>
<termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig>
<tig><term>المهاجر غير النظامي</term></tig>
<tig><term>المهاجر غير المنتظم</term></tig></langSet>
<langSet xml:lang="fr"><tig><term>migrant irrégulier</term></tig></langSet></termEntry>
<termEntry id="2"><langSet xml:lang="en"><tig><term>shelter</term></tig></langSet></termEntry>
</body></text></martif>"""
DCA = """<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>
<conceptEntry id="1"><descrip type="subjectField">migration</descrip>
<langSec xml:lang="en"><termSec><term>returnee</term></termSec></langSec>
<langSec xml:lang="ar"><termSec><term>العائد</term>
<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
<termSec><term>الراجع</term>
<termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termSec></langSec>
</conceptEntry></body></text></tbx>"""
DCT = """<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
 xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<tbxHeader/><text><body><conceptEntry id="1"><min:subjectField>migration</min:subjectField>
<langSec xml:lang="en"><termSec><term>returnee</term></termSec></langSec>
<langSec xml:lang="ar"><termSec><term>الراجع</term>
<min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus></termSec>
<termSec><term>العائد</term>
<min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec></langSec>
</conceptEntry></body></text></tbx>"""
TMX = """<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header srclang="en" segtype="phrase"/><body>
<tu><tuv xml:lang="en-GB"><seg>clean <bpt i="1">&lt;b&gt;</bpt>water<ept i="1">&lt;b&gt;</ept></seg>
</tuv><tuv lang="AR_iq"><seg><hi>مياه</hi> نظيفة</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>It is done.</seg></tuv><tuv xml:lang="ar"><seg>تم.</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>a b c d e f g h i</seg></tuv><tuv xml:lang="ar"><seg>أ</seg></tuv></tu>
</body></tmx>"""


def _read(tmp_path: Path, data: str | bytes, name: str = "terms.x") -> TermFile:
    path = tmp_path / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return read_terms(path)


def _simple(file: TermFile) -> list[tuple[str, str]]:
    return [(one.renderings["en"].approved, one.renderings["ar"].approved) for one in file.terms]


def test_tbx_of_2008_says_what_is_preferred_and_what_is_not_to_be_written(tmp_path: Path) -> None:
    file = _read(tmp_path, V2, "un.tbx")
    english = Rendering("irregular migrant", forbidden=("illegal migrant",))
    arabic = Rendering(
        "المهاجر غير النظامي", ("المهاجر غير المنتظم",), variants=("المهاجر غير الشرعي",)
    )
    term = Term(
        Localized(en=english, ar=arabic), "approved", "protection", "since spring", "un.tbx"
    )
    assert file.terms == (term,)
    assert file.omitted == (Omitted(16, "shelter", "one language"),)
    assert file.languages == ("fr",)


@pytest.mark.parametrize("data", [DCA, DCT])
def test_tbx_of_2019_is_the_same_in_attributes_and_in_tags(tmp_path: Path, data: str) -> None:
    (term,) = _read(tmp_path, data).terms
    assert term.subject == "migration"
    assert term.renderings == Localized(
        en=Rendering("returnee"), ar=Rendering("العائد", ("الراجع",))
    )


def test_tmx_gives_its_short_segments_without_their_codes(tmp_path: Path) -> None:
    file = _read(tmp_path, TMX)
    assert _simple(file) == [("clean water", "مياه نظيفة")]
    assert [(one.words, one.reason) for one in file.omitted] == [
        ("It is done.", "sentence"),
        ("a b c d e f g h i", "too long"),
    ]


def test_tmx_in_utf_16_is_read(tmp_path: Path) -> None:
    data = TMX.replace("UTF-8", "UTF-16").encode("utf-16")
    assert _simple(_read(tmp_path, data)) == [("clean water", "مياه نظيفة")]


@pytest.mark.parametrize(
    "data",
    [
        "English,Arabic\nclean water,مياه نظيفة\n",
        "en;ar\r\nclean water;مياه نظيفة\r\n",
        "الإنجليزية\tالعربية\nclean water\tمياه نظيفة\n",
        "ar|note|en-US\nمياه نظيفة||clean water\n",
        'id,مصطلح إنجليزي,المقابل العربي\n1,"clean water","مياه نظيفة"\n',
        "مياه نظيفة,clean water\n",
        "clean water,مياه نظيفة,x\n,,\n",
        "en,ar\nclean\u00a0water,\u200f\u202bمياه  نظيفة\u202c\n",
    ],
)
def test_a_table_is_read_by_its_heads_or_its_scripts(tmp_path: Path, data: str) -> None:
    assert _simple(_read(tmp_path, data)) == [("clean water", "مياه نظيفة")]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1256"])
def test_a_table_is_read_in_the_encodings_of_spreadsheets(tmp_path: Path, encoding: str) -> None:
    data = "English,العربية\nclean water,مياه نظيفة\n".encode(encoding)
    assert _simple(_read(tmp_path, data)) == [("clean water", "مياه نظيفة")]


def test_a_table_may_say_all_that_a_term_has(tmp_path: Path) -> None:
    data = (
        "en,en_accepted,ar,ar variants,المرفوض ar forbidden,status,subject,note\n"
        'displaced person,IDP; IDPs,النازح,"المهجر، المشرد | اللاجئ",الهارب,mixed,aid,"a, b"\n'
    )
    (term,) = _read(tmp_path, data, "house.csv").terms
    arabic = Rendering("النازح", (), ("المهجر، المشرد", "اللاجئ"), ("الهارب",))
    english = Rendering("displaced person", ("IDP", "IDPs"))
    expected = Term(Localized(en=english, ar=arabic), "mixed", "aid", "a, b", "house.csv")
    assert term == expected


BOMB = """<?xml version="1.0"?><!DOCTYPE tmx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
<tmx version="1.4"><body><tu><tuv xml:lang="en"><seg>&b;</seg></tuv></tu></body></tmx>"""
READS = """<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/hostname">]>
<tmx><body><tu><tuv xml:lang="en"><seg>&a;</seg></tuv></tu></body></tmx>"""


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (BOMB, "it defines entities"),
        (READS, "it defines entities"),
        (BOMB.encode("utf-16"), "it defines entities"),
        (TMX[:-20], "it is broken at line 6"),
        ("<tmx>" + "<a>" * 1000, "it is broken at line 1"),
        (TMX.replace('"en', '"de'), "no term in it that is in all of en, ar; its languages are de"),
        ("<tmx></tmx>", "no term in it that is in all of en, ar; look whether"),
        ("<html><body>x</body></html>", "this is no file of terms; give it as TBX"),
        (b"PK\x03\x04rest", "this is no file of terms"),
        ("one,two\nthree,four\n", "no column of it is English beside one that is Arabic; head"),
        ("en,ar\n", "no term in it"),
        ('en,ar\n"a' + "b" * 200_000 + ',"c\n', "the table is broken at line"),
        (b"", "there is no text in it"),
        (b"\x00\x01\x02\x03" * 50, "not text"),
    ],
)
def test_a_file_that_is_broken_or_hostile_is_refused_in_one_sentence(
    tmp_path: Path, data: str | bytes, said: str
) -> None:
    with pytest.raises(FileError) as refused:
        _read(tmp_path, data)
    assert said in str(refused.value)
    assert "terms.x" in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_file_of_more_terms_than_any_house_has_is_refused(tmp_path: Path) -> None:
    rows = "".join(f"water {n},ماء {n}\n" for n in range(MAX_TERMS + 1))
    with pytest.raises(FileError, match="there are more than 20000 entries"):
        _read(tmp_path, "en,ar\n" + rows)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from([V2, DCA, DCT, TMX, "en,ar\na,ب\n"]), st.data())
def test_no_damage_makes_the_reading_fail_otherwise(
    tmp_path: Path, whole: str, data: st.DataObject
) -> None:
    raw = bytearray(whole.encode())
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(raw) - 1))
        raw[place : place + data.draw(st.integers(0, 9))] = data.draw(st.binary(max_size=6))
        if not raw:
            break
    try:
        file = _read(tmp_path, bytes(raw))
    except FileError:
        return
    assert file.terms

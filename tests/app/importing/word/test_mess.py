"""What people and programs put around text in a DOCX: each kind is read to the exact text."""

from __future__ import annotations

import pytest

from app.importing.phrases import describe
from tests.app.importing.word.docx import BY, cell, deleted, p, r, read, row, table, texts


def _field(code: str, result: str) -> str:
    return f"{_begin(code)}{result}{_END}"


def _begin(code: str) -> str:
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{code}</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )


_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def _control(content: str, properties: str = "") -> str:
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def _old_box(content: str) -> str:
    box = f"<v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox>"
    return f"<w:pict><v:shape>{box}</v:shape></w:pict>"


def _box(content: str) -> str:
    shape = f"<wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx>"
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{shape}</w:drawing>'
        f"</mc:Choice><mc:Fallback>{_old_box(content)}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def _moved(end: str, content: str) -> str:
    return (
        f'<w:move{end}RangeStart {BY} w:name="move7"/><w:move{end} {BY}>{content}</w:move{end}>'
        f'<w:move{end}RangeEnd w:id="1"/>'
    )


def _symbol(font: str, code: str) -> str:
    return f'<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>'


def _run(content: str) -> str:
    return f"<w:r>{content}</w:r>"


def _t(text: str) -> str:
    return f"<w:t>{text}</w:t>"


def _m(text: str) -> str:
    return f"<m:r><m:t>{text}</m:t></m:r>"


def _e(text: str) -> str:
    return f"<m:e>{_m(text)}</m:e>"


def _fraction(top: str, bottom: str) -> str:
    return f"<m:oMath><m:f><m:num>{top}</m:num><m:den>{bottom}</m:den></m:f></m:oMath>"


_PAGE_BREAK = '<w:br w:type="page"/>'
_ROW_IN = f"<w:trPr><w:ins {BY}/></w:trPr>"
_ROW_OUT = f"<w:trPr><w:del {BY}/></w:trPr>"
_RUBY = f"<w:ruby><w:rt>{r('kan')}</w:rt><w:rubyBase>{r('漢')}</w:rubyBase></w:ruby>"
_WIDE = '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'

# The body, and the paragraphs as they read with every change accepted.
MESS: dict[str, tuple[str, list[str]]] = {
    "split runs": (p("Er", r("b", "<w:b/>"), "<w:proofErr/>", "il"), ["Erbil"]),
    "insertion": (p("a ", f"<w:ins {BY}>{r('new ')}</w:ins>", "b"), ["a new b"]),
    "deletion": (p("a ", deleted("old "), "b"), ["a b"]),
    "insertion struck out again": (p("a", f"<w:ins {BY}>{deleted('x')}</w:ins>"), ["a"]),
    "move": (p(_moved("From", r("1")), "2") + p(_moved("To", r("1"))), ["2", "1"]),
    "simple field": (p(f'<w:fldSimple w:instr="DATE">{r("4 May")}</w:fldSimple>'), ["4 May"]),
    "simple field of a page": (p(f'<w:fldSimple w:instr="PAGE">{r("3")}</w:fldSimple>'), [""]),
    "field over runs": (p(_field(" REF x ", r("4 ") + r("May"))), ["4 May"]),
    "field in a field's code": (p(_field(f"IF {_field('REF', r('no'))}", r("yes"))), ["yes"]),
    "number of the page": (p("Page ", _field(" PAGE ", r("3")), "."), ["Page ."]),
    "field over paragraphs": (p(_begin("TOC"), "one") + p("two", _END), ["one", "two"]),
    "field without an end": (p(_begin("REF"), "kept") + p("kept too"), ["kept", "kept too"]),
    "field without a beginning": (p("kept", _END) + p("kept too"), ["kept", "kept too"]),
    "smart tag": (p(f"<w:smartTag><w:smartTagPr/>{r('Basra')}</w:smartTag>", "!"), ["Basra!"]),
    "custom XML in a paragraph": (p(f"<w:customXml>{r('Basra')}</w:customXml>"), ["Basra"]),
    "custom XML around one": (f"<w:customXml>{p('Basra')}</w:customXml>", ["Basra"]),
    "direction": (p(f'<w:dir w:val="rtl">{r("نص")}</w:dir>', " x"), ["نص x"]),
    "forced direction": (p(f'<w:bdo w:val="ltr">{r("نص")}</w:bdo>', " x"), ["نص x"]),
    "control around a run": (p("a", _control(r("b")), "c"), ["abc"]),
    "control around paragraphs": (_control(p("a") + p("b")) + p("c"), ["a", "b", "c"]),
    "control around a cell": (table(row(_control(cell(p("a"))), cell(p("b")))), ["a", "b"]),
    "control around a row": (table(_control(row(cell(p("a"))))), ["a"]),
    "empty control": (p("a", _control(r("Click here"), "<w:showingPlcHdr/>")), ["a"]),
    "empty control of paragraphs": (_control(p("Here"), "<w:showingPlcHdr/>") + p("a"), ["a"]),
    "text box": (p(_box(p("in") + p("side")), "out"), ["out", "in", "side"]),
    "text box in a text box": (p(_box(p(_box(p("c")), "b")), "a"), ["a", "b", "c"]),
    "text box of VML": (p(_run(_old_box(p("in"))), "out"), ["out", "in"]),
    "symbol bullet": (p(_symbol("Symbol", "F0B7"), "<w:r><w:tab/></w:r>", "a"), ["•\ta"]),
    "symbol of Wingdings": (p(_symbol("Wingdings", "F0FC"), " yes"), ["✓ yes"]),
    "symbol by its own code": (p(_symbol("Arial", "2022"), " a"), ["• a"]),
    "unknown symbol": (p(_symbol("Mine", "F041")), ["\ufffd"]),
    "tabs": (p(_run(_t("a") + "<w:tab/>" + _t("b") + "<w:ptab/>" + _t("c"))), ["a\tb\tc"]),
    "breaks": (p(_run(_t("a") + "<w:br/>" + _t("b") + "<w:cr/>" + _t("c"))), ["a\nb\nc"]),
    "new pages": (p(_run(_PAGE_BREAK + _t("a") + _PAGE_BREAK + _t("b"))), ["a\nb"]),
    "firm hyphen": (p(_run(_t("2024") + "<w:noBreakHyphen/>" + _t("26"))), ["2024\u201126"]),
    "soft hyphen": (p(_run(_t("co") + "<w:softHyphen/>" + _t("op"))), ["co\u00adop"]),
    "soft hyphen as a character": (p("co\u00adop"), ["co\u00adop"]),
    "table for layout": (table(row(*map(cell, map(p, "ab"))), row(cell(p("c")))), [*"abc"]),
    "table in a table": (table(row(cell(p("a"), table(row(cell(p("b")))), p("c")))), [*"abc"]),
    "merged cells": (table(row(cell(_WIDE, p("a")), cell(p("b")))), ["a", "b"]),
    "row put in": (table(row(_ROW_IN, cell(p("a")))), ["a"]),
    "row struck out": (table(row(_ROW_OUT, cell(p("a")))), [""]),
    "hidden text": (p("a", r("x", "<w:vanish/>"), r("b", '<w:vanish w:val="0"/>')), ["ab"]),
    "link in the document": (p(f'<w:hyperlink w:anchor="x">{r("here")}</w:hyperlink>'), ["here"]),
    "reading above characters": (p(_run(_RUBY)), ["漢"]),
    "formula": (p(f"<m:oMath>{_m('a+b')}</m:oMath>", " holds"), ["a+b holds"]),
    "fraction": (p("about ", _fraction(_m("1"), _m("4"))), ["about 1/4"]),
    "fraction of sums": (p(_fraction(_m("a+b"), _m("2"))), ["(a+b)/2"]),
    "power": (p(f"<m:oMath><m:sSup>{_e('m')}<m:sup>{_m('2')}</m:sup></m:sSup></m:oMath>"), ["m^2"]),
    "brackets": (p(f"<m:oMath><m:d>{_e('a')}{_e('b')}</m:d></m:oMath>"), ["(a|b)"]),
    "bidi controls": (p("\u200fنص\u200e \u2067x\u2069"), ["\u200fنص\u200e \u2067x\u2069"]),
    "presentation forms": (p("\ufe91\ufef4\ufe8e\ufee5 ﷺ"), ["\ufe91\ufef4\ufe8e\ufee5 ﷺ"]),
    "kashida": (p("بيـــان 1447 هـ"), ["بيـــان 1447 هـ"]),
    "firm space and non-joiner": (p("10\u00a0km می\u200cروم"), ["10\u00a0km می\u200cروم"]),
    "mixed digits": (p("٢٠٢٦ و 2026 و ۲۰۲۶"), ["٢٠٢٦ و 2026 و ۲۰۲۶"]),
    "line end of the file": (p(_run(_t("one\n   two"))), ["one two"]),
    "space that is not said to be kept": (p(_run(_t("one ")), "two"), ["one two"]),
    "nothing": ("<w:p/>", [""]),
}


@pytest.mark.parametrize(("body", "expected"), MESS.values(), ids=MESS.keys())
def test_the_text_is_exact(body: str, expected: list[str]) -> None:
    document = read(body)
    assert texts(document) == expected
    assert all(describe(entry) for entry in document.entries)

"""Characters of symbol fonts, which have codes of their own, as what they show."""

from __future__ import annotations

# The Symbol font: Adobe's "Symbol Encoding", by code; what is no character is left out.
_SYMBOL_ROWS = {
    0x20: " !∀#∃%&∋()∗+,−./0123456789:;<=>?",
    0x40: "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_",
    0x60: "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼",
    0xA0: "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵",
    0xC0: "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓",
    0xE0: "◊〈®©™∑",
}
_SYMBOL = {
    start + at: character for start, row in _SYMBOL_ROWS.items() for at, character in enumerate(row)
}
# What lists and forms are made with in Wingdings: the code, then what it shows.
_DINGBATS = """
28☎ 29✆ 2A🖂 46☞ 4A☺ 6C● 6D❍ 6E■ 6F□ 71❑ 72❒ 73⬧
74⧫ 75◆ 76❖ 77⬥ 9E· 9F• A0▪ A1○ A7▪ A8◻ AB★ D8➢
DF← E0→ E1↑ E2↓ E8➔ EF⇦ F0⇨ F1⇧ F2⇩ FB✗ FC✓ FD☒
FE☑
"""
_WINGDINGS = {int(one[:2], 16): one[2:] for one in _DINGBATS.split()}
_FONTS = {"symbol": _SYMBOL, "wingdings": _WINGDINGS}


def symbol(font: str, code: str) -> str:
    """The character of a symbol font under a code (four hexadecimal digits); empty if unknown.

    Codes of such fonts stand in the private area from U+F000, or without that (ISO/IEC 29500-1,
    17.3.3.30).
    """
    try:
        point = int(code, 16)
    except ValueError:
        return ""
    held = _FONTS.get(font.strip().lower())
    if held is not None:
        return held.get(point & 0xFF if point >= 0xF000 else point, "")
    return chr(point) if 0x20 <= point < 0xD800 else ""

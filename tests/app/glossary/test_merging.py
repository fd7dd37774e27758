from __future__ import annotations

from app.glossary import Rendering, Term
from app.glossary.merging import Conflict, merged
from app.localized import Localized


def _term(english: Rendering, arabic: Rendering) -> Term:
    return Term(Localized(en=english, ar=arabic))


OWN = _term(Rendering("host community", ("host communities",)), Rendering("المجتمع المضيف"))


def test_a_term_that_is_new_comes_after_those_of_the_house() -> None:
    new = _term(Rendering("returnee"), Rendering("العائد"))
    result = merged([OWN], [new, new])
    assert result.terms == (OWN, new)
    assert result.added == (new,)
    assert result.doubled == (new,)


def test_a_term_that_the_house_has_in_another_spelling_is_doubled() -> None:
    new = _term(Rendering("Host-communities"), Rendering("مجتمع مضيف"))
    result = merged([OWN], [new])
    assert (result.terms, result.doubled) == ((OWN,), (new,))


def test_a_term_that_the_house_has_gets_the_forms_that_are_new() -> None:
    arabic = Rendering("المجتمع المضيف", ("المُجتمع المضيف",), ("المجتمع المستضيف",))
    result = merged([OWN], [_term(Rendering("host community"), arabic)])
    (held,) = result.terms
    assert held.renderings["en"] == OWN.renderings["en"]
    assert held.renderings["ar"] == Rendering("المجتمع المضيف", (), ("المجتمع المستضيف",))
    assert result.widened == (held,)


def test_what_the_house_renders_otherwise_stays_and_is_said() -> None:
    new = _term(Rendering("host community"), Rendering("المجتمع المستقبل"))
    result = merged([OWN], [new])
    assert result.terms == (OWN,)
    assert result.conflicts == (Conflict(OWN, new),)

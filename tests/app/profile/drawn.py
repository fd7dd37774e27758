"""Hypothesis strategies for profiles."""

from __future__ import annotations

from hypothesis import strategies as st
from msgspec.structs import replace

from app.lengths import Channel
from app.localized import Localized
from app.look import Colours, Fit, FontSet, Look, Margins
from app.profile import HouseLogo, Person, Profile
from app.term import Rendering, Term
from app.wording import SHIPPED, Wording, shipped_wording
from tests.strategies import IMAGE_NAME, contacts, image_bytes, rows, texts, words

MEDIA = {
    IMAGE_NAME: image_bytes(),
    "mark.svg": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    "Own.ttf": b"a font",
}


def colours() -> st.SearchStrategy[str]:
    return st.integers(0, 0xFFFFFF).map("#{:06X}".format)


def looks() -> st.SearchStrategy[Look]:
    return st.builds(
        Look,
        typeface=st.sampled_from(["serif", "sans"]),
        paper=st.sampled_from(["A4", "Letter"]),
        margins=st.builds(Margins, *[st.floats(0, 200, width=32)] * 3),
        colours=st.builds(Colours, *[colours()] * 5),
        justified=st.lists(st.sampled_from(["ar", "en"]), unique=True).map(tuple),
        kashida=st.floats(0, 1),
        figures=st.sampled_from(["lining", "oldstyle"]),
        ink=st.sampled_from(["screen", "print"]),
        fit=st.builds(Fit, st.integers(0, 3), st.floats(0.25, 1), st.floats(0.25, 1)),
    )


def wordings() -> st.SearchStrategy[Localized[Wording]]:
    """The shipped ones, some of their words changed."""

    def changed(held: dict[str, tuple[str, dict[str, str]]]) -> Localized[Wording]:
        shipped = {code: shipped_wording(code) for code in SHIPPED}
        return Localized({
            code: replace(shipped[code], comma=comma, labels={**shipped[code].labels, **labels})
            for code, (comma, labels) in held.items()
        })  # fmt: skip

    labels = st.dictionaries(
        st.sampled_from(["end", "draft", "own"]), st.text("abcابج ", max_size=5)
    )
    one = st.tuples(st.sampled_from([", ", "، ", "; "]), labels)
    return st.fixed_dictionaries(dict.fromkeys(SHIPPED, one)).map(changed)


def lines() -> st.SearchStrategy[Localized[tuple[str, ...]]]:
    return st.fixed_dictionaries(
        {code: st.lists(texts(code, max_size=12), max_size=3).map(tuple) for code in SHIPPED}
    ).map(Localized)


def renderings(code: str) -> st.SearchStrategy[Rendering]:
    forms = st.lists(texts(code, max_size=12), max_size=2).map(tuple)
    return st.builds(Rendering, texts(code, max_size=20), forms, forms, forms)


def terms() -> st.SearchStrategy[Term]:
    return st.builds(
        Term,
        st.fixed_dictionaries({"en": renderings("en")}, optional={"ar": renderings("ar")}).map(
            Localized
        ),
        st.sampled_from(["approved", "mixed"]),
        note=st.sampled_from(["", "since the spring"]),
    )


def profiles() -> st.SearchStrategy[Profile]:
    """Any valid profile in English and Arabic; what it uses is in its media."""
    logos = st.builds(HouseLogo, st.sampled_from([IMAGE_NAME, "mark.svg"]), words())
    return st.builds(
        Profile,
        wordings=wordings(),
        name=words(),
        months=st.sampled_from(["gulf", "levantine", "un"]),
        digits=st.sampled_from([Localized(), Localized(ar="arab")]),
        look=looks(),
        lines=lines(),
        foot=words(),
        logos=st.lists(logos, max_size=2).map(tuple),
        fonts=st.sampled_from([None, FontSet("Own.ttf")]),
        contacts=st.lists(contacts(), max_size=2).map(tuple),
        people=st.lists(st.builds(Person, words(), words()), max_size=2).map(tuple),
        region=st.sampled_from(["IQ", "CH"]),
        channels=st.lists(st.builds(Channel, words(), st.integers(1)), max_size=2).map(tuple),
        glossary=st.lists(terms(), max_size=2).map(tuple),
        boilerplate=st.lists(rows(), max_size=2).map(tuple),
        icons_folder=st.sampled_from(["", "icons", "/somewhere/else"]),
    ).map(with_used_media)


def with_used_media(profile: Profile) -> Profile:
    """The profile with just the media it uses."""
    from app.profile.model import used_files

    return replace(profile, media={name: MEDIA[name] for name in used_files(profile)})

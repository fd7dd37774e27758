"""The 50 cases of a real pair of texts: what is to be said of each, and at which words.

They were collected by hand before the checks were written (../shared/data/parity_cases.md), and
are looked for in the release that the pair imports to.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias


class Rule(NamedTuple):
    """A rule finds it at these words, or within them."""

    code: str
    language: str
    words: str


class Told(NamedTuple):
    """The report of the import tells of it, with the file, the line and the words."""

    code: str
    file: str
    line: int
    words: str


class PutOut(NamedTuple):
    """The exporters see to it: the words stand apart in either format."""

    words: str


class Silent(NamedTuple):
    """None of these rules may find anything at the words; at no words at all where there are none.

    words: by language.
    """

    codes: tuple[str, ...]
    words: tuple[tuple[str, str], ...] = ()


class Person(NamedTuple):
    """Nothing finds it, and why."""

    why: str


Answer: TypeAlias = Rule | Told | PutOut | Silent | Person
FIGURES = ("figure_differs", "figure_missing", "currency_differs", "date_differs", "date_absent")
TITLES = ("title_missing", "honorific_missing")
STRAIGHT = ("يوضح الاضطراب", "قررت اليابان", "كان لسنوات", "تعزيز الرابطة")
EVEN = ("sentences_differ", "text_missing", "row_empty", "length_unlike")


class Case(NamedTuple):
    """A case by its number, what it is about, and everything that has to be said of it."""

    number: str
    about: str
    answers: tuple[Answer, ...]


def case(number: int, about: str, *answers: Answer) -> Case:
    """A case of that number."""
    return Case(f"D{number:02}", about, answers)


CASES = (
    case(1, "the date in one text only", Told("one_side", "en.txt", 5, "28 April 2020")),
    case(2, "the kicker in one text only", Told("one_side", "en.txt", 1, "Press Release")),
    case(
        3,
        "the section of entities in one text only",
        Told("one_side", "en.txt", 30, "UN entities involved"),
        Told("one_side", "en.txt", 32, "International Organization for Migration"),
    ),
    case(
        4,
        "the section of goals in one text only",
        Told("empty_section_alone", "en.txt", 34, "Goals we are supporting"),
    ),
    case(
        5,
        "a heading with nothing under it",
        Told("empty_section_alone", "en.txt", 34, "Goals we are supporting"),
    ),
    case(
        6,
        "an e-mail address in one text only",
        Told("one_side", "ar.txt", 26, "iraqpublicinfo@iom.int"),
    ),
    case(
        7, "a telephone number in one text only", Told("one_side", "ar.txt", 26, "+٩٦٤٧٥١٤٠٢٢١١١")
    ),
    case(
        8,
        "the same line twice",
        Told("doubled_line", "en.txt", 27, "IOM Iraq’s Public Information Unit"),
    ),
    case(
        9,
        "a space before the first word",
        Told("leading_spaces", "en.txt", 25, "IOM Iraq’s Public Information Unit"),
    ),
    case(
        10,
        "an odd number of straight quotation marks",
        Rule("quotes_unbalanced", "ar", '"'),
    ),
    case(
        11,
        "a quotation that is closed and never opened",
        Rule("quote_unopened", "ar", "وأضاف قائلاً، وبدعم"),
    ),
    case(12, "a word without its hamza", Rule("hamza_missing", "ar", "الاعلام")),
    case(13, "a label at the end of a line", Told("label_alone", "ar.txt", 25, "هاتف:")),
    case(
        14,
        "values under each other's labels",
        Told("swapped_label", "ar.txt", 26, "iraqpublicinfo@iom.int"),
        Told("swapped_label", "ar.txt", 26, "+٩٦٤٧٥١٤٠٢٢١١١"),
    ),
    case(
        15,
        "one illness under two names",
        Rule("term_variant", "ar", "فيروس كورونا"),
    ),
    case(16, "the country office and the organization", Rule("office_differs", "en", "IOM Iraq")),
    case(
        17,
        "communities that became places",
        Rule("term_not_rendered", "en", "vulnerable communities"),
    ),
    case(
        18,
        "stabilization that became a lasting one",
        Rule("term_variant", "ar", "الاستقرار المستدام"),
    ),
    case(19, "an impact that became a large one", Rule("adverb_added", "ar", "كبيراً")),
    case(20, "“so far”, which the English does not say", Rule("adverb_added", "ar", "حتى الآن")),
    case(21, "that project, this project", Rule("referent_differs", "en", "that project")),
    case(
        22,
        "a comma for a colon before what is said",
        Rule("saying_comma", "ar", 'وايت، "'),
        *[Rule("saying_comma", "ar", 'قائلاً، "')] * 2,
    ),
    case(
        23,
        "straight quotation marks",
        *(Rule("quotes_straight", "ar", f'"{words}') for words in STRAIGHT),
    ),
    case(
        24,
        "other counts of quotations",
        Rule("quotation_count", "en", "“With the Government"),
        # One quotation that its attribution parts in English, and precedes in Arabic.
        Silent(("quotation_count",), (("en", "“Japan has recently"),)),
    ),
    case(
        25,
        "two marks after the place of the dateline",
        Told("dateline", "en.txt", 7, "—"),
        Told("dateline", "ar.txt", 5, "-"),
    ),
    case(
        26,
        "ranges of years in short",
        Rule("range_short", "en", "2020-21"),
        Rule("range_short", "en", "2019-20"),
        Silent(FIGURES),
    ),
    case(27, "digits of two systems", Told("digits", "ar.txt", 26, "+٩٦٤٧٥١٤٠٢٢١١١")),
    case(
        28,
        "tanween written in two ways",
        Rule("tanween_mixed", "ar", "تمويلًا"),
        Rule("tanween_mixed", "ar", "إضافيًا"),
    ),
    case(29, "a month that the house calls otherwise", Rule("month_form", "ar", "ديسمبر")),
    case(
        30,
        "a term written in four ways",
        Rule("term_two_forms", "en", "Security and Development Nexus"),
        *[Rule("term_two_forms", "en", "security-development nexus")] * 2,
        *[Rule("term_two_forms", "en", "Security Development Nexus")] * 2,
    ),
    case(
        31,
        "a term rendered in two ways",
        *[Rule("term_two_renderings", "ar", "العلاقة بين الأمن والتنمية")] * 2,
    ),
    case(32, "conflict in two words", Rule("term_two_renderings", "ar", "النزاع")),
    case(33, "an acronym that nobody explains", Rule("acronym_undefined", "en", "GoJ")),
    case(
        34,
        "a term named before its acronym is given",
        Rule("acronym_late", "en", "security-development nexus"),
    ),
    case(
        35,
        "an acronym in the possessive",
        *[Rule("acronym_possessive", "en", "IOM Iraq’s")] * 3,
        Told("doubled_line", "en.txt", 27, "IOM Iraq’s"),
    ),
    case(36, "a courtesy title in one text only", Rule("title_missing", "ar", "السيد")),
    case(
        37,
        "H.E. and سعادة are the same",
        Silent(TITLES, (("en", "H.E."), ("ar", "سعادة"))),
    ),
    case(
        38,
        "a governorate in one text, its name in the other",
        Rule("governorate_added", "ar", "محافظة نينوى"),
    ),
    case(
        39,
        "a sentence that opens with حيث",
        Rule("sentence_opening", "ar", "حيث يتصارع"),
        Rule("sentence_opening", "ar", "حيث تلقت"),
    ),
    case(
        40,
        "the same words to go on with",
        *[Rule("connector_repeated", "ar", "وبهذا الصدد")] * 2,
    ),
    case(
        41,
        "a noun in the wrong case after كان",
        Person("a rule for كان ل… with an accusative after it would mostly meet what is right"),
    ),
    case(
        42,
        "a relative pronoun of the wrong gender",
        Person("which noun the pronoun belongs to takes a parser, and those that exist err often"),
    ),
    case(
        43,
        "amounts that may be parted at the end of a line",
        Rule("money_parted", "en", "USD 3.63"),
        Rule("money_parted", "en", "USD 41"),
        Rule("money_parted", "en", "USD 540"),
    ),
    case(44, "spelling of the United Nations", Rule("spelling_house", "en", "socio-economic")),
    case(45, "a compound without its hyphen", Rule("hyphen_missing", "en", "Conflict Affected")),
    case(46, "all figures are equal by value", Silent(FIGURES)),
    case(47, "as many paragraphs and sentences", Silent(EVEN)),
    case(
        48,
        "empty lines at the head and before the contact",
        Told("empty_lines", "ar.txt", 1, "تعزز"),
        Told("empty_lines", "ar.txt", 22, "لمزيد"),
    ),
    case(49, "a list that no word closes", Rule("list_unclosed", "en", "mediation; peacebuilding")),
    case(
        50,
        "a number and an address among Arabic",
        PutOut("+964 751 402 2111"),
        PutOut("iraqpublicinfo@iom.int"),
    ),
)

# What is found beyond the cases; each was read, and is right or worth a look.
BEYOND = (
    Rule("state_draft", "", "draft"),
    Rule("sentence_long", "en", "Now, once again"),
    Rule("sentence_long", "en", "“The turbulence"),
    Rule("sentence_long", "en", "In addition to social cohesion"),
    Rule("sentence_long", "ar", "وبهذا الصدد، قال"),
    Rule("sentence_long", "ar", "فبالإضافة إلى"),
    Rule("passive_roundabout", "ar", "تم تسريحهم"),
    Rule("passive_roundabout", "ar", "سيتم بناء"),
    Rule("passive_roundabout", "ar", "تم جمعها"),
    Rule("term_two_renderings", "ar", "شركة صغيرة ومتوسطة"),
    Rule("term_two_renderings", "ar", "دعم معيشي"),
)

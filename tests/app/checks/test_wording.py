from __future__ import annotations

from string import Formatter

from app.checks.wording import rules


def test_every_rule_is_worded_in_both_languages_with_the_same_fields() -> None:
    for code, rule in rules().items():
        english, arabic = rule.words["en"], rule.words["ar"]
        assert _fields(english.sentence) == _fields(arabic.sentence), code
        assert all((rule.source, english.sentence, english.reason, arabic.reason)), code
        assert not english.sentence.endswith("."), code
        assert english.reason.endswith("."), code
        assert arabic.reason.endswith("."), code


def _fields(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}

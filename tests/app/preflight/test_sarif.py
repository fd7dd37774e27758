"""SARIF 2.1.0: what its schema asks for, and what its text asks for beyond that."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, cast

import msgspec
from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace

from app.address import Address
from app.checks import Finding, run_checks
from app.checks.dismissing import dismiss
from app.checks.wording import rules
from app.localized import Localized
from app.model import Contact, Release
from app.preflight import Outcome, outcome
from app.preflight.sarif import Source, sarif
from app.profile import neutral_profile
from app.search.put import Replacement
from tests.checked import row
from tests.strategies import releases

HOUSE = neutral_profile()
LETTERS = ("[\u0621-\u064a]", "[A-Za-z]")
SOURCE = Source(Path("clearance/march 3.bayan"), "0.1.0")
RELEASE = row("Some 28 wells", "نحو 82 بئرا")
FIGURE = Finding(
    "figure_differs", "error", Address("text", 1, "en", 0, 5, 7), {"figure": "28", "other": "82"},
    Address("text", 1, "ar", 0, 4, 6), (Replacement(Address("text", 1, "en", 0, 5, 7), "82"),),
)  # fmt: skip


def _as_read(log: dict[str, object]) -> dict[str, Any]:
    return msgspec.json.decode(msgspec.json.encode(log), type=dict[str, Any])


def _run(release: Release, found: Outcome, code: str = "en") -> dict[str, Any]:
    log = _as_read(sarif(release, found, HOUSE, SOURCE, code))
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("/sarif-schema-2.1.0.json")
    (run,) = log["runs"]
    return cast("dict[str, Any]", run)


def test_a_result_is_in_the_file_and_at_its_words() -> None:
    run = _run(RELEASE, Outcome((FIGURE,)))
    assert run["columnKind"] == "unicodeCodePoints"
    (one,) = run["results"]
    assert (one["ruleId"], one["level"]) == ("figure_differs", "error")
    assert one["message"]["text"] == ("row 1, English: “28” here is “82” in the other language.")
    (at,) = one["locations"]
    assert at["physicalLocation"]["artifactLocation"] == {
        "uri": "clearance/march%203.bayan", "index": 0,
    }  # fmt: skip
    assert at["physicalLocation"]["region"] == {
        "charOffset": 5, "charLength": 2, "snippet": {"text": "28"},
    }  # fmt: skip
    assert [place["fullyQualifiedName"] for place in at["logicalLocations"]] == ["rows/1/text/en"]
    (other,) = one["relatedLocations"]
    assert other["logicalLocations"][0]["fullyQualifiedName"] == "rows/1/text/ar"
    assert other["message"]["text"] == "row 1, Arabic"


def test_a_fix_changes_a_text_that_is_nested_in_the_file() -> None:
    run = _run(RELEASE, Outcome((FIGURE,)))
    (fix,) = run["results"][0]["fixes"]
    (change,) = fix["artifactChanges"]
    nested = run["artifacts"][change["artifactLocation"]["index"]]
    assert (nested["parentIndex"], nested["location"]["uri"]) == (0, "/rows/1/text/en")
    assert nested["contents"]["text"] == "Some 28 wells"
    assert change["replacements"] == [
        {"deletedRegion": {"charOffset": 5, "charLength": 2}, "insertedContent": {"text": "82"}}
    ]


def test_what_may_stand_is_suppressed_with_its_reason_and_the_rest_is_said_not_to_be() -> None:
    release = dismiss(RELEASE, FIGURE, "the ministry counts so", "Desk")
    other = replace(FIGURE, address=Address("text", 1, "en", 0, 0, 4))
    first, second = _run(release, outcome(release, (other, FIGURE)))["results"]
    assert first["suppressions"] == []
    assert second["suppressions"] == [
        {"justification": "the ministry counts so (Desk)", "kind": "inSource", "status": "accepted"}
    ]


def test_every_rule_is_described_in_the_language_of_the_report() -> None:
    for code in ("en", "ar"):
        run = _run(RELEASE, Outcome((FIGURE,)), code)
        described = run["tool"]["driver"]["rules"]
        assert run["language"] == run["tool"]["driver"]["language"] == code
        assert [one["id"] for one in described] == list(rules())
        for one in described:
            texts = [one[name]["text"] for name in ("shortDescription", "fullDescription", "help")]
            assert all(texts)
            assert not any("{" in text for text in texts)
            arabic, latin = (len(re.findall(letters, texts[1])) for letters in LETTERS)
            assert (arabic > latin) is (code == "ar")


def test_a_rule_is_as_grave_as_the_house_has_it() -> None:
    house = replace(HOUSE, severities={"date_missing": "off", "row_empty": "info"})
    log = _as_read(sarif(RELEASE, Outcome((FIGURE,)), house, SOURCE))
    held = {one["id"]: one for one in log["runs"][0]["tool"]["driver"]["rules"]}
    set_ = {
        code: held[code].get("defaultConfiguration")
        for code in ("date_missing", "row_empty", "figure_differs", "place_missing")
    }
    assert set_ == {
        "date_missing": {"enabled": False, "level": "none"},
        "row_empty": {"enabled": True, "level": "note"},
        "figure_differs": {"enabled": True, "level": "error"},
        "place_missing": None,
    }


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(releases())
def test_every_result_refers_to_what_is_there(release: Release) -> None:
    release = replace(release, contacts=(*release.contacts, Contact(release.next_id)))
    release = replace(release, next_id=release.next_id + 1, place=Localized())
    run = _run(release, outcome(release, run_checks(release, HOUSE)))
    described, artifacts = run["tool"]["driver"]["rules"], run["artifacts"]
    assert run["results"]
    for one in run["results"]:
        assert described[one["ruleIndex"]]["id"] == one["ruleId"]
        assert one["level"] in {"error", "warning", "note"}
        assert one["message"]["text"].endswith(".")
        for at in (*one["locations"], *one.get("relatedLocations", ())):
            assert artifacts[at["physicalLocation"]["artifactLocation"]["index"]]
            region = at["physicalLocation"].get("region", {"charOffset": 0, "charLength": 0})
            assert min(region["charOffset"], region["charLength"]) >= 0
            assert at["logicalLocations"][0]["fullyQualifiedName"]

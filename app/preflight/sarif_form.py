"""The parts of a SARIF 2.1.0 log that Bayan fills, as OASIS names them."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType, field

Level: TypeAlias = Literal["error", "warning", "note", "none"]
SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


class Message(Struct, frozen=True):
    """Plain text (3.11); the same as a multiformat message and as the content of an artifact."""

    text: str


class ArtifactLocation(Struct, frozen=True):
    """uri: of a file, or the path inside the one that it is nested in. index: in the run."""

    uri: str
    index: int | UnsetType = UNSET


class Artifact(Struct, frozen=True, rename="camel"):
    """parentIndex: of the artifact that it is nested in."""

    location: ArtifactLocation
    parent_index: int | UnsetType = UNSET
    roles: tuple[str, ...] | UnsetType = UNSET
    mime_type: str | UnsetType = UNSET
    contents: Message | UnsetType = UNSET


class Region(Struct, frozen=True, rename="camel"):
    """charOffset, charLength: in code points."""

    char_offset: int
    char_length: int
    snippet: Message | UnsetType = UNSET


class PhysicalLocation(Struct, frozen=True, rename="camel"):
    """Where it is in an artifact."""

    artifact_location: ArtifactLocation
    region: Region | UnsetType = UNSET


class LogicalLocation(Struct, frozen=True, rename="camel"):
    """Where it is in the release: rows/3/text/ar."""

    name: str
    fully_qualified_name: str
    kind: str = "property"


class Location(Struct, frozen=True, rename="camel"):
    """id: unlike those of the other locations of a result."""

    physical_location: PhysicalLocation
    logical_locations: tuple[LogicalLocation, ...]
    id: int | UnsetType = UNSET
    message: Message | UnsetType = UNSET


class Suppression(Struct, frozen=True):
    """inSource: it is kept in the file that was looked at."""

    justification: str
    kind: str = "inSource"
    status: str = "accepted"


class Replacement(Struct, frozen=True, rename="camel"):
    """What comes in place of a region."""

    deleted_region: Region
    inserted_content: Message


class ArtifactChange(Struct, frozen=True, rename="camel"):
    """What is replaced in one artifact."""

    artifact_location: ArtifactLocation
    replacements: tuple[Replacement, ...]


class Fix(Struct, frozen=True, rename="camel"):
    """Changes that are made all together."""

    artifact_changes: tuple[ArtifactChange, ...]


class Result(Struct, frozen=True, rename="camel"):
    """suppressions: there in all results of a run, empty where it is not suppressed (3.27.23)."""

    rule_id: str
    rule_index: int
    level: Level
    message: Message
    locations: tuple[Location, ...]
    suppressions: tuple[Suppression, ...]
    related_locations: tuple[Location, ...] | UnsetType = UNSET
    fixes: tuple[Fix, ...] | UnsetType = UNSET


class Configuration(Struct, frozen=True):
    """Whether a rule is looked for, and how grave it is."""

    enabled: bool
    level: Level


class Descriptor(Struct, frozen=True, rename="camel"):
    """A rule."""

    id: str
    short_description: Message
    full_description: Message
    help: Message
    default_configuration: Configuration | UnsetType = UNSET


class Driver(Struct, frozen=True):
    """The program that looked."""

    version: str
    language: str
    rules: tuple[Descriptor, ...]
    name: str = "Bayan"


class Tool(Struct, frozen=True):
    """The program and nothing beside it."""

    driver: Driver


class Run(Struct, frozen=True, rename="camel"):
    """One look at one release."""

    tool: Tool
    artifacts: tuple[Artifact, ...]
    results: tuple[Result, ...]
    language: str
    column_kind: str = "unicodeCodePoints"


class Log(Struct, frozen=True):
    """The whole of it."""

    runs: tuple[Run, ...]
    schema: str = field(name="$schema", default=SCHEMA)
    version: str = "2.1.0"

"""Stands in for a person: gives the answers that a test has set, and keeps what was said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from app.exporting import Layout
from ui.asking import Answer, Clash, Outgoing, Wanted, Way
from ui.exporting import ExportChoice
from ui.print_preview import PrintChoice
from ui.raster import Raster, Sizes

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from app.importing.importer import Imported
    from app.model import Language, Release
    from app.search.put import Replacement
    from app.term import Term


class Answers:
    """No dialog opens; ``asked`` names the questions in order, ``told`` the sentences."""

    def __init__(self, folder: Path) -> None:
        self.asked: list[str] = []
        self.told: list[str] = []
        self.on_unsaved: Answer = "cancel"
        self.on_clash: Clash = "cancel"
        self.on_open: Path | None = None
        self.on_save: Path | None = folder / "saved.bayan"
        self.on_page: Path | None = None
        self.on_folder: Path | None = None
        self.on_texts: tuple[Path, ...] = ()
        self.on_terms: tuple[Path, ...] = ()
        self.takes_terms = True
        self.on_term: Term | Literal["delete"] | None = None
        self.term_shown: Term | None = None
        self.on_keep: Path | None = None
        self.on_copies: tuple[Path, ...] = ()
        self.on_name: str | None = "Dana Karim"
        self.on_pictures: tuple[Path, ...] = ()
        self.on_errors: Outgoing = "go"
        self.errors_shown: Sequence[str] = ()
        self.errors_asked: list[Way] = []
        self.on_export: ExportChoice | None = None
        self.on_print: Callable[[QPrinter], bool] | None = None
        self.prints_preview = False
        self.on_preview: PrintChoice | None = None
        self.pages: Sizes = ()
        self.on_profile: str | None = None
        self.on_link: str | None = None
        self.takes_import = True
        self.on_recovery: Wanted = "open"
        self.imported: Imported | None = None
        self.report: Sequence[str] = ()
        self.on_replacements: Callable[[Sequence[Replacement]], Sequence[Replacement]] | None = None

    def unsaved(self, name: str) -> Answer:
        self.asked.append(f"unsaved {name}")
        return self.on_unsaved

    def clash(self, name: str) -> Clash:
        self.asked.append(f"clash over {name}")
        return self.on_clash

    def file_to_open(self, folder: Path) -> Path | None:
        self.asked.append(f"open in {folder}")
        return self.on_open

    def file_to_save(self, suggestion: Path) -> Path | None:
        self.asked.append(f"save as {suggestion.name}")
        return self.on_save

    def page_to_save(self, suggestion: Path) -> Path | None:
        self.asked.append(f"page as {suggestion.name}")
        return self.on_page

    def folder(self, held: Path) -> Path | None:
        self.asked.append(f"folder from {held}")
        return self.on_folder

    def texts(self, folder: Path) -> tuple[Path, ...]:
        self.asked.append(f"texts in {folder}")
        return self.on_texts

    def copies(self, folder: Path) -> tuple[Path, ...]:
        self.asked.append(f"copies in {folder}")
        return self.on_copies

    def terms(self, folder: Path) -> tuple[Path, ...]:
        self.asked.append(f"terms in {folder}")
        return self.on_terms

    def take_terms(self, lines: Sequence[str], count: int) -> bool:
        self.asked.append(f"take {count} terms")
        self.report = lines
        return self.takes_terms

    def term(
        self, held: Term, panes: tuple[Language, Language], *, is_own: bool
    ) -> Term | Literal["delete"] | None:
        del panes
        self.asked.append("own term" if is_own else "term")
        self.term_shown = held
        return self.on_term if held != self.on_term else None  # once only, if it comes back

    def profile_to_keep(self, suggestion: Path) -> Path | None:
        self.asked.append(f"keep in {suggestion.name}")
        return self.on_keep

    def tell_of_copies(self, lines: Sequence[str]) -> None:
        self.report = lines

    def your_name(self, user: str) -> str | None:
        self.asked.append("your name")
        return self.on_name

    def pictures(self, folder: Path) -> tuple[Path, ...]:
        self.asked.append(f"pictures in {folder}")
        return self.on_pictures

    def errors(self, way: Way, lines: Sequence[str], more: int) -> Outgoing:
        del more
        self.errors_asked.append(way)
        self.errors_shown = lines
        return self.on_errors

    def export(self, choice: ExportChoice, formats: Sequence[str]) -> ExportChoice | None:
        self.asked.append(f"export {' '.join(formats)} to {choice.folder}")
        return self.on_export

    def print_setup(self, printer: QPrinter, pages: int) -> bool:
        self.asked.append(f"print {pages} pages of {printer.docName()}")
        return self.on_print is not None and self.on_print(printer)

    def print_preview(
        self, printed: Callable[[Layout], bytes], choice: PrintChoice, raster: Raster
    ) -> PrintChoice | None:
        self.pages = raster.sizes(printed(choice.layout))
        return (self.on_preview or choice) if self.prints_preview else None

    def profile(self, named: str, folder: Path) -> str | None:
        self.asked.append(f"profile {named}")
        return self.on_profile

    def link(self, held: str) -> str | None:
        self.asked.append(f"link {held}")
        return self.on_link

    def replacements(
        self, release: Release, plan: Sequence[Replacement]
    ) -> Sequence[Replacement] | None:
        self.asked.append(f"replace {len(plan)}")
        return None if self.on_replacements is None else self.on_replacements(plan)

    def take_import(self, imported: Imported, memory: Path) -> Imported | None:
        self.imported = imported
        return imported if self.takes_import else None

    def recover(self, name: str) -> Wanted:
        self.asked.append(f"recover {name}")
        return self.on_recovery

    def tell(self, sentence: str) -> None:
        self.told.append(sentence)

    def about(self, words: str) -> None:
        self.asked.append(f"about {words}")

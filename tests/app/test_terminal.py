from __future__ import annotations

from io import StringIO

from app.terminal import Terminal


class _Screen(StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_shows_only_to_a_person_and_only_when_work_lasts() -> None:
    screen, file = _Screen(), StringIO()
    for err, patience in ((screen, 60.0), (file, 0.0)):
        terminal = Terminal(StringIO(), err, patience)
        with terminal.at_work():
            terminal.doing("making a.pdf …")
    assert screen.getvalue() == file.getvalue() == ""


def test_progress_is_wiped_before_a_line_and_at_the_end() -> None:
    out, screen = StringIO(), _Screen()
    terminal = Terminal(out, screen, patience=0.0)
    with terminal.at_work():
        while not screen.getvalue():
            terminal.doing("making a.pdf …")
        terminal.line("a.pdf")
        assert screen.getvalue().endswith("\r" + " " * 14 + "\r")
        terminal.doing("making b.pdf …")
    assert screen.getvalue().endswith("\rmaking b.pdf …\r\r" + " " * 14 + "\r")
    assert out.getvalue() == "a.pdf\n"

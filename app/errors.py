"""What may go wrong for a person: one clear sentence with the place and what to do."""


class BayanError(Exception):
    """A fault that a person can act on; ``str()`` of it is the one sentence they see.

    what: what went wrong, without a full stop. where: the file or field, as the person
    knows it. remedy: what to do next, without a full stop.
    """

    def __init__(self, what: str, *, where: str = "", remedy: str = "") -> None:
        self.what, self.where, self.remedy = what, where, remedy
        place = f"{where}: " if where else ""
        advice = f"; {remedy}" if remedy else ""
        super().__init__(f"{place}{what}{advice}.")


class FileError(BayanError):
    """A file cannot be read or written as it is; it was left untouched."""


class NewerFormatError(FileError):
    """The file was written by a newer version of the program."""


class ExportError(BayanError):
    """Something in the release cannot be put out as it stands."""

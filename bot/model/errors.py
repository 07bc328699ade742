"""What can go wrong, as stable codes. The words for a code live with the other words."""

from __future__ import annotations


class SignpostError(Exception):
    """An expected failure. `code` is stable; `where` names row, column or field, never a value."""

    def __init__(self, code: str, *, where: str = "") -> None:
        super().__init__(f"{code} ({where})" if where else code)
        self.code = code
        self.where = where


class InvalidValue(SignpostError):
    """Something typed in cannot be what it should be."""


class EngineUnavailable(SignpostError):
    """The dialogue engine, its actions or its memory did not give a whole answer in time."""


class ImportRefused(SignpostError):
    """A file was refused whole: nothing of it was taken."""


class RecipientOptedOut(SignpostError):
    """The gateway says this handset texted STOP to this sender."""


class SendRefused(SignpostError):
    """The gateway refused the message for good; `code` says why in our words."""


class SendUncertain(SignpostError):
    """The gateway did not say whether it took the message."""


class ContentInvalid(SignpostError):
    """A content file cannot be used. `where` gives file, line and key."""


class ContentUnavailable(SignpostError):
    """A text may not be sent now: it is unknown, or a fact in it is past its review date."""

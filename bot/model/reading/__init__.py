"""Reads the personal facts out of a woman's text: pure functions, no clock, no wording."""

from bot.model.reading.mask import mask
from bot.model.reading.reader import read
from bot.model.reading.result import Reading, Stage

__all__ = ["Reading", "Stage", "mask", "read"]

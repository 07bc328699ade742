"""The figures of one run, each made from times taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from bench.load import Answer, Throughput, median_ms, milliseconds, percentile

EARLY = slice(10, 60)  # her 11th to 60th text: she has joined, and asks what she will ask later
WINDOW = 50


@dataclass(frozen=True, slots=True)
class ReplyTimes:
    """Of texts that came in at a given rate."""

    median_ms: float
    p99_ms: float
    slowest_ms: float
    texts: int
    unanswered: int

    @classmethod
    def of(cls, answers: Sequence[Answer]) -> ReplyTimes:
        """Those of all texts, the unanswered ones among them."""
        times = milliseconds(answers)
        return cls(
            median_ms(answers),
            percentile(times, 0.99),
            max(times),
            len(times),
            _unanswered(answers),
        )


@dataclass(frozen=True, slots=True)
class Growth:
    """What a late text of one woman costs over an early one."""

    texts: int
    early_ms: float
    late_ms: float
    unanswered: int

    @classmethod
    def of(cls, answers: Sequence[Answer]) -> Growth:
        """The middle of her last fifty over the middle of fifty early ones."""
        early, late = answers[EARLY], answers[-WINDOW:]
        return cls(len(answers), median_ms(early), median_ms(late), _unanswered(answers))

    @property
    def ratio(self) -> float:
        """1 when her history costs nothing."""
        return self.late_ms / self.early_ms


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two that are compared."""

    reply: ReplyTimes
    throughput: Throughput
    growth: Growth

    def as_dict(self) -> dict[str, object]:
        """For bench.json."""
        return {**asdict(self), "growth": {**asdict(self.growth), "ratio": self.growth.ratio}}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What else a reader must know to judge the figures."""

    measured_at: str
    cores: int
    load_before: float
    python: str
    model: str
    per_second: float
    seconds: float
    most_seconds: float
    women: int
    at_once: int
    holding_texts: int
    texts_sent_by_stock: int
    rest_call_ms: float


@dataclass(frozen=True, slots=True)
class Run:
    """Everything that was measured."""

    ours: Side
    stock: Side
    surroundings: Surroundings

    @property
    def throughput_ratio(self) -> float:
        """Ours over the stock one's."""
        return self.ours.throughput.per_second / self.stock.throughput.per_second

    def as_dict(self) -> dict[str, object]:
        """For bench.json."""
        return {
            "surroundings": asdict(self.surroundings),
            "signpost": self.ours.as_dict(),
            "rasa_twilio_channel": self.stock.as_dict(),
            "throughput_ratio": self.throughput_ratio,
        }


def _unanswered(answers: Sequence[Answer]) -> int:
    return sum(not answer.answered for answer in answers)

"""The figures as people read them, with the targets beside and with what they do not say."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from textwrap import fill

from bench.figures import EARLY, WINDOW, Growth, Run

WIDTH = 100
MARK = "<!-- figures of one run: python -m bench --record -->"
COLUMNS = (34, 22, 26, 12)
HEADINGS = ("", "Signpost", "Rasa's Twilio channel", "target")

NOTES = (
    "Both answer the same texts in the same order, in turn, on this machine, with the same trained "
    "model, action server, Redis and load generator. Reply time is from the webhook's call until "
    "the answer is in Twilio's hands: as TwiML (Signpost), or by REST before the webhook returns "
    "(Rasa's channel).",
    "Signpost checks the signature, claims the text, and seals and stores both texts in SQL. "
    "Rasa's channel does none of this.",
    "Rasa's channel is rasa.core.channels.twilio.TwilioInput of Rasa 3.6.21 as `rasa run` starts "
    "it, with the library versions that Rasa asks for (.venvs/bench; only what the model depends "
    "on is the engine's), its RedisTrackerStore and its default lock store. A thin subclass sends "
    "its REST calls to the local stand-in, and a content key as a text, because the stock output "
    "cannot send our custom payloads.",
    "In its favour: our custom actions look for the text's row, find none and end at once; a text "
    "that only an action would answer costs it no REST call; the domain does not travel to the "
    "action server; and the stand-in is nearer than Twilio, while Rasa stands still during a call.",
    "One REST call to the stand-in took {rest_call_ms:.1f} ms (median). The stand-in, the load "
    "generator and the side that is not measured, idle, share the cores with the one that is. "
    "Processor time is that of web, engine, actions and Redis, or of Rasa, actions and Redis.",
    "Texts come at random moments, the same for both. One that was not answered counts with the "
    "time until that was known. In the long talk the demo clock is moved on where a woman would go "
    "over Signpost's limit of texts; Rasa's channel has no limit.",
    "Signpost told {holding_texts} senders in the whole run that their answer comes later. Rasa's "
    "channel sent {texts_sent_by_stock} texts by REST.",
)


def report(run: Run) -> str:
    """The whole of it, as lines."""
    return "\n".join([*_heading(run), "", *_table(run), "", *_notes(run)])


def record(run: Run, page: Path) -> None:
    """Put the figures into a page, in place of those of an earlier run."""
    before, after = page.read_text().split(MARK)[::2]
    lines = "\n".join([*_heading(run), "", *_table(run)])
    page.write_text(f"{before}{MARK}\n```\n{lines}\n```\n{MARK}{after}")


def _heading(run: Run) -> Iterator[str]:
    about = run.surroundings
    yield f"Signpost and Rasa's own Twilio channel, {about.measured_at}"
    yield (
        f"{about.cores} cores, load average before {about.load_before:.1f}, "
        f"Python {about.python}, {about.model}"
    )


def _table(run: Run) -> Iterator[str]:
    about, ours, stock = run.surroundings, run.ours, run.stock
    yield _row(*HEADINGS)
    rate = f"{about.per_second:g} texts a second"
    yield f"Reply time at {rate} ({about.seconds:g} s, {about.women} women)"
    yield _row("median", _ms(ours.reply.median_ms), _ms(stock.reply.median_ms), "<= 50 ms")
    yield _row("99th percentile", _ms(ours.reply.p99_ms), _ms(stock.reply.p99_ms), "<= 500 ms")
    yield _row("slowest", _ms(ours.reply.slowest_ms), _ms(stock.reply.slowest_ms))
    yield _row("not answered", *(f"{s.reply.unanswered} of {s.reply.texts}" for s in (ours, stock)))
    yield f"Most texts a second ({about.at_once} women at once, {about.most_seconds:g} s)"
    most, other = ours.throughput, stock.throughput
    yield _row("answered a second", f"{most.per_second:.1f}", f"{other.per_second:.1f}")
    yield _row("Signpost's over Rasa's", f"{run.throughput_ratio:.2f}", "", ">= 1")
    yield _row("processor time for one text", _ms(most.processor_ms), _ms(other.processor_ms))
    yield _row("not answered", *(f"{t.unanswered} of {t.texts}" for t in (most, other)))
    yield f"One woman's late texts beside her early ones ({_span(EARLY.start + 1, EARLY.stop)})"
    yield _row("median of the early ones", _ms(ours.growth.early_ms), _ms(stock.growth.early_ms))
    yield _row("median of the last 50", _late(ours.growth), _late(stock.growth))
    yield _row("late over early", f"{ours.growth.ratio:.2f}", f"{stock.growth.ratio:.2f}", "<= 1.2")
    yield _row(
        "not answered", *(f"{s.growth.unanswered} of {s.growth.texts}" for s in (ours, stock))
    )


def _notes(run: Run) -> Iterator[str]:
    about = run.surroundings
    for note in NOTES:
        said = note.format(
            rest_call_ms=about.rest_call_ms,
            holding_texts=about.holding_texts,
            texts_sent_by_stock=about.texts_sent_by_stock,
        )
        yield fill(f"- {said}", WIDTH, subsequent_indent="  ")


def _row(name: str, *cells: str) -> str:
    padded = zip((f"  {name}" if name else "", *cells), COLUMNS, strict=False)
    return "".join(cell.ljust(width) for cell, width in padded).rstrip()


def _late(growth: Growth) -> str:
    return f"{_ms(growth.late_ms)} ({_span(growth.texts - WINDOW + 1, growth.texts)})"


def _span(first: int, last: int) -> str:
    return f"{first} to {last}"


def _ms(value: float) -> str:
    return f"{value:.0f} ms"

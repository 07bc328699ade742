"""`python -m bench`: start both sides, load them in turn, print the figures."""

from __future__ import annotations

import json
import os
import platform
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from bench import environment, ours, report, stock
from bench.figures import EARLY, WINDOW, Run, Surroundings
from bench.measure import Plan, measure, rest_call_ms
from bot.model.errors import SignpostError
from bot.settings import ROOT
from tests.support.stack import Stack, running_stack

PAGE = ROOT / "docs" / "benchmarks.md"
ENOUGH = click.IntRange(min=EARLY.stop + WINDOW)


@click.command(context_settings={"help_option_names": ["-h", "--help"], "show_default": True})
@click.option("--per-second", default=20.0, help="Texts a second for the reply times.")
@click.option("--seconds", default=30.0, help="How long they come.")
@click.option("--women", default=60, help="Who send them, at least.")
@click.option("--at-once", default=16, help="Women at once for the most texts a second.")
@click.option("--most-seconds", default=15.0, help="How long they text.")
@click.option("--texts", default=1000, type=ENOUGH, help="Texts of one woman to Signpost.")
@click.option(
    "--stock-texts", default=300, type=ENOUGH, help="The same to Rasa's channel, which slows down."
)
@click.option("--record", is_flag=True, help="Also put the figures into docs/benchmarks.md.")
@click.option("--lock", is_flag=True, help="Only renew bench/requirements.txt.")
def main(lock: bool, record: bool, **amounts: float) -> None:
    """Reply times, throughput and the cost of a long history, beside Rasa's own Twilio channel."""
    if lock:
        environment.lock()
        return
    try:
        run, home = _run(Plan(**amounts))  # type: ignore[arg-type]  # click gives each its type
    except SignpostError as error:
        click.echo(f"bench: {error}", err=True)
        sys.exit(1)
    result = home.with_suffix(".json")
    result.write_text(json.dumps(run.as_dict(), indent=2) + "\n")
    click.echo(report.report(run))
    if record:
        report.record(run, PAGE)
    click.echo(f"\nAlso in {os.path.relpath(result)}; logs in {os.path.relpath(home)}.")


def _run(plan: Plan) -> tuple[Run, Path]:
    if environment.model_libraries_differ():
        _say("bench/requirements.txt is older than the engine's lock: see python -m bench --lock.")
    python = environment.ensure_environment(_say)
    home = Path(os.environ.get("SIGNPOST_HOME") or ROOT / "var").resolve() / "bench"
    shutil.rmtree(home, ignore_errors=True)
    load = os.getloadavg()[0]
    _say("Starting the service ...")
    # Its own database, Redis and engine, whatever else this shell is set up for.
    with running_stack(
        home, SIGNPOST_DEMO="1", DATABASE_URL="", REDIS_URL="", RASA_URL=""
    ) as stack:
        _say("Starting Rasa with its own Twilio channel ...")
        with stock.running_stock(stack, python) as theirs:
            first, second = measure(stack, theirs, plan, say=_say)
            return Run(first, second, _surroundings(stack, plan, load)), home


def _surroundings(stack: Stack, plan: Plan, load_before: float) -> Surroundings:
    return Surroundings(
        measured_at=datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        cores=len(os.sched_getaffinity(0)),
        load_before=load_before,
        python=platform.python_version(),
        model=Path(stack.program("rasa").environ()["RASA_MODEL"]).name,
        per_second=plan.per_second,
        seconds=plan.seconds,
        most_seconds=plan.most_seconds,
        women=len({text.number for text in plan.in_turn()}),
        at_once=plan.at_once,
        holding_texts=ours.holding_texts(stack),
        texts_sent_by_stock=stock.texts_sent(stack),
        rest_call_ms=rest_call_ms(stack),  # after the texts were counted: it sends some itself
    )


def _say(line: str) -> None:
    click.echo(line, err=True)


if __name__ == "__main__":
    main()

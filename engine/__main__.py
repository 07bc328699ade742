"""The engine's commands: `python -m engine train MODEL`, `run` and `evaluate`."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

LOOPBACK = "127.0.0.1"  # Rasa is for the web process and the worker only, never for outside
PORT = 5005
PROJECT = Path(__file__).resolve().parent.parent


def main() -> None:
    """Read the command and do it."""
    arguments = _parser().parse_args()
    sys.dont_write_bytecode = False  # compiling Rasa anew at every start takes five seconds
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    os.environ["LOG_LEVEL"] = "WARNING"  # with which Rasa shows no progress bars either
    # Before anything that imports Rasa.
    from engine import slim

    slim.install()
    from engine import logs, validation

    logs.configure_logs()
    validation.install()
    arguments.command(arguments)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m engine")
    commands = parser.add_subparsers(required=True)
    run = commands.add_parser("run", help="answer texts")
    model = os.environ.get("RASA_MODEL")
    run.add_argument("--model", type=Path, default=model, required=not model)
    run.add_argument("--port", type=int, default=os.environ.get("RASA_PORT", PORT))
    run.add_argument("--host", default=LOOPBACK)
    run.set_defaults(command=_run)
    train = commands.add_parser("train", help="train a model")
    train.add_argument("model", type=Path)
    train.set_defaults(command=_train)
    evaluate = commands.add_parser("evaluate", help="how well texts are told apart")
    evaluate.set_defaults(command=_evaluate)
    for command in (run, train, evaluate):
        command.add_argument("--project", type=Path, default=PROJECT)
    return parser


def _run(arguments: argparse.Namespace) -> None:
    from engine.server import serve

    serve(
        model=arguments.model,
        endpoints=arguments.project / "endpoints.yml",
        credentials=arguments.project / "credentials.yml",
        host=arguments.host,
        port=arguments.port,
    )


def _train(arguments: argparse.Namespace) -> None:
    from engine.training import train_model

    train_model(arguments.model, project=arguments.project)


def _evaluate(arguments: argparse.Namespace) -> None:
    from engine.evaluation import evaluate

    sys.stdout.writelines(f"{line}\n" for line in evaluate(arguments.project))


if __name__ == "__main__":
    main()

"""`python -m engine evaluate` on the tiny project."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.engine.running import ENGINE_PYTHON, ROOT, lay_out_project


def test_it_reports_how_well_intents_are_told_apart(engine_python: None, tmp_path: Path) -> None:
    project = lay_out_project(tmp_path / "project")
    (project / "data" / "nlu").mkdir()
    (project / "data" / "nlu.yml").rename(project / "data" / "nlu" / "tiny.yml")
    line = [ENGINE_PYTHON, "-m", "engine", "evaluate", "--project", project]
    report = subprocess.run(line, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    assert report.startswith("25 examples, 8 intents\n")
    assert "  1.00  postcode" in report, "masked, all postcodes are the same word"

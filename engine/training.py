"""`python -m engine train MODEL`: one model from config.yml, data/ and domain/."""

from __future__ import annotations

from pathlib import Path

from rasa.model_training import train


def train_model(model: Path, *, project: Path) -> None:
    """Train and write `model`. A part whose data did not change comes from Rasa's cache."""
    train(
        domain=str(project / "domain"),
        config=str(project / "config.yml"),
        training_files=[str(project / "data")],
        output=str(model.parent),
        fixed_model_name=model.name,
    )

"""The demo centres: what a service without an imported register has to show."""

from __future__ import annotations

from pathlib import Path

from ruamel.yaml import YAML

from bot.model.centre import Centre, tidy_phone


def read_demo_centres(path: Path) -> tuple[Centre, ...]:
    """The centres of demo/centres.yml, each marked as a demo."""
    document = YAML(typ="safe").load(path)
    return tuple(
        Centre(
            urn=entry["urn"],
            name=entry["name"],
            lines=tuple(entry["lines"]),
            town=entry["town"],
            postcode=entry["postcode"],
            phone=tidy_phone(entry["phone"]),
            local_authority_code=document["local_authority_code"],
            local_authority=document["local_authority"],
            is_demo=True,
        )
        for entry in document["centres"]
    )

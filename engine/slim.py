"""Rasa without the libraries that nothing here uses.

Two of Rasa's modules import everything it could be configured with: every channel's client and
every component, TensorFlow among them. They are replaced by the short lists in rasa_channels.py
and rasa_components.py, and dask by the one function that Rasa uses of it. What else Rasa imports
but never calls in this configuration gets a stand-in, which fails as soon as it is used.

`install()` must come before the first import of Rasa. See docs/adr/0002-rasa-engine.md.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import find_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

HERE = Path(__file__).parent

SHORTENED = {
    "dask": HERE / "rasa_graph.py",
    "rasa.core.channels": HERE / "rasa_channels.py",
    "rasa.engine.recipes.default_components": HERE / "rasa_components.py",
}

# What is left out, and what it would be for. A library that is installed after all is used.
LEFT_OUT = {
    "aio_pika": "event broker RabbitMQ",
    "aiormq": "event broker RabbitMQ",
    "boto3": "tracker store DynamoDB",
    "botocore": "tracker store DynamoDB",
    "pymongo": "tracker store MongoDB",
    "randomname": "names of models; ours have fixed names",
    "requests": "Rasa's telemetry, which is off",
    "terminaltables": "Rasa's telemetry, which is off",
    "rasa.core.policies.ted_policy": "TensorFlow: a neural policy",
    "rasa.nlu.classifiers.diet_classifier": "TensorFlow: a neural classifier",
    "rasa.nlu.selectors.response_selector": "TensorFlow: a neural classifier",
    "rasa.utils.plotting": "matplotlib: pictures of evaluations",
    "rasa.utils.tensorflow.model_data": "TensorFlow: training data of neural components",
    "rasa.utils.tensorflow.model_data_utils": "TensorFlow: training data of neural components",
    "rasa.utils.train_utils": "TensorFlow: helpers of neural components",
}


class LeftOut(Exception):
    """A class that cannot be made. An exception, so that `except` clauses may name a stand-in."""

    def __new__(cls, *_: object, **__: object) -> LeftOut:
        raise ModuleNotFoundError(f"{cls.__module__} is left out of this engine (engine/slim.py)")


class _StandIn(ModuleType):
    """A module in which every name is a class that cannot be made."""

    def __getattr__(self, name: str) -> type[LeftOut]:
        if name.startswith("__"):
            raise AttributeError(name)
        stand_in = type(name, (LeftOut,), {"__module__": self.__name__})
        setattr(self, name, stand_in)
        return stand_in


class _StandInLoader(Loader):
    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _StandIn(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Nothing to run."""


class _ShortFinder(MetaPathFinder):
    """Our file under the name of a module. A package of Rasa's keeps its submodules."""

    def find_spec(self, fullname: str, *_: object) -> ModuleSpec | None:
        if fullname not in SHORTENED:
            return None
        package = _site_packages().joinpath(*fullname.split("."))
        return spec_from_file_location(
            fullname,
            SHORTENED[fullname],
            submodule_search_locations=[str(package)] if package.is_dir() else None,
        )


class _StandInFinder(MetaPathFinder):
    """A stand-in for each of `names` and whatever is under it."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = tuple(names)

    def find_spec(self, fullname: str, *_: object) -> ModuleSpec | None:
        if any(fullname == name or fullname.startswith(f"{name}.") for name in self._names):
            return ModuleSpec(fullname, _StandInLoader(), is_package=True)
        return None


def _site_packages() -> Path:
    spec = find_spec("rasa")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("rasa")
    return Path(spec.origin).parent.parent


def install() -> None:
    """Make every later import of Rasa a slim one. Safe to repeat."""
    if any(isinstance(finder, _ShortFinder) for finder in sys.meta_path):
        return
    if "rasa" in sys.modules:
        raise RuntimeError("slim.install() must come before the first import of Rasa")
    parts = {name for name in LEFT_OUT if name.startswith("rasa.")}
    sys.meta_path[:0] = [_ShortFinder(), _StandInFinder(parts)]
    sys.meta_path.append(_StandInFinder(LEFT_OUT.keys() - parts))

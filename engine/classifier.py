"""Which intent a text has: weighted n-grams and linear support vectors."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.logistic_regression_classifier import LogisticRegressionClassifier
from rasa.shared.nlu.training_data.message import Message
from sklearn.feature_extraction.text import TfidfTransformer
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.svm import LinearSVC


def untrained(config: Mapping[str, Any]) -> Pipeline:
    """Counts of n-grams in, one distance for each intent out."""
    return make_pipeline(
        TfidfTransformer(sublinear_tf=True),
        LinearSVC(C=config["C"], random_state=config["random_state"]),
    )


def confidences(distances: NDArray[np.float64], sharpness: float) -> NDArray[np.float64]:
    """Distances as shares of one. The sharper, the surer."""
    powers = np.exp(sharpness * (distances - distances.max(axis=1, keepdims=True)))
    return powers / powers.sum(axis=1, keepdims=True)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentClassifier(LogisticRegressionClassifier):
    """Rasa's frame for a classifier of scikit-learn, around another classifier.

    With two hundred intents of thirty examples each, a support vector machine over weighted
    n-grams is right more often than the logistic regression that Rasa would use, trains in a
    tenth of the time, and can be told how sure it is (docs/adr/0002-rasa-engine.md).
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`C`: how closely to follow the examples. `sharpness`: distances to confidences."""
        return {"C": 4.0, "sharpness": 5.0, "ranking_length": 10, "random_state": 42}

    def __init__(
        self,
        config: dict[str, Any],
        name: str,
        model_storage: ModelStorage,
        resource: Resource,
    ) -> None:
        self.name = name
        self.config = {**self.get_default_config(), **config}
        self.clf = untrained(self.config)
        self._model_storage = model_storage
        self._resource = resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> LogisticRegressionClassifier:
        """The trained classifier, now or never: Rasa itself would fail at the first text."""
        loaded = super().load(config, model_storage, resource, execution_context, **kwargs)
        if not isinstance(loaded, cls) or not loaded._weights.size:
            raise TypeError("the stored classifier could not be read")
        return loaded

    def process(self, messages: list[Message]) -> list[Message]:
        """Set the likeliest intent of each text, and the ranking of the next."""
        for message, confidences in zip(messages, self._confidences(messages), strict=True):
            best = np.argsort(-confidences)[: self.config["ranking_length"]]
            ranking = [
                {"name": str(self._intents[i]), "confidence": float(confidences[i])} for i in best
            ]
            message.set("intent", ranking[0], add_to_output=True)
            message.set("intent_ranking", ranking, add_to_output=True)
        return messages

    def _confidences(self, messages: list[Message]) -> NDArray[np.float64]:
        features = self.clf[0].transform(self._create_X(messages))
        distances = features @ self._weights + self.clf[-1].intercept_
        return confidences(distances, self.config["sharpness"])

    @cached_property
    def _weights(self) -> NDArray[np.float64]:
        # In the order in which a sparse product reads it; otherwise each text copies all of it.
        return np.ascontiguousarray(self.clf[-1].coef_.T)

    @cached_property
    def _intents(self) -> NDArray[np.str_]:
        return self.clf[-1].classes_

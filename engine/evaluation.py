"""`python -m engine evaluate`: how well intents are told apart, on texts never trained on.

Cross-validation over data/nlu with the settings of config.yml, for whoever writes examples (which
intents are weak, which are taken for each other?) and for choosing the fallback's threshold.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.loading import load_data
from rasa.shared.utils.io import read_config_file
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.model_selection import StratifiedKFold
from sklearn.pipeline import make_pipeline, make_union

from engine.classifier import IntentClassifier, confidences, untrained
from engine.mask import FactMasker

FOLDS = 5
THRESHOLDS = (0.2, 0.25, 0.3, 0.35, 0.4, 0.5)
NOT_ANSWERED = "out_of_scope"
SHOWN = 30
WORD = r"(?u)\b\w+\b"  # as Rasa's CountVectorsFeaturizer has it

Names = NDArray[np.str_]


def evaluate(project: Path) -> Iterator[str]:
    """The lines of the report."""
    pipeline = read_config_file(str(project / "config.yml"))["pipeline"]
    examples = load_data(str(project / "data" / "nlu")).intent_examples
    masker = FactMasker(FactMasker.get_default_config())
    texts = np.array([" ".join(t.text for t in masker.tokenize(e, TEXT)) for e in examples])
    truth = np.array([example.get(INTENT) for example in examples])
    intents, shares = _cross_validated(texts, truth, pipeline)
    guesses, sureness = intents[shares.argmax(axis=1)], shares.max(axis=1)
    yield f"{len(truth)} examples, {len(intents)} intents"
    yield f"right: {np.mean(guesses == truth):.3f}"
    yield from _by_threshold(truth, guesses, sureness)
    yield from _weakest(truth, guesses)
    yield from _confused(truth, guesses)


def _cross_validated(
    texts: Names, truth: Names, pipeline: list[dict[str, Any]]
) -> tuple[Names, NDArray[np.float64]]:
    """The intents in order, and for each text how sure a model is that never saw it."""
    given = next(part for part in pipeline if part["name"].endswith(IntentClassifier.__name__))
    config = {**IntentClassifier.get_default_config(), **given}
    intents = np.unique(truth)
    distances = np.zeros((len(texts), len(intents)))
    folds = min(FOLDS, *Counter(truth).values())
    split = StratifiedKFold(folds, shuffle=True, random_state=config["random_state"])
    for seen, unseen in split.split(texts, truth):
        model = make_pipeline(make_union(*_vectorizers(pipeline)), untrained(config))
        model.fit(texts[seen], truth[seen])
        distances[unseen] = model.decision_function(texts[unseen])
    return intents, confidences(distances, config["sharpness"])


def _vectorizers(pipeline: list[dict[str, Any]]) -> Iterator[CountVectorizer]:
    for part in pipeline:
        if part["name"] == "CountVectorsFeaturizer":
            yield CountVectorizer(
                analyzer=part.get("analyzer", "word"),
                ngram_range=(part["min_ngram"], part["max_ngram"]),
                token_pattern=WORD,
                preprocessor=_as_rasa_counts,
            )


def _as_rasa_counts(text: str) -> str:
    return re.sub(r"\b[0-9]+\b", "__NUMBER__", text).lower()


def _by_threshold(truth: Names, guesses: Names, sureness: NDArray[np.float64]) -> Iterator[str]:
    yield "threshold  answered  of these right  right topic  out of scope answered"
    in_scope = truth != NOT_ANSWERED
    for threshold in THRESHOLDS:
        answered = (sureness >= threshold) & (guesses != NOT_ANSWERED)
        told = answered & in_scope
        share = told.sum() / in_scope.sum()
        right = np.mean(guesses[told] == truth[told])
        topic = np.mean(_topics(guesses[told]) == _topics(truth[told]))
        astray = answered[~in_scope].mean() if (~in_scope).any() else 0.0
        yield f"{threshold:9.2f}  {share:8.3f}  {right:14.3f}  {topic:11.3f}  {astray:21.3f}"


def _topics(intents: Names) -> Names:
    return np.array([intent.partition("_")[0] for intent in intents])


def _weakest(truth: Names, guesses: Names) -> Iterator[str]:
    found = {intent: np.mean(guesses[truth == intent] == intent) for intent in np.unique(truth)}
    yield "weakest intents, and how many of their examples are found again:"
    for intent in sorted(found, key=lambda each: float(found[each]))[:SHOWN]:
        yield f"  {found[intent]:.2f}  {intent}"


def _confused(truth: Names, guesses: Names) -> Iterator[str]:
    wrong = guesses != truth
    pairs = Counter(zip(truth[wrong], guesses[wrong], strict=True))
    yield "taken for another most often:"
    for (intent, guess), times in pairs.most_common(SHOWN):
        yield f"  {times:3d}  {intent} -> {guess}"

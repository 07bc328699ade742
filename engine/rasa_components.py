"""Stands in for `rasa.engine.recipes.default_components`: what config.yml names, no more.

Importing a component registers it with the recipe.
"""

from __future__ import annotations

from rasa.nlu.classifiers.fallback_classifier import FallbackClassifier
from rasa.nlu.featurizers.sparse_featurizer.count_vectors_featurizer import CountVectorsFeaturizer

from engine.classifier import IntentClassifier
from engine.mask import FactMasker
from engine.rules import IndexedRulePolicy

DEFAULT_COMPONENTS = [
    FactMasker,
    CountVectorsFeaturizer,
    IntentClassifier,
    FallbackClassifier,
    IndexedRulePolicy,
]

"""The words that Rasa learns from and recognises: personal facts masked, then cut at spaces."""

from __future__ import annotations

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token
from rasa.nlu.tokenizers.whitespace_tokenizer import WhitespaceTokenizer
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.model.reading import mask

# Words that carry a fact or a greeting and say nothing of what she asks.
LEAD_INS = frozenset(
    (
        *("hi", "hiya", "hello", "hey", "im", "i", "am", "my", "name", "names", "is", "its"),
        *("and", "n", "at", "in", "on", "postcode", "pregnant", "preg", "now", "x", "xx"),
    )
)
FACTS = frozenset(["factstage", "factdate", "factpostcode", "factphone", "factname"])
ENOUGH_WORDS = 3


def question_only(masked: str) -> str:
    """The text without its facts, where enough is left to be a question of its own.

    "hi im factname factstage how do i book" is a question about booking with facts beside it; the
    facts are read by our own readers and must not make it look like an answer to ours.
    """
    words = masked.split()
    left = [word for word in words if word not in FACTS]
    asked = [word for word in left if word.lower().strip(".,!?") not in LEAD_INS]
    return " ".join(left) if len(left) < len(words) and len(asked) >= ENOUGH_WORDS else masked


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class FactMasker(WhitespaceTokenizer):
    """A tokeniser that sees "im 12wks" as "im factstage", in training and in conversation.

    Only the tokens are masked; `latest_message["text"]` keeps her own words for the actions.
    """

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        """The tokens of the masked text."""
        if attribute == TEXT:
            message = Message({TEXT: question_only(mask(message.get(TEXT)))})
        return super().tokenize(message, attribute)

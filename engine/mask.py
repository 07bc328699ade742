"""The words that Rasa learns from and recognises: personal facts masked, then cut at spaces."""

from __future__ import annotations

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token
from rasa.nlu.tokenizers.whitespace_tokenizer import WhitespaceTokenizer
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.model.reading import mask


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class FactMasker(WhitespaceTokenizer):
    """A tokeniser that sees "im 12wks" as "im factstage", in training and in conversation.

    Only the tokens are masked; `latest_message["text"]` keeps her own words for the actions.
    """

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        """The tokens of the masked text."""
        if attribute == TEXT:
            message = Message({TEXT: mask(message.get(TEXT))})
        return super().tokenize(message, attribute)

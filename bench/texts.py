"""What the women of the benchmark text: facts to join with, questions, and chat between them.

No STOP, no red flag, no HELP: those are answered without the engine and would flatter our figures.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

HELLOS = ("hi", "hello", "hiya is this the baby text thing", "hey can u help me")
STAGES = ("im 12wks", "12+3", "3 months gone", "due 14th feb", "lmp 5 oct", "im 16 weeks pregnant")
POSTCODES = ("b11 4ab", "B114AB", "my postcode is b12 0xs", "b8 2ab", "i live in b10 0aa")
NAMES = ("im amina", "my name is bea", "its chloe", "call me dee")
BOOKED = ("not yet", "yes", "went last week", "yes, 3rd of march", "no i havent")
CHAT = ("thank u", "ok thanks", "hiya", "lol ok", "how are u", "thats great ta")
QUESTIONS = (
    "how do i book a midwife",
    "how do i stop smoking",
    "can baby sleep on her tummy",
    "do i need to eat for two",
    "where is my nearest childrens centre",
    "can i eat brie",
    "my husband smokes in the house is that bad for baby",
    "do i need folic acid",
    "how warm should babys room be",
    "is it too late to book im 14 weeks",
    "can i go swimming",
    "is weed ok when pregnant",
    "how many cups of coffee can i have",
    "is it ok to sleep with baby in my bed",
    "how much vitamin d",
    "can i vape when pregnant",
    "what happens at the booking appointment",
    "can i eat tuna",
    "is it safe to lose weight when pregnant",
    "what should baby wear to sleep",
)

# Ten texts: four facts, four questions, a greeting and a thank-you.
JOINING = (
    HELLOS,
    STAGES,
    QUESTIONS,
    POSTCODES,
    QUESTIONS,
    NAMES,
    QUESTIONS,
    BOOKED,
    QUESTIONS,
    CHAT,
)
# The years after: mostly questions, some chat, now and then a fact again.
LATER = (*QUESTIONS, CHAT[0], STAGES[0], CHAT[1], POSTCODES[0], CHAT[2])


def conversation(woman: int, length: int) -> list[str]:
    """The first `length` texts of the woman with this number; each woman words hers differently."""
    return list(islice(_texts(woman), length))


def _texts(woman: int) -> Iterator[str]:
    for place, kind in enumerate(JOINING):
        yield kind[(woman + place) % len(kind)]
    while True:
        yield from LATER

"""Her first name: introduced, or given in answer."""

from datetime import date

import pytest

from bot.model.joining import Question
from bot.model.reading import read

TODAY = date(2026, 11, 22)


def name_in(text, expecting=None):
    return read(text, expecting=expecting, today=TODAY).first_name


INTRODUCTIONS = [
    ("hi im sana 9 weeks b8 2ab", "Sana"),
    ("my name is Bea", "Bea"),
    ("my names chloe", "Chloe"),
    ("name: dee", "Dee"),
    ("call me dee", "Dee"),
    ("my name is spelt bea", "Bea"),
    ("My name is Amina Khan and im 9 weeks", "Amina"),  # a first name is all we keep
    ("im amina", "Amina"),
    ("I AM AMINA", "Amina"),
    ("Hi, I'm Chloe, 14 weeks", "Chloe"),
    ("I am Kezia and im due in may", "Kezia"),  # no list holds every name: the capital tells
    ("its dee", "Dee"),
    ("this is Bea", "Bea"),
    ("amina here", "Amina"),
    ("my name is Zebunnisa", "Zebunnisa"),
    ("im called Anne-Marie", "Anne-Marie"),
    ("due 3rd jan postcode b11 4ab name amina", "Amina"),
]


@pytest.mark.parametrize(("text", "name"), INTRODUCTIONS)
def test_she_introduces_herself(text, name):
    assert name_in(text) == name


NO_NAMES = [
    "im pregnant",
    "im scared",
    "Im Worried",
    "IM SKINT",
    "I am Pakistani",
    "im knackered",
    "Im struggling with feeding",
    "im bleeding",
    "im late",
    "Im Haemorrhaging",
    "im in b11",
    "im due in june",
    "its june",
    "its april already",
    "this is urgent",
    "what is your name",
    "whats ur name",
    "my name is not on the list",
    "my babys name is Noah",
    "hi amina",  # she calls someone else so
    "amina",
    "my friend is called bea",
    "who is dee",
    "",
]


@pytest.mark.parametrize("text", NO_NAMES)
def test_nothing_else_is_taken_for_a_name(text):
    assert name_in(text) is None


ANSWERS = [
    ("amina", "Amina"),
    ("Amina K", "Amina"),
    ("AMINA KHAN", "Amina"),
    ("its sana x", "Sana"),
    ("bea xx", "Bea"),
    ("beaxx", "Bea"),
    ("alex", "Alex"),  # that x is no kiss
    ("Dee.", "Dee"),
    ("just call me dee", "Dee"),
    ("mary-jane", "Mary-Jane"),
    ("o'shea", "O'shea"),
    ("McKenzie", "McKenzie"),
    ("Żaneta", "Żaneta"),
    ("آمنہ", "آمنہ"),
    ("আমিনা", "আমিনা"),
    ("maya", "Maya"),  # though Somali for no
    ("zebunnisa", "Zebunnisa"),
    ("Amina and im 12 weeks", "Amina"),
    ("yes im amina", "Amina"),
    ("chloe 😊", "Chloe"),
    ("Nguyen", "Nguyen"),
    ("zeba mir", "Zeba"),
    ("Perpetua Achebe", "Perpetua"),
]


@pytest.mark.parametrize(("text", "name"), ANSWERS)
def test_a_bare_word_is_her_name_while_we_ask_for_it(text, name):
    assert name_in(text, Question.FIRST_NAME) == name


NOT_ANSWERS = [
    "why do u need it",
    "what?",
    "no",
    "nope",
    "skip",
    "rather not say",
    "none of ur business",
    "thank you",
    "nahi",  # Urdu for no
    "haemorrhaging",
    "tuna steak",
    "<b>amina</b>",
    "hhhh",
    "ok",
    "hi",
    "help me",
    "stop",
    "bleeding",
    "can i eat tuna",
    "what do i do about smoking",
    "12 weeks",
    "b11 4ab",
    "x",
    "😊",
    "???",
    "",
]


@pytest.mark.parametrize("text", NOT_ANSWERS)
def test_what_is_no_answer_is_no_name(text):
    assert name_in(text, Question.FIRST_NAME) is None


@pytest.mark.parametrize("text", ["amina", "12", "sparkhill"])
def test_a_bare_word_is_no_name_under_another_question(text):
    assert name_in(text, Question.POSTCODE) is None

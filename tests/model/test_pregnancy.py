"""Days of a pregnancy, and what counts as booked early."""

from datetime import date, timedelta

import pytest

from bot.model.pregnancy import (
    EstimatedDueDate,
    GestationalAge,
    booked_by_10_weeks,
    booked_by_12_weeks,
    booked_within_national_band,
    plausible,
)

TODAY = date(2026, 11, 22)


def test_gestational_age_is_weeks_and_odd_days():
    age = GestationalAge(12 * 7 + 3)
    assert (age.weeks, age.completed_weeks, age.odd_days, str(age)) == (12, 12, 3, "12+3")
    assert GestationalAge.of(12, 3) == age
    assert GestationalAge.of(9, 6) < GestationalAge.of(10)


@pytest.mark.parametrize(
    ("last_period", "due"),
    [
        (date(2026, 10, 5), date(2027, 7, 12)),
        (date(2026, 1, 1), date(2026, 10, 8)),
        (date(2027, 5, 30), date(2028, 3, 5)),  # over a 29 February
    ],
)
def test_the_due_date_is_280_days_after_the_last_period(last_period, due):
    edd = EstimatedDueDate.from_last_period(last_period)
    assert edd.on == due
    assert str(edd.gestation_on(last_period)) == "0+0"
    assert str(edd.gestation_on(due)) == "40+0"


def test_a_gestation_today_gives_the_due_date():
    edd = EstimatedDueDate.from_gestation(GestationalAge.of(12), TODAY)
    assert edd.on == date(2027, 6, 6)
    assert str(edd.gestation_on(TODAY + timedelta(days=10))) == "13+3"


def test_the_gestation_before_the_last_period_is_below_zero():
    edd = EstimatedDueDate.from_gestation(GestationalAge.of(1), TODAY)
    assert edd.gestation_on(TODAY - timedelta(days=8)).days == -1


@pytest.mark.parametrize(
    ("days", "can_be"),
    [(13, False), (14, True), (84, True), (301, True), (302, False), (-30, False)],
)
def test_a_pregnancy_is_known_from_2_weeks_and_over_by_43(days, can_be):
    edd = EstimatedDueDate.from_gestation(GestationalAge(days), TODAY)
    assert plausible(edd, TODAY) is can_be


@pytest.mark.parametrize(
    ("days", "by_10", "national", "by_12"),
    [
        (69, True, True, True),  # 9+6
        (70, False, True, True),  # 10+0: inside the national band only
        (71, False, False, True),
        (90, False, False, True),  # 12+6
        (91, False, False, False),
    ],
)
def test_booked_early_by_each_definition(days, by_10, national, by_12):
    age = GestationalAge(days)
    assert booked_by_10_weeks(age) is by_10
    assert booked_within_national_band(age) is national
    assert booked_by_12_weeks(age) is by_12

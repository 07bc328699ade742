"""Store what she told us about herself, and say which of it is worth an acknowledgement."""

from __future__ import annotations

from datetime import date

from bot.model.booking import BookingReport, BookingStatus
from bot.model.enrolment import Enrolment, EnrolmentStatus
from bot.model.joining import Question
from bot.model.message import Part
from bot.model.pregnancy import booked_by_10_weeks
from bot.model.reading import Stage
from bot.services.context import Context
from bot.services.turn import Turn

CONSENT_WORDING = "system.introduction"


def record_facts(context: Context, turn: Turn) -> list[Part]:
    """Keep every fact in the text; the acknowledgements, most important first."""
    reading, enrolment = turn.reading, turn.enrolment
    said: list[Part] = []
    if report := booking_report(turn):
        enrolment.record_booking(report)
        said.append(_booking_part(context, enrolment, report))
        turn.conversation.parked.discard(Question.BOOKING_DATE)
    if reading.stage:
        said.append(_record_stage(context, enrolment, reading.stage))
    if reading.baby_born or reading.baby_born_on:
        enrolment.baby_born, enrolment.baby_born_on = True, reading.baby_born_on
        said.append(Part("join.after_birth"))
    if reading.first_name:
        turn.contact.first_name = reading.first_name
        said.append(Part("join.thanks_first_name", {"first_name": reading.first_name}))
    if reading.postcode or reading.district:
        enrolment.postcode = reading.postcode.unit if reading.postcode else None
        enrolment.district = reading.postcode.district if reading.postcode else reading.district
        said.append(Part("join.thanks_postcode"))
    if reading.smokes is not None:
        enrolment.smokes = reading.smokes
    if said:
        _join(context, turn)
    return said


def booking_report(turn: Turn) -> BookingReport | None:
    """What she says of her booking appointment, with a bare yes or no read in its context."""
    if turn.reading.booking:
        return turn.reading.booking
    if turn.conversation.open_question is Question.BOOKED:
        if turn.reading.yes:
            return BookingReport(BookingStatus.BOOKED, None)
        if turn.reading.no:
            return BookingReport(BookingStatus.NOT_BOOKED, None)
    return None


def _record_stage(context: Context, enrolment: Enrolment, stage: Stage) -> Part:
    corrected = enrolment.edd is not None and enrolment.edd != stage.edd
    enrolment.set_due_date(stage.edd, basis=stage.basis, approximate=stage.approximate)
    key = "join.corrected_stage" if corrected else "join.thanks_stage"
    weeks = stage.edd.gestation_on(context.today()).weeks
    return Part(key, {"weeks": weeks, "due_on": stage.edd.on.isoformat()})


def _booking_part(context: Context, enrolment: Enrolment, report: BookingReport) -> Part:
    if report.status is BookingStatus.ATTENDED:
        return Part("booking.attended")
    if report.status is BookingStatus.BOOKED:
        if report.on is None:
            return Part("booking.recorded_no_date")
        return Part("booking.recorded", {"on": report.on.isoformat()})
    return _not_booked_part(enrolment, context.today())


def _not_booked_part(enrolment: Enrolment, today: date) -> Part:
    age = enrolment.gestation_on(today)
    if age is None:
        return Part("booking.not_yet_unknown")
    return Part("booking.not_yet_early" if booked_by_10_weeks(age) else "booking.not_yet_late")


def _join(context: Context, turn: Turn) -> None:
    """Her first answer to a joining question is her consent to the wording she was shown."""
    enrolment = turn.enrolment
    if enrolment.consented_at is None:
        enrolment.consented_at = context.clock.now()
        enrolment.consent_wording = context.wording.version_of(CONSENT_WORDING)
    if enrolment.status is EnrolmentStatus.PLANNED and enrolment.stage != "unknown":
        enrolment.status = EnrolmentStatus.ACTIVE

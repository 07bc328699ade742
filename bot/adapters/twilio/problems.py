"""Twilio's error codes become ours, here and nowhere else.

https://www.twilio.com/docs/api/errors
"""

from __future__ import annotations

from bot.model.errors import RecipientOptedOut, SendRefused, SendUncertain

RECIPIENT_OPTED_OUT = 21610  # the handset texted STOP to this sender

# What is wrong with this message or its number, and stays wrong.
REFUSED = {
    21211: "invalid_number",
    21214: "invalid_number",
    21217: "invalid_number",
    21401: "invalid_number",
    21421: "invalid_number",
    21604: "invalid_number",
    21614: "not_a_mobile",
    21612: "unreachable",
    21408: "region_not_allowed",
    21602: "body_empty",
    21617: "body_too_long",
    21618: "body_not_allowed",
}

# What is wrong with our account or with the moment: the same message can go later.
NOT_ACCEPTED = frozenset(
    {
        14107,  # too many a second
        20003,  # wrong credentials
        20005,  # account not active
        20429,  # too many requests
        21212,  # sender not valid
        21603,  # sender missing
        21606,  # sender not ours
        21609,  # our callback address is not valid
        21611,  # this sender's queue is full
        21701,  # no such messaging service
        21702,
        21703,
        21704,
        21705,
        30001,  # queue overflow
        30002,  # account suspended
    }
)

# Why a message that was accepted did not arrive: ErrorCode of a status callback.
UNDELIVERED = {
    21610: "opted_out",
    30003: "unreachable",  # switched off, or out of reach for too long
    30004: "blocked",
    30005: "unknown_number",
    30006: "not_a_mobile",
    30007: "filtered",
    30008: "network",
}

_GATEWAY_TIMEOUT = 504  # a door in between gave up waiting: behind it the message may be accepted

Problem = RecipientOptedOut | SendRefused | SendUncertain


def problem_of(status: int, code: int | None) -> Problem:
    """What an error answer to a request to send means for the message."""
    where = f"twilio {code or status}"
    if code == RECIPIENT_OPTED_OUT:
        return RecipientOptedOut("opted_out", where=where)
    if code in REFUSED:
        return SendRefused(REFUSED[code], where=where)
    if status == _GATEWAY_TIMEOUT:
        return SendUncertain("unknown", where=where)
    if status >= 500 or status in (401, 403, 429) or code in NOT_ACCEPTED:
        return SendUncertain("not_accepted", where=where)
    return SendRefused("refused", where=where)


def undelivered_because(code: str) -> str | None:
    """Our word for the ErrorCode of a receipt; Twilio's number where we have no word."""
    if not code.isdecimal() or int(code) == 0:
        return None
    return UNDELIVERED.get(int(code), f"twilio_{int(code)}")

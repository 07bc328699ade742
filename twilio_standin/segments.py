"""How many segments a text is billed as: counted here on its own, as a second opinion.

https://www.twilio.com/docs/glossary/what-sms-character-limit
"""

from __future__ import annotations

_BASIC = set(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    "ÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = set("\f^{}\\[~]|€")


def billed_segments(body: str) -> int:
    """160 or 153 septets, 70 or 67 UTF-16 units; a pair never lies across two segments."""
    if set(body) <= _BASIC | _EXTENDED:
        costs = [2 if letter in _EXTENDED else 1 for letter in body]
        alone, joined = 160, 153
    else:
        costs = [2 if letter > "\uffff" else 1 for letter in body]
        alone, joined = 70, 67
    if sum(costs) <= alone:
        return 1
    count, room = 1, joined
    for cost in costs:
        if cost > room:
            count, room = count + 1, joined
        room -= cost
    return count

"""Twilio's errors, in its shape and mostly in its words. https://www.twilio.com/docs/api/errors"""

from __future__ import annotations

from flask import Response, jsonify

MESSAGES = {
    11200: "HTTP retrieval failure",
    11205: "HTTP connection failure",
    14107: "SMS send rate limit exceeded",
    20001: "Unknown parameters",
    20003: "Authenticate",
    20004: "Method not allowed",
    20009: "Cannot delete this resource before it is complete",
    20404: "The requested resource was not found",
    20429: "Too Many Requests",
    20500: "An internal server error has occurred",
    20503: "Service unavailable",
    21211: "The 'To' number {to} is not a valid phone number.",
    21212: "The 'From' number {sender} is not a valid phone number, shortcode, or alphanumeric "
    "sender ID.",
    21408: "Permission to send an SMS has not been enabled for the region indicated by the 'To' "
    "number: {to}",
    21481: "Invalid PageToken",
    21602: "Message body is required.",
    21603: "A 'From' or 'MessagingServiceSid' parameter is required to send a message.",
    21604: "A 'To' phone number is required.",
    21606: "The 'From' phone number {sender} is not a valid, message-capable Twilio phone number "
    "for this destination.",
    21609: "The 'StatusCallback' URL is not a valid URL.",
    21610: "Attempt to send to unsubscribed recipient",
    21611: "This 'From' number {sender} has exceeded the maximum number of queued messages",
    21612: "The 'To' phone number {to} is not currently reachable via SMS",
    21614: "'To' number is not a valid mobile number: {to}",
    21617: "The concatenated message body exceeds the 1600 character limit",
    21705: "The Messaging Service is invalid",
    30003: "Unreachable destination handset",
    30004: "Message blocked",
    30005: "Unknown destination handset",
    30006: "Landline or unreachable carrier",
    30007: "Message filtered",
    30008: "Unknown error",
}
_STATUSES = {20003: 401, 20004: 405, 20009: 409, 20404: 404, 20429: 429, 20500: 500, 20503: 503}


class TwilioError(Exception):
    """A request that Twilio would refuse; `code` is Twilio's."""

    def __init__(self, code: int, *, to: str = "", sender: str = "") -> None:
        super().__init__(str(code))
        self.code = code
        self.to = to
        self.sender = sender

    def response(self) -> Response:
        """The error body that the real client turns into a TwilioRestException.

        Like Twilio's, its words may carry the number, so whoever logs them learns not to.
        """
        status = _STATUSES.get(self.code, 400)
        words = MESSAGES.get(self.code, "Error").format(to=self.to, sender=self.sender)
        answer = jsonify(
            code=self.code,
            message=words,
            more_info=f"https://www.twilio.com/docs/errors/{self.code}",
            status=status,
        )
        answer.status_code = status
        return answer

"""A local stand-in for the part of Twilio that Signpost uses, for demo mode and tests.

It is two things at once: Twilio's REST API for messages, which the real `twilio` client talks to
through TWILIO_API_BASE_URL, and the phone network with its handsets, which /_handset plays.
"""

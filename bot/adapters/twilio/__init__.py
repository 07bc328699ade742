"""Twilio: texts out through its REST API, texts and receipts in through its webhooks."""

"""`make bench`: how fast the service answers, beside Rasa's own Twilio channel, in one run.

Prints figures and judges none: a benchmark is not a test. See docs/benchmarks.md.
"""

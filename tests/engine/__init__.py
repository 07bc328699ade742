"""The dialogue engine, run for real: a process of its own environment, a real Redis."""

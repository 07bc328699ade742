"""The dialogue engine: Rasa, with our state store, our channel and nothing it does not need."""

"""Rasa's custom actions: each calls one use case and hands its content keys back."""

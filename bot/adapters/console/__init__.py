"""The way out for development: says that a text was sent, and to nobody what it said."""

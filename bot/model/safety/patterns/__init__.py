"""The pattern tables: one module for each kind and language."""

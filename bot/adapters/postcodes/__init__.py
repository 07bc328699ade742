"""Where postcodes are: a local file built from public tables, and the readers of those tables."""

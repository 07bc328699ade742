"""The words of each language: what they mean and how they are misspelt."""

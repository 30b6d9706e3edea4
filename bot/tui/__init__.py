"""The terminal UI; the only folder that imports Textual."""

"""How questions are put in English: patterns as data, and one small function for each kind of question."""

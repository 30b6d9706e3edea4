"""Which speakers of an archive a phrase in a question means: by name, office, initials or description."""

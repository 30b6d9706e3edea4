"""What we know of English words when questions are read: stems, synonyms, spellings, nicknames, offices, nations."""

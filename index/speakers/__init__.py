"""Whom an article means by each source: mentions -> coreference -> speakers, inside one article."""

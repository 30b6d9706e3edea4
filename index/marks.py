"""Marks of punctuation that come in several forms."""

from __future__ import annotations

DASHES = frozenset({"-", "–", "—", "--", "―"})
"""A hyphen between spaces is one too: "Lee - no relation - said"."""

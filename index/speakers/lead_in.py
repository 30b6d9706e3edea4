"""Lead-ins: the short paragraph that tells whose words the next one quotes, with no word of saying.

"Councillor Lee was curt. ¶ “No, and never.”"
"""

from __future__ import annotations

from index.charspan import CharSpan
from index.tokens import Tokens

LONGEST_LEAD_IN = 25
"""Tokens."""
MARKS = " \"“”'‘’«»"


def subject_leading_to(tokens: Tokens, quotation: CharSpan) -> int | None:
    """Return the subject of the one sentence before a quotation, where both are paragraphs of their own."""
    if not _is_paragraph(tokens.text, quotation):
        return None
    end = len(tokens.text[: quotation.start].rstrip(MARKS + "\n"))
    start = tokens.text.rfind("\n", 0, end) + 1
    within = tokens.within(CharSpan(start, end)) if end > start else range(0)
    if not 0 < len(within) <= LONGEST_LEAD_IN or tokens.text[end - 1] not in ".:":
        return None
    if tokens.sentence_of[within[0]] != tokens.sentence_of[within[-1]] or any(tokens.is_quoted[i] for i in within):
        return None
    for i in within:
        if tokens.deps[i] == "nsubj" and tokens.deps[tokens.heads[i]] == "ROOT":
            return i
    return None


def _is_paragraph(text: str, quotation: CharSpan) -> bool:
    """Say whether nothing but marks stands beside a quotation in its paragraph."""
    before = text[text.rfind("\n", 0, quotation.start) + 1 : quotation.start]
    line_end = text.find("\n", quotation.end)
    after = text[quotation.end : len(text) if line_end < 0 else line_end]
    return quotation.start > len(before) and not before.strip(MARKS) and not after.strip(MARKS)

"""Bytes as hostile text: what a fuzzer mutates byte by byte becomes words, marks and controls that mean something."""

from __future__ import annotations

REPORTING = (
    "Mayor Ada Okafor", "she ", "he ", "they ", "the ministry", "a senior official", " said", "said ", " told ",
    "reporters", "according to ", " warned", " that ", "denied", "urged", "asked", "Berg", "Ms. Ruiz", "on Monday ",
    "in an interview with ", "the Courier", "last week", "7 November", "will reopen", "the harbour ", ", who ",
    ", a nurse, ", "'s claim", "not ", "and ", "or ", "to ", "by ", "was told ", "statement ", "RUIZ: ", "Q. ",
    "believes ", "wants ", "1,000 ", "Mr. ", "(AP) - ", "spokesman ", "for ",
)  # fmt: skip
ASKING = (
    "What ", "did ", "say", "about ", "Who ", "else ", "When", "Where", "To whom", "And ", "how many ", "only ",
    "the third one", " in context", "no, I meant ", "since ", "before ", "2023", "May", "yesterday", "Weiss",
    "Tom Berg", "Ana Ruiz", "Julia", "bridge", "strike", "stance:", "speaker:", "kind:direct", "exact words", "more",
    "what about ", "quote", "same for ", "who is ", "articles", "speakers", "said that ", "between ", "them ",
    "harbuor", "-", "%", "*",
)  # fmt: skip
HOSTILE = (
    '"', "“", "”", "''", "``", "‘", "’", "«", "»", "—", "\n", "\n\n", "\t", "\r", "\x00", "\x07", "\x1b[2J",
    "\x1b]0;x\x07", "\x9b31m", "\x7f", "\x85", "\u2028", "\u202e", "\u2066", "\u200f", "\ud800", "\udfff", "\ufeff",
    "\u0301", "İ", "ß", "ﬁ", "😀", "\U000e0041", "[red]", "](x)", "<b>", "{who}", "\\", "...",
)  # fmt: skip


def text_of(data: bytes, pieces: tuple[str, ...]) -> str:
    """Return text: ASCII stands for itself, every other byte for one of `pieces` or of what is always hostile."""
    table = (HOSTILE + pieces)[:128]
    return "".join(chr(byte) if byte < 128 else table[byte % len(table)] for byte in data)

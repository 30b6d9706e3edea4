"""From the bytes of a file to its text."""

from __future__ import annotations

import codecs

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: it begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte-order marks, and the encoding that each announces."""

SLIPS = 0.1
"""Up to this share of broken characters, text is UTF-8 with slips rather than some other encoding."""


class NotTextError(ValueError):
    """These bytes are no text."""


def decode(data: bytes) -> str:
    r"""Return the text of `data`, without byte-order mark, every line end a `\n`.

    UTF-8, or what a byte-order mark announces, else Windows-1252, as old news files are. Characters that are
    broken in themselves become U+FFFD.

    Raises:
        NotTextError: there are NUL bytes, or bytes that no such encoding has.
    """
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return normalize(data[len(bom) :].decode(encoding, errors="replace"))
    if b"\0" in data:
        raise NotTextError("is no text but binary data")
    try:
        return normalize(data.decode("utf-8"))
    except UnicodeDecodeError:
        return normalize(_decode_without_mark(data))


def normalize(text: str) -> str:
    r"""Return `text` without byte-order mark, every line end a `\n`, and nothing else changed."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _decode_without_mark(data: bytes) -> str:
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\N{REPLACEMENT CHARACTER}")
    beyond_ascii = sum(1 for character in text if character > "\x7f")
    if broken <= SLIPS * beyond_ascii:
        return text
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        raise NotTextError("is neither UTF-8, UTF-16 nor Windows-1252; save it as UTF-8") from None

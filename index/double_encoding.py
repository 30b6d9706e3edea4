"""Double encoding: text whose UTF-8 was once read as another encoding: "FranÃ§ois" for "François"."""

from __future__ import annotations

import re
import unicodedata

_MOST_TIMES = 3
"""So often in a row has one text been spoilt: "FranÃ\x83Â§ois"."""

_SIGNS = ("Ã", "Â", "â", "A\u0303", "A\u0302", "a\u0302")
"""Spoilt text has one of these, with the accent in the letter or after it."""
_AS_BYTES = {
    ord(bytes([byte]).decode("cp1252")): byte
    for byte in range(0x80, 0xA0)
    if byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
}
"""Windows has letters and marks where Latin-1 has control codes: "Ã‰" for "É"."""
_SECOND = "[\x80-\xbf" + re.escape("".join(map(chr, _AS_BYTES))) + "]"
_SPOILT = re.compile(f"[\xc2-\xdf]{_SECOND}|[\xe0-\xef]{_SECOND}{{2}}")


def repaired(text: str) -> str:
    """Return `text` with what was encoded twice as it was meant; where nothing was, the same."""
    if not any(sign in text for sign in _SIGNS):
        return text
    meant = before = unicodedata.normalize("NFC", text)
    for _ in range(_MOST_TIMES):
        meant = _SPOILT.sub(_meant, meant)
    return text if meant == before else meant


def _meant(match: re.Match[str]) -> str:
    try:
        return match[0].translate(_AS_BYTES).encode("latin-1").decode()
    except UnicodeError:
        return match[0]

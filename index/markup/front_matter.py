"""Front matter: fields above the text, between lines of hyphens, as sites and note-takers write them.

---
title: "The dyke holds"
date: 2024-05-04
---
"""

from __future__ import annotations

import re

_FRONT_MATTER = re.compile(
    r"---[ \t]*\n"
    r"(?P<fields>(?:(?:[A-Za-z][\w-]{0,40}:(?=\s)|[ \t]|-[ \t])[^\n]{0,2000}\n){1,100})"
    r"---[ \t]*(?:\n|$)"
)
_FIELD = re.compile(r"^([A-Za-z][\w-]*):[ \t]*([^\n]*?)[ \t]*$", re.MULTILINE)


def end_of_front_matter(text: str) -> int:
    """Return where the text proper begins: 0 without front matter."""
    found = _FRONT_MATTER.match(text)
    return found.end() if found else 0


def front_matter_of(text: str) -> dict[str, str]:
    """Return the fields that have a value of one line, names in lower case, values without quotation marks."""
    found = _FRONT_MATTER.match(text)
    fields = _FIELD.findall(found["fields"]) if found else []
    return {name.lower(): words for name, value in fields if (words := _without_quotes(value))}


def _without_quotes(value: str) -> str:
    is_quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1].strip() if is_quoted else value

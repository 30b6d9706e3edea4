"""A reading as slots to be changed one by one: who, about what, to whom, since when; and the question of the slots."""

from __future__ import annotations

from collections.abc import Mapping

from bot.question import Question
from bot.reading.search_fields import take_fields
from index.attribution import Stance

SLOTS = {
    "by": "Who",
    "about": "About",
    "to": "To whom",
    "since": "Since",
    "until": "Until",
    "in": "Outlet",
    "kind": "Words",
    "stance": "How",
}
"""The fields of a question, as people call them."""
_SEVERAL = ";"
"""Between several speakers."""


def slots_of(reading: Question) -> dict[str, str]:
    """Return what a question was read as, by field; empty where nothing was said."""
    values = {
        "by": f"{_SEVERAL} ".join(reading.speakers),
        "about": reading.topic,
        "to": reading.addressee,
        "since": reading.since and reading.since.isoformat(),
        "until": reading.until and reading.until.isoformat(),
        "in": reading.outlet,
        "kind": reading.kind,
        "stance": None if reading.stance is Stance.SAID else reading.stance,
    }
    return {name: str(values[name] or "") for name in SLOTS}


def question_of(slots: Mapping[str, str]) -> str:
    """Return the question that asks for what the slots say: by:"Ada Holm" about:ferries since:2024-03-01."""
    return " ".join(_field(name, value) for name in SLOTS for value in _values(name, slots.get(name, "")))


def unreadable(slots: Mapping[str, str]) -> str | None:
    """Return the first field whose value means nothing, such as a day that is none."""
    for name in SLOTS:
        for value in _values(name, slots.get(name, "")):
            if take_fields(_field(name, value), None)[1].strip():
                return name
    return None


def _values(name: str, typed: str) -> list[str]:
    several = typed.split(_SEVERAL) if name == "by" else [typed]
    return [plain for value in several if (plain := " ".join(value.translate(_QUOTES).split()))]


def _field(name: str, value: str) -> str:
    return f'{name}:"{value}"' if " " in value else f"{name}:{value}"


_QUOTES = str.maketrans("", "", '"“”')
"""They set off the values of fields."""

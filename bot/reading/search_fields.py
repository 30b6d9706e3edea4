"""Search fields in the box for questions: `by:Kirby about:"humanitarian aid" since:2023-11-01 kind:direct`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from index.attribution import Kind, Stance
from index.dates import day_range

_FIELD = re.compile(
    r"(?<!\S)(by|about|to|on|since|until|in|kind|stance):\s*(\"[^\"]*\"|“[^”]*”|[^\s\"]+)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Fields:
    """What was given in fields. All strings are as typed; empty: not given."""

    by: tuple[str, ...] = ()
    about: str = ""
    to: str = ""
    outlet: str = ""
    kind: Kind | None = None
    stance: Stance | None = None
    since: date | None = None
    until: date | None = None
    times: str = ""
    """The words of since, until and on."""

    def __bool__(self) -> bool:
        return self != Fields()


def take_fields(text: str, newest: date | None = None) -> tuple[Fields, str]:
    """Return the fields of `text`, and the rest of it. A field with a value that means nothing stays in the text."""
    given: dict[str, list[str]] = {}
    rest = text
    for found in _FIELD.finditer(text):
        name, value = found[1].lower(), found[2].strip('"“”')
        if value and _means_something(name, value, newest):
            given.setdefault(name, []).append(value)
            rest = rest.replace(found[0], " ", 1)
    return _fields(given, newest), rest


def _means_something(name: str, value: str, newest: date | None) -> bool:
    if name == "kind":
        return value.lower() in set(Kind)
    if name == "stance":
        return value.lower() in set(Stance)
    if name in ("since", "until", "on"):
        return _days(name, value, newest) is not None
    return True


def _fields(given: dict[str, list[str]], newest: date | None) -> Fields:
    first = {name: values[0] for name, values in given.items()}
    since = _days("since", first.get("since", ""), newest)
    until = _days("until", first.get("until", ""), newest)
    day = _days("on", first.get("on", ""), newest)
    return Fields(
        by=tuple(given.get("by", ())),
        about=" ".join(given.get("about", ())),
        to=first.get("to", ""),
        outlet=first.get("in", ""),
        kind=Kind(first["kind"].lower()) if "kind" in first else None,
        stance=Stance(first["stance"].lower()) if "stance" in first else None,
        since=since[0] if since else day[0] if day else None,
        until=until[1] if until else day[1] if day else None,
        times=", ".join(f"{name} {first[name]}" for name in ("on", "since", "until") if name in first),
    )


def _days(name: str, value: str, newest: date | None) -> tuple[date, date] | None:
    """Return first and last day that `value` means: a day, a month, a year."""
    if not value:
        return None
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return day_range(value if name != "on" else f"on {value}", newest)
    return day, day

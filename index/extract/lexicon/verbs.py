"""Reporting verbs: what each does (its stance) and the constructions in which it reports."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from index.attribution import Stance
from index.extract.lexicon.verb_rows import VERB_PREPOSITIONS, VERB_ROWS, Frame
from index.verb_forms import forms_of


@dataclass(frozen=True, slots=True)
class VerbEntry:
    """What a verb can do."""

    verb: str
    stance: Stance
    frames: Mapping[Frame, Stance]
    """What the verb does in each construction: "she offered [to pay]" promises."""
    prepositions: Mapping[str, Stance] = field(default_factory=dict)
    """What the verb does with each: "she called [for]preposition [a ban]" urges."""


TOPIC_PREPOSITIONS = frozenset({"about", "against"})
"""What may follow any verb of saying or thinking in a main clause: "he elaborated [about] it"."""


def _entries() -> dict[str, VerbEntry]:
    stances: dict[str, Stance] = {}
    frames: dict[str, dict[Frame, Stance]] = {}
    prepositions: dict[str, dict[str, Stance]] = {}
    for row in VERB_ROWS:
        for verb in row.verbs.split():
            stances.setdefault(verb, row.stance)
            for name in row.frames.split():
                frames.setdefault(verb, {}).setdefault(Frame(name), row.stance)
    for with_preposition in VERB_PREPOSITIONS:
        for verb in with_preposition.verbs.split():
            stances.setdefault(verb, with_preposition.stance)
            prepositions.setdefault(verb, {})[with_preposition.preposition] = with_preposition.stance
    return {
        verb: VerbEntry(verb, stance, frames.get(verb, {}), prepositions.get(verb, {}))
        for verb, stance in stances.items()
    }


VERBS = _entries()
"""Each verb's entry, by its base form; a particle follows a hyphen ("point-out")."""

PARTICLES = frozenset({"out", "back", "off", "up", "down", "on", "in", "away", "over"})


def _has_particle(verb: str) -> bool:
    base, _, particle = verb.rpartition("-")
    return bool(base) and particle in PARTICLES


VERB_OF_FORM = {form: verb for verb in VERBS if not _has_particle(verb) for form in forms_of(verb)}
"""Base form by any form, in lower case: "said" -> "say"."""


def _with_particles() -> dict[str, dict[str, VerbEntry]]:
    result: dict[str, dict[str, VerbEntry]] = {}
    for verb, entry in VERBS.items():
        base, _, particle = verb.rpartition("-")
        if base and particle in PARTICLES:
            for form in forms_of(base):
                result.setdefault(form, {})[particle] = entry
    return result


VERBS_WITH_PARTICLES = _with_particles()
"""Entry by form and particle: "points", "out"."""

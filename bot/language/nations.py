"""Nations: which countries words name, so that one country's minister is not shown for another's."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from index.folding import fold
from index.names.places import COUNTRY_SHORTS, NATIONALITIES


def nations_in(words: Iterable[str]) -> frozenset[str]:
    """Return the countries that words name, by themselves or as where somebody is from: "German", "Germany"."""
    return frozenset(_nations()[word] for word in words if word in _nations())


@cache
def _nations() -> dict[str, str]:
    countries = {fold(country): fold(country) for country in NATIONALITIES.values()}
    shorts = {short: fold(country) for short, country in COUNTRY_SHORTS.items()}
    return countries | shorts | {adjective: fold(country) for adjective, country in NATIONALITIES.items()}

"""Public persons whom everybody calls by the given name: "Hillary" is Clinton, where an article has but the surname."""

from __future__ import annotations

from bot.language.word_list import phrase_list

_KNOWN = phrase_list(
    """
    angela merkel, arnold schwarzenegger, barack obama, bernie sanders, bibi netanyahu, boris johnson,
    carly fiorina, condoleezza rice, donald trump, elon musk, emmanuel macron, fidel castro, greta thunberg,
    hillary clinton, ivanka trump, jacinda ardern, jeb bush, justin trudeau, kamala harris, keir starmer,
    malala yousafzai, melania trump, mitt romney, narendra modi, nelson mandela, newt gingrich, nicola sturgeon,
    nigel farage, nikki haley, oprah winfrey, rishi sunak, rudy giuliani, serena williams, silvio berlusconi,
    vladimir putin, volodymyr zelensky
    """
)
_SURNAMES: dict[str, str] = dict(known.split() for known in _KNOWN)


def surname_of(given: str) -> str:
    """Return the surname of who is known by a given name in lower case; nothing where nobody is."""
    return _SURNAMES.get(given, "")

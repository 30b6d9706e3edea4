"""Name words: the words of a name in a question, and the parts of it that may be the name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import dropwhile

from bot.language.word_list import word_list
from index.folding import fold
from index.names.titles import KIN

TITLES = frozenset(
    word_list(
        """
        mr mrs ms miss dr doctor prof professor sir lady lord dame president vice secretary minister prime senator sen
        representative rep congressman congresswoman governor gov mayor judge justice general gen colonel col major
        captain lieutenant lt sergeant sgt officer commissioner chief ambassador chancellor chairman chairwoman king
        queen prince princess pope cardinal bishop rev reverend father sister attorney director candidate nominee
        spokesman spokeswoman spokesperson former ex first defense defence foreign deputy acting speaker leader ceo
        economist republican democratic democrat rabbi imam sheriff detective inspector admiral commander police
        councilman councilwoman councilor councillor cllr alderman treasurer archbishop premier chairperson supt insp
        det superintendent constable capt
        """
    )
)
"""[President] Biden, [Dr.] Oz: part of no name."""

RELATIONS = KIN | frozenset(
    word_list(
        """
        boss chief doctor physician lawyer attorney counsel adviser advisor aide assistant spokesman spokeswoman
        spokesperson manager strategist surrogate colleague predecessor successor rival opponent neighbor neighbour
        teacher coach host moderator interviewer director chairman chairwoman president economist secretary mayor
        governor owner founder leader head victim survivor
        """
    )
)
"""Scott's wife, his [lawyer]: nouns by which an article tells who somebody is."""

WRITINGS = frozenset(
    word_list(
        """
        letter letters report statement statements tweet tweets oped op-ed memo book speech brief email e-mail filing
        lawsuit ad column editorial website blog post essay article testimony message memoir campaign team office staff
        spokesman spokeswoman spokesperson
        """
    )
)
"""The union's [letter], Orlik's [spokesman]: who speaks through them."""

DETERMINERS = frozenset(
    word_list(
        """
        the a an our this that those these some any all his her its their
        """
    )
)
"""What may stand before a name or an office and is no part of it: "[the] mayor", "[his] wife"."""
ENDS_NAME = frozenset(["of", "from", "at", "with", "for", "in", "who"])
"""Peter Morgan [of the Sierra Club]"""

JOINS = frozenset(["and", "&", "or", "with", "versus", "vs", "plus", "to", "as"])
"""What parts two names: "Lee [and] Park", "Lee [vs] Park"."""


def name_words(phrase: str) -> list[str]:
    """Return the words of a name in lower case, without accents, marks, possessives and leading determiners."""
    return list(_name_words(phrase))


@lru_cache(maxsize=8192)
def _name_words(phrase: str) -> tuple[str, ...]:
    return tuple(dropwhile(DETERMINERS.__contains__, fold(phrase).split()))


def split_names(phrase: str) -> list[str]:
    """Return the names in "Biden, Blinken and Netanyahu"."""
    names: list[list[str]] = [[]]
    for word in phrase.replace(",", " , ").split():
        if word.lower() in JOINS or word == ",":
            names.append([])
        else:
            names[-1].append(word)
    return [" ".join(name) for name in names if name]


def shortened(words: Sequence[str]) -> Iterable[list[str]]:
    """Yield "secretary john kirby of the council", "john kirby of the council", "john kirby"."""
    yield list(words)
    untitled = list(words)
    while len(untitled) > 1 and untitled[0] in TITLES and untitled[1] not in ENDS_NAME:
        untitled = untitled[1:]
        yield untitled
    for at, word in enumerate(untitled):
        if at and word in ENDS_NAME and untitled[0] not in TITLES:
            yield untitled[:at]
            break
    for length in (3, 2):  # the white house spokesman [josh earnest]
        if len(untitled) > length and untitled[-length - 1] in TITLES and untitled[-length] not in ENDS_NAME:
            yield untitled[-length:]
    if len(untitled) > 1 and untitled[-2] in TITLES and untitled[-1] not in RELATIONS | TITLES:
        yield untitled[-1:]


def author_in(phrase: str) -> str:
    """Return "the union" for "the union's letter", through which it speaks; nothing for other phrases."""
    whose, apostrophe, what = phrase.replace("’", "'").rpartition("'s ")
    if not apostrophe:
        whose, apostrophe, what = phrase.replace("’", "'").rpartition("s' ")
        whose = f"{whose}s" if apostrophe else ""
    return whose if apostrophe and what.lower() in WRITINGS else ""


def noun_first(words: Sequence[str]) -> list[str]:
    """Return "spokesman", then what tells which: "the mine workers union's spokesman", "spokesman of the union"."""
    for at, word in enumerate(words):
        if at and word in ("of", "for", "from", "at", "in"):
            return [words[at - 1], *words[: at - 1], *(other for other in words[at + 1 :] if other != "the")]
    return [words[-1], *words[:-1]]


def has_determiner(phrase: str) -> bool:
    """Say whether a phrase begins as nouns do: "the mayor", "his wife"."""
    return fold(phrase).split()[:1] != [] and fold(phrase).split()[0] in DETERMINERS


def singular(words: Sequence[str]) -> list[str]:
    """Return "bank analyst" for "bank analysts"; nothing where the last word is no plural."""
    last = words[-1]
    if last.endswith("men"):
        return [*words[:-1], f"{last[:-3]}man"]
    return [*words[:-1], last[:-1]] if last.endswith("s") and not last.endswith("ss") and len(last) > 3 else []

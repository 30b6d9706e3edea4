"""Stems: what the forms of a word have in common, roughly: "occupying", "occupied" and "occupation" are one."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.language.word_list import word_list

_ENDINGS = tuple(
    word_list(
        """
        ization isation ational fulness iveness ousness nesses ations ically ements ation ement ments ingly ities ators
        ating ition ment ness ions ator ated ates ical ings able ible ists ives ally ism ist ity ing ion ies ied ers ors
        ive ate ous ful est ed er or es ly al ic s e y
        """
    )
)
"""Longest first."""

_ENDINGS_BY_LETTER = {
    letter: tuple(ending for ending in _ENDINGS if ending[-1] == letter) for letter in {e[-1] for e in _ENDINGS}
}
_US = re.compile(r"\bU\.S\.A?\.?|\bUSA?\b")
_SLASH = re.compile(r"(?<=\d)/(?=\d)")
_SHORTEST = 3
_FUNCTION_WORDS = frozenset(
    [
        "they",
        "their",
        "them",
        "these",
        "those",
        "this",
        "that",
        "there",
        "his",
        "her",
        "hers",
        "its",
        "who",
        "whose",
        "such",
        "does",
        "was",
        "has",
    ]
)

_TOGETHER = """
intend: intend intends intended intending intention intentions intent;
ally: ally allies allied alliance alliances; defend: defend defends defended defending defense defence; say: said;
tell: told; speak: spoke spoken; think: thought; woman: women; man: men; child: children; people: people; life: lives;
wife: wives; tax: taxes taxed taxing; pay: paid; sell: sold; buy: bought; go: went gone; hold: held; keep: kept; know:
knew known; leave: left; lose: lost loss losses; meet: met; run: ran running; see: saw seen; send: sent; spend: spent;
stand: stood; take: took taken; teach: taught; write: wrote written; win: won winning wins; begin: began begun
beginning; break: broke broken; build: built; come: came; cut: cutting; fall: fell fallen; feel: felt; fight: fought;
find: found; give: gave given; grow: grew grown growth; hide: hid hidden; lead: led; make: made; rise: rose risen;
shoot: shot shooting; steal: stole stolen; throw: threw; die: died dying; lie: lying lied lies liar liars; foot: feet;
tooth: teeth; news: news; series: series; crisis: crises; policy: policies policy; police: police; politic: political
politics; politician: politicians; university: university; universe: universe; general: general generals; generation:
generation; united: united; state: states state; nation: nation nations national; party: party parties; community:
community communities; communist: communist; elect: election elections electoral; secur: security secure; president:
president presidency presidential; organiz: organization; invest: investment investments investing investor investors;
deploy: deploy; war: war wars
"""
"""What the endings would spoil, and irregular forms: stem, then its words."""

_OWN = {
    word: known
    for line in _TOGETHER.split(";")
    for known, words in [line.split(":")]
    for word in words.split()
    for known in [known.strip()]
}


def in_whole_words(text: str) -> str:
    """Return `text` before it is parted into words to compare: "U.S." is America, not "us"; "9/11" is one word."""
    if "U" in text:
        text = _US.sub("America", text)
    return _SLASH.sub("", text) if "/" in text else text


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """Return the stem of a word in lower case. Only good for comparing with other stems."""
    if word in _FUNCTION_WORDS:
        return word
    known = _OWN.get(word)
    if known is not None:
        return known if known in _OWN else _stripped(known)
    return _stripped(word)


def _stripped(word: str) -> str:
    """Return `word` without its ending."""
    if len(word) <= _SHORTEST or not word.isalpha():
        return word
    for ending in _ENDINGS_BY_LETTER.get(word[-1], ()):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            if ending == "s" and word.endswith(("ss", "us", "is")):
                return word
            return _tidy(word[: -len(ending)])
    return word


def _tidy(left: str) -> str:
    """Undo what an ending does to the letter before it: "running" -> "runn" -> "run", "applies" -> "appl"."""
    if len(left) > _SHORTEST and left[-1] == left[-2] and left[-1] not in "ls":
        left = left[:-1]
    if len(left) > _SHORTEST and left[-1] in "yie":
        left = left[:-1]
    return left

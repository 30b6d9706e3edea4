"""Stems: what the forms of a word have in common, roughly: "occupying", "occupied" and "occupation" are one."""

from __future__ import annotations

from functools import lru_cache

_ENDINGS = (
    "ization", "isation", "ational", "fulness", "iveness", "ousness", "ations", "ically", "ements", "ation", "ement", "ments", "ingly", "ities",
    "ators", "ating", "ition", "ment", "ness", "ions", "ator", "ated", "ates", "ical", "ings", "able", "ible", "ists", "ives", "ally", "ism", "ist", "ity", "ing", "ion",
    "ies", "ied", "ers", "ive", "ate", "ous", "ful", "est", "ed", "er", "or", "es", "ly", "al", "ic", "s", "e", "y",
)  # fmt: skip
"""Longest first."""

_SHORTEST = 3
_FUNCTION_WORDS = frozenset("they their them these those this that there his her hers its who whose such does was has".split())
_OWN = {
    "ally": "ally", "allies": "ally", "allied": "ally", "alliance": "ally", "alliances": "ally",
    "defend": "defend", "defends": "defend", "defended": "defend", "defending": "defend", "defense": "defend", "defence": "defend",
    "said": "say", "told": "tell", "spoke": "speak", "spoken": "speak", "thought": "think", "women": "woman", "men": "man", "children": "child",
    "people": "people", "lives": "life", "wives": "wife", "taxes": "tax", "taxed": "tax", "taxing": "tax", "paid": "pay", "sold": "sell", "bought": "buy",
    "went": "go", "gone": "go", "held": "hold", "kept": "keep", "knew": "know", "known": "know", "left": "leave", "lost": "lose", "loss": "lose", "losses": "lose",
    "met": "meet", "ran": "run", "running": "run", "saw": "see", "seen": "see", "sent": "send", "spent": "spend", "stood": "stand", "took": "take",
    "taken": "take", "taught": "teach", "wrote": "write", "written": "write", "won": "win", "winning": "win", "wins": "win", "began": "begin",
    "begun": "begin", "beginning": "begin", "broke": "break", "broken": "break", "built": "build", "came": "come", "cutting": "cut", "fell": "fall", "fallen": "fall", "felt": "feel",
    "fought": "fight", "found": "find", "gave": "give", "given": "give", "grew": "grow", "grown": "grow", "growth": "grow", "hid": "hide", "hidden": "hide", "led": "lead",
    "made": "make", "rose": "rise", "risen": "rise", "shot": "shoot", "shooting": "shoot", "stole": "steal", "stolen": "steal", "threw": "throw", "died": "die", "dying": "die",
    "lying": "lie", "lied": "lie", "lies": "lie", "liar": "lie", "liars": "lie", "feet": "foot", "teeth": "tooth", "news": "news", "series": "series", "crises": "crisis",
    "policies": "policy", "police": "police", "policy": "policy", "political": "politic", "politics": "politic", "politicians": "politician",
    "university": "university", "universe": "universe", "general": "general", "generals": "general", "generation": "generation", "united": "united",
    "states": "state", "state": "state", "nation": "nation", "nations": "nation", "national": "nation", "party": "party", "parties": "party", "community": "community",
    "communities": "community", "communist": "communist", "election": "elect", "elections": "elect", "electoral": "elect",
    "security": "secur", "secure": "secur", "president": "president", "presidency": "president", "presidential": "president",
    "organization": "organiz", "investment": "invest", "investments": "invest", "investing": "invest", "investor": "invest", "investors": "invest", "deploy": "deploy", "war": "war", "wars": "war",
}  # fmt: skip
"""What the endings would spoil, and irregular forms."""


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """Return the stem of a word in lower case. Only good for comparing with other stems."""
    if word in _FUNCTION_WORDS:
        return word
    if word in _OWN:
        return _OWN[word]
    if len(word) <= _SHORTEST or not word.isalpha():
        return word
    for ending in _ENDINGS:
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

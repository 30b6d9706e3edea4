"""Judging words: what somebody says of what he is against, or for, whatever verb reports it."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache

from bot.language.stems import stem
from bot.language.word_list import word_list
from index.folding import fold


class Judgement(Enum):
    """How somebody speaks of something."""

    BLAME = "blame"
    PRAISE = "praise"


_BLAMING = word_list(
    """
    absurd abuse awful bad betray betrayal betrayed bigot bigoted bigotry bogus broken bully careless
    catastrophe catastrophic chaos clueless corrupt corruption coward cowardly crazy crook crooked cruel damage
    damaging dangerous deceitful deceive deceptive deplorable despicable disaster disastrous disgraceful
    disgusting dishonest dishonesty divisive dumb embarrassing embarrassment evil fail failed failing failure
    false farce fault flawed folly foolish fraud hateful hypocrisy hypocrite hypocritical ignorant illegal
    immoral impossible incoherent incompetence incompetent indefensible ineffective inept inexcusable insane
    insult insulting joke lack lacks liar lie lied lies ludicrous lying mess misguided mislead misleading
    mistake naive nonsense offensive outrage outrageous pathetic phony racism racist reckless ridiculous rigged
    sad scandal scandalous selfish sexist shame shameful shameless shocking silly stupid terrible threat
    threaten tragedy ugly unacceptable undermine unfair unfit unjust unprepared unpresidential unqualified
    unreasonable violate violation weak worse worst wrong wrongheaded
    """
)
""" "The plan is [reckless], the mayor has [failed]"."""

_PRAISING = word_list(
    """
    admire amazing bold brave bravery brilliant capable caring champion committed compassion compassionate
    courage courageous decent dedicated deserves effective excellent extraordinary fantastic finest good great
    greatest helped helps hero heroic honest honorable honourable impressed impressive improve improved
    incredible inspire inspiring integrity leadership love loved magnificent outstanding perfect phenomenal
    proud qualified reasonable remarkable respect sensible smart solid strong success successful superb talented
    terrific thoughtful tough tremendous trust trusted wise wonderful
    """
)
""" "She is a [brave] woman, and her plan is [sensible]"."""

_STEMS = {
    **{stem(word): Judgement.PRAISE for word in _PRAISING},
    **{stem(word): Judgement.BLAME for word in _BLAMING},
}

_REVERSING = frozenset(
    word_list("not no never nor hardly without isnt arent wasnt werent aint dont doesnt didnt cannot")
)
_REACH = 3
"""Words up to which one is reversed: "[not] a very [wise] plan"."""
_OTHER = {Judgement.BLAME: Judgement.PRAISE, Judgement.PRAISE: Judgement.BLAME}


@lru_cache(maxsize=4096)
def judgements_of(text: str) -> frozenset[Judgement]:
    """Return how `text` speaks of what it is about: "not a wise plan" blames."""
    words = fold(text).split()
    found = set()
    for at, word in enumerate(words):
        judgement = _STEMS.get(stem(word))
        if judgement is None:
            continue
        is_reversed = not _REVERSING.isdisjoint(words[max(0, at - _REACH) : at])
        found.add(_OTHER[judgement] if is_reversed else judgement)
    return frozenset(found)

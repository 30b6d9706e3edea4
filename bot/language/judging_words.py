"""Judging words: what somebody says of what he is against, or for, whatever verb reports it."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache

from bot.language.stems import uninflected
from bot.language.word_list import phrase_list, word_list
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
    alarmism alarmist appalled appalling arrogance arrogant betrayed callous chaotic cheated contempt contemptible
    cowardice cynical destroy destroying destroyed disappointed disappointing disappointment dismal disrespect
    disrespectful dreadful exploit exploited farcical furious garbage gamble half-baked heartless horrible horrific
    inadequate inhumane irrelevant irresponsible madness meaningless miserable mockery monstrous neglect
    nightmare outdated pointless premature puny regret regretted regrettable ruin ruined ruinous rubbish
    senseless sham shortsighted sloppy spineless tasteless toothless troubling unaffordable unconvincing
    unjustified unrealistic untenable unwise unworkable unworthy useless vile waste wasteful worthless
    """
)
""" "The plan is [reckless], the mayor has [failed]"."""

_PRAISING = word_list(
    """
    admire amazing bold brave bravery brilliant capable champion committed compassion compassionate
    courage courageous decent dedicated deserves effective excellent extraordinary fantastic finest good great
    greatest helped helps hero heroic honest honorable honourable impressed impressive improve improved
    incredible inspire inspiring leadership love loved magnificent outstanding perfect phenomenal
    proud qualified reasonable remarkable respect sensible smart solid strong success successful superb talented
    terrific thoughtful tremendous trust trusted wise wonderful
    beautiful best blessing boost brilliantly cheer cheered delight delighted dream exciting fair gift glad grateful
    hero heroes historic hopeful lovely milestone overdue patience pleased progress promising relieved splendid
    thrilled triumph victory welcome worthwhile
    """
)
""" "She is a [brave] woman, and her plan is [sensible]"."""

_PHRASES = {
    Judgement.BLAME: phrase_list(
        """
        stab in the back, slap in the face, finish me off, finish us off, finish him off, finish her off, out of touch,
        step backwards, step back, bad idea, makes no sense, make no sense, sticking plaster, in the sand, in the snow,
        too far, too late, too little, had enough, gone too far, should never have, should have gone, never have been,
        lost faith, fed up, no excuse, joke on, drop in the ocean, goes nowhere, asleep at the wheel
        """
    ),
    Judgement.PRAISE: phrase_list(
        """
        about time, step forward, right decision, right move, right choice, right thing, right step, right call,
        look forward to, looking forward to, makes sense, make sense, good idea, save lives, saves lives, life back,
        second to none, worth it, on the right track, stand up for, on our side
        """
    ),
}
""" "The vote is a [stab in the back]", "this will [save lives]"."""

_JUDGING = {
    **{uninflected(word): Judgement.PRAISE for word in _PRAISING},
    **{uninflected(word): Judgement.BLAME for word in _BLAMING},
}

_REVERSING = frozenset(
    word_list("not no never nor less hardly without isnt arent wasnt werent aint dont doesnt didnt cannot")
)
_REACH = 3
"""Words up to which one is reversed: "[not] a very [wise] plan"."""
_OTHER = {Judgement.BLAME: Judgement.PRAISE, Judgement.PRAISE: Judgement.BLAME}


@lru_cache(maxsize=4096)
def judgements_of(text: str) -> frozenset[Judgement]:
    """Return how `text` speaks of what it is about: "not a wise plan" blames."""
    folded = f" {fold(text)} "
    words = folded.split()
    found = {one for one, phrases in _PHRASES.items() if any(f" {phrase} " in folded for phrase in phrases)}
    for at, word in enumerate(words):
        judgement = _JUDGING.get(uninflected(word))
        if judgement is None:
            continue
        is_reversed = not _REVERSING.isdisjoint(words[max(0, at - _REACH) : at])
        found.add(_OTHER[judgement] if is_reversed else judgement)
    return frozenset(found)

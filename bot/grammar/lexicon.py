"""Sets of words that questions are made of, each with an example of what it is for."""

from __future__ import annotations

from collections.abc import Iterable

from bot.language.word_list import phrase_list, word_list

DID = frozenset(
    word_list(
        """
        did does do has have had will would can could should is was are were
        """
    )
)
"""What [did] Kirby say?"""

IS = frozenset(["is", "was", "are", "were"])
"""[Is] he going to sue?"""
MODALS = frozenset(["will", "would", "can", "could", "should"])
"""[Would] she sue?"""
AHEAD = MODALS | {"does", "do"}
"""When [does] the season start? What is still to come."""
HAS = frozenset(["has", "have", "had"])
"""[Has] she sued?"""

BE = frozenset(["is", "was", "are", "were", "'s", "be", "been", "has been", "have been", "'re"])
"""Who [is] he?"""

ON = frozenset(
    phrase_list(
        """
        about, on, regarding, concerning, re, over, with regard to, with respect to, as to, as regards, in regard to, in
        relation to, related to, on the subject of, on the topic of, on the issue of, of, on the question of, when it
        comes to, w.r.t., w.r.t, wrt, around, towards, toward, relating to, upon, to do with, on the
        matter of, abt, bout, in connection with, pertaining to
        """
    )
)
"""What did Kirby say [about] hostages?"""

THAT = frozenset(
    [
        "all of this",
        "all of that",
        "all this",
        "all that",
        "that",
        "it",
        "this",
        "so",
        "those",
        "these",
        "them",
        "that one",
        "this one",
        "the same",
        "such a thing",
    ]
)
"""When did he say [that]?"""

EVER = frozenset(
    [
        "ever",
        "actually",
        "exactly",
        "also",
        "really",
        "just",
        "even",
        "already",
        "once",
        "publicly",
        "then",
        "been",
        "n't",
        "not",
        "ever been",
        "last",
        "first",
        "specifically",
        "himself",
        "herself",
        "yet",
    ]
)
"""Did he [ever] say that?"""

QUOTES = frozenset(
    word_list(
        """
        quote quotes quotation quotations statement statements remark remarks comment comments words quotations position
        positions view views opinion opinions stance thoughts reaction reactions response responses answer answers claim
        claims criticism praise take message messages tweet tweets argument arguments testimony promises warnings
        promise warning denial denials demands speech speeches statements
        version account side
        """
    )
)
"""Kirby's [remarks] on hostages"""

PRONOUNS = frozenset(["he", "she", "they", "it", "him", "her", "them", "i", "you", "we"])

VENUE = frozenset(
    word_list(
        """
        interview show programme program broadcast station channel network newspaper paper magazine book speech rally
        event debate forum meeting conference briefing statement letter tweet article report place city town state venue
        outlet podcast platform blog hearing occasion country committee site website publication memoir medium document
        journal daily weekly broadcaster press-conference panel summit convention fundraiser lecture op-ed essay column
        court parliament chamber agency video email e-mail memo post conversation call chat talk appearance
        form format medium newsletter magazine livestream stream press-release release thread
        """
    )
)
"""In which [interview]?"""

HEARER = frozenset(
    word_list(
        """
        reporter reporters journalist journalists interviewer host anchor presenter broadcaster correspondent moderator
        newsman columnist audience crowd
        """
    )
)
"""To which [reporter]?"""

ALL_OF = frozenset(
    [
        "all",
        "all of",
        "all the",
        "all of the",
        "every",
        "everything",
        "the",
        "some",
        "any",
        "some of the",
        "his",
        "a",
        "one",
        "another",
        "two",
        "three",
        "a few",
        "several",
    ]
)

_TO_PERSON_OR_THING = phrase_list("about, of, against, over, into, instead of, because of, than, towards, like, in")
_TO_THING = word_list("on for at with from by to in under")
TO_WHAT = frozenset(
    [
        *(f"{preposition} {what}" for what in ("what", "whom", "who") for preposition in _TO_PERSON_OR_THING),
        *(f"{preposition} what" for preposition in _TO_THING),
    ]
)
"""They called for an inquiry. [Into what]? The passages that were shown tell."""
TO_WHICH = frozenset(
    f"{preposition} {which}"
    for preposition in ("under", "with", "at", "in", "on", "by", "for", "to", "from", "against", "about", "over")
    for which in ("what", "which", "whose")
)
"""He threatened to go. [Under what] conditions?"""

ORDINAL: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "last": -1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "1st": 1, "2nd": 2, "3rd": 3,
    "newest": 1, "latest": 1, "oldest": -1,
    **{f"{number}th": number for number in range(4, 21)}, **{str(number): number for number in range(1, 100)},
}  # fmt: skip
"""Show the [third] one in context."""

UNHAPPY = frozenset(
    phrase_list(
        """
        critical, mad, skeptical, sceptical, unhappy, not happy, hostile, dismissive, negative, disappointed, angry,
        furious,
        not convinced, unconvinced, pessimistic, doubtful, upset, annoyed, cross, livid, outraged, dismayed, frustrated,
        irritated, dubious, cynical, scathing, bitter, appalled, shocked, disgusted, displeased, dissatisfied,
        unimpressed
        """
    )
)
"""Who is [upset]?"""
HAPPY = frozenset(
    phrase_list(
        """
        supportive, happy, pleased, optimistic, positive, enthusiastic, delighted, glad, hopeful, excited, thrilled,
        relieved, satisfied, impressed, convinced
        """
    )
)
"""Who is [pleased]?"""
AFRAID = frozenset(word_list("worried concerned afraid anxious alarmed nervous fearful scared troubled uneasy"))
"""Who is [worried]?"""
_OF_WHAT = ("of", "about", "with", "by", "at", "over", "in", "to")


def _of_what(adjectives: Iterable[str]) -> set[str]:
    return {f"{adjective} {preposition}" for adjective in adjectives for preposition in _OF_WHAT}


AGAINST = frozenset({"against", "opposed to", "not in favor of", "not in favour of", "anti"} | _of_what(UNHAPPY))
"""Who is [skeptical of] the plan?"""

IN_FAVOUR = frozenset(
    {"for", "in favor of", "in favour of", "behind", "on the side of", "keen on", "pro"} | _of_what(HAPPY)
)
"""Who is [in favour of] the plan?"""

WORRIED = frozenset(_of_what(AFRAID))
"""Who is [worried about] the plan?"""

FOND = frozenset(
    phrase_list(
        """
        like, likes, liked, love, loves, loved, prefer, prefers, preferred, admire, admires, admired, is a fan of,
        is a supporter of, are fans of, sympathizes with, sympathises with, sympathize with
        """
    )
)
"""Which farmers [like] the plan?"""
AVERSE = frozenset(
    phrase_list(
        """
        hate, hates, hated, loathe, loathes, minds, detests, cannot stand, ca n't stand, wants nothing of,
        is fed up with, is a critic of, is an opponent of
        """
    )
)
"""Who [hates] the plan?"""

TROUBLES = frozenset(word_list("worry trouble concern scare frighten alarm disturb unsettle"))
"""What [worries] her about the dam?"""
ANNOYS = frozenset(word_list("bother annoy irk anger upset infuriate irritate frustrate disappoint enrage"))
"""What [bothers] her about the dam?"""
PLEASES = frozenset(word_list("please excite impress delight encourage reassure attract"))
"""What [pleases] her about the dam?"""

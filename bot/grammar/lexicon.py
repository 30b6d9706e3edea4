"""Sets of words that questions are made of, each with an example of what it is for."""

from __future__ import annotations

from bot.language.word_list import phrase_list, word_list

DID = frozenset(
    word_list(
        """
        did does do has have had will would can could should is was are were
        """
    )
)
"""What [did] Kirby say?"""

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

ORDINAL: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "last": -1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "1st": 1, "2nd": 2, "3rd": 3,
    "newest": 1, "latest": 1, "oldest": -1,
    **{f"{number}th": number for number in range(4, 21)}, **{str(number): number for number in range(1, 100)},
}  # fmt: skip
"""Show the [third] one in context."""

AGAINST = frozenset(
    phrase_list(
        """
        against, opposed to, critical of, not in favor of, not in favour of, skeptical of,
        skeptical about, sceptical of, sceptical about, unhappy with, unhappy about,
        not happy with, not happy about, hostile to, dismissive of,
        negative about, disappointed by, disappointed with, disappointed in, angry about, angry at, angry with, furious
        about, furious at, furious with, not convinced by, not convinced of, unconvinced by, pessimistic about, doubtful
        about, doubtful of, anti
        """
    )
)
"""Who is [skeptical of] the plan?"""

IN_FAVOUR = frozenset(
    phrase_list(
        """
        for, in favor of, in favour of, supportive of, behind, happy with, happy about, pleased with, pleased about,
        optimistic about, positive about, enthusiastic about, on the side of, keen on, pro
        """
    )
)
"""Who is [in favour of] the plan?"""

WORRIED = frozenset(
    phrase_list(
        """
        worried about, worried by, worried over, concerned about, concerned by, concerned over, concerned with, afraid
        of, anxious about, alarmed by, alarmed about, alarmed at, nervous about, fearful of, scared of, scared by
        """
    )
)
"""Who is [worried about] the plan?"""

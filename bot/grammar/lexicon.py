"""Classes of words that patterns name, each with an example of what it is for."""

from __future__ import annotations

from bot.grammar.verbs import ALL, NOUNS_OF_SAYING, OPINION, all_forms
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
        video email e-mail memo post conversation call chat talk appearance
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

CLASSES: dict[str, frozenset[str]] = {
    "did": DID,
    "aux": DID - {"is", "was", "are", "were"},
    "be": BE,
    "whose": frozenset(["his", "her", "their", "its"]),
    "anyone": frozenset(
        ["anyone", "anybody", "someone", "somebody", "any one", "anyone else", "anybody else", "someone else"]
    ),
    "people": frozenset(
        [
            "people",
            "everyone",
            "everybody",
            "they all",
            "politicians",
            "the articles",
            "articles",
            "the article",
            "newspapers",
            "the story",
            "the stories",
            "the archive",
            "the text",
            "the texts",
        ]
    ),
    "on": ON - {"of"},
    "onof": ON,
    "saying": frozenset(NOUNS_OF_SAYING),
    "uttering": all_forms(
        [
            "make",
            "give",
            "have",
            "utter",
            "voice",
            "express",
            "raise",
            "offer",
            "issue",
            "level",
            "share",
            "provide",
            "contribute",
            "supply",
            "deliver",
        ]
    )
    | {"had", "has", "got"},
    "that": THAT,
    "ever": EVER,
    "like": frozenset(
        word_list(
            """
            officials politicians experts analysts lawmakers senators ministers governors mayors voters critics
            supporters democrats republicans conservatives liberals economists scientists researchers doctors
            lawyers judges police journalists reporters witnesses workers unions companies opponents allies
            residents parents teachers students
            """
        )
    ),
    "aimed": frozenset(
        word_list(
            """
            criticism criticisms praise condemnation denial denials rejection endorsement endorsements mockery
            disapproval
            """
        )
    ),
    "against": AGAINST,
    "infavour": IN_FAVOUR,
    "worried": WORRIED,
    "quotes": QUOTES,
    "pronoun": PRONOUNS,
    "venue": VENUE,
    "hearer": HEARER,
    "at": frozenset(["in", "on", "at", "during", "through", "by", "via", "from", "before", "to", "for", "with"]),
    "told": all_forms(["tell", "inform", "assure", "remind", "brief"]),
    "allof": ALL_OF,
    "ordinal": frozenset(ORDINAL),
    "verb": all_forms(ALL),
    "opine": all_forms(OPINION - {"make"}),
    "say": all_forms(["say", "state", "claim", "write", "declare", "call", "tweet", "assert", "insist"]),
    "talk": all_forms(["talk", "speak", "address", "mention", "discuss"]) | {"mention", "touched", "spoke up"},
    "tell": all_forms(
        [
            *("tell", "talk", "speak", "say", "address", "write", "explain", "give", "reply", "answer"),
            *("warn", "urge", "advise", "assure", "inform", "remind", "brief", "notify", "ask", "caution"),
        ]
    ),
    "urge": all_forms(["warn", "urge", "advise", "caution", "remind", "assure"]),
    "kindof": frozenset(["kind of", "sort of", "type of", "kinds of", "sorts of"]),
    "appear": frozenset(
        phrase_list(
            """
            appear, appeared, come out, came out, run, ran, air, aired, published, get published, printed, posted,
            released, broadcast, come from, made, be published, go out, carried, put out, issued,
            taken from, taken, come up
            """
        )
    ),
    "show": frozenset(
        ["show", "show me", "give me", "list", "find", "find me", "get", "get me", "display", "see", "open"]
    ),
    "cited": frozenset(
        phrase_list(
            """
            quoted, cited, quoted here, cited here, quoted by name, mentioned as saying, speaking, on record, quoted in
            this article, quoted in the article, quoted in this, quoted in it, quoted there, heard, quoted in these
            articles, quoted in the articles, quoted in the archive, quoted at all, quoted in all, quoted altogether,
            quoted in total
            """
        )
    ),
    "whenever": frozenset(
        [
            *("when", "since when", "how long ago", "at what time", "what time", "when exactly"),
            *(f"{on}{which} {day}" for on in ("", "on ") for which in ("what", "which") for day in ("day", "date")),
            *(f"{on}{which} {time}" for on in ("", "in ") for which in ("what", "which") for time in ("month", "week")),
            *(f"{on}{which} year" for on in ("", "in ") for which in ("what", "which")),
        ]
    ),
    "wh": frozenset(
        ["what", "when", "where", "why", "how", "who", "whom", "which", "by when", "until when", "since when"]
    ),
    "money": frozenset(["how much money"]),
    "howmuch": frozenset(
        ["how much", "how many", "how long", "how big", "how large", "how high", "how far", "how old", "how fast"]
    ),
    "share": frozenset(
        [
            f"{which} {noun} of"
            for which in ("what", "which")
            for noun in ("percentage", "share", "percent", "number", "amount", "proportion")
        ]
    ),
    "latest": frozenset(
        phrase_list(
            """
            latest, newest, most recent, recent, last, first, earliest, oldest, new, old, earlier, previous, original,
            full, exact, main, key, public, actual, best, strongest, longest, worst
            """
        )
    ),
    "reaction": frozenset(
        word_list("reaction reactions response responses answer reply attitude approach objection objections")
    ),
    "position": frozenset(
        word_list(
            """
            view views opinion opinions criticism description defense defence praise assessment characterization account
            version take idea explanation side story
            """
        )
    ),
    "everyone": frozenset(
        phrase_list(
            """
            everyone, everybody, all people, all the people, all persons, people, the people, those, all, all those,
            persons, names, the names, all names
            """
        )
    ),
    "speakers": frozenset(
        ["speakers", "speaker", "sources", "people quoted", "voices", "names", "persons quoted", "quoted people"]
    ),
    "articles": frozenset(["articles", "article", "stories", "texts", "documents", "files", "news stories", "pieces"]),
    "role": frozenset(
        ["role", "job", "title", "position", "office", "occupation", "profession", "function", "job title", "post"]
    ),
}

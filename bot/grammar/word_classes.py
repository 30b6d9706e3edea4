"""Word classes: which words and phrases a name in angle brackets stands for in patterns: "what <did> {who} <verb>"."""

from __future__ import annotations

from bot.grammar.lexicon import (
    AFRAID,
    AGAINST,
    ALL_OF,
    ANNOYS,
    AVERSE,
    BE,
    DID,
    EVER,
    FOND,
    HAPPY,
    HEARER,
    IN_FAVOUR,
    ON,
    ORDINAL,
    PLEASES,
    PRONOUNS,
    QUOTES,
    THAT,
    TO_WHAT,
    TO_WHICH,
    TROUBLES,
    UNHAPPY,
    VENUE,
    WORRIED,
)
from bot.grammar.verbs import ALL, FINITE, NOUNS_OF_SAYING, OPINION, PARTICIPLES, all_forms
from bot.language.word_list import phrase_list, word_list

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
    "self": frozenset(["himself", "herself", "itself", "themselves"]),
    "ever": EVER,
    "like": frozenset(
        word_list(
            """
            officials politicians experts analysts lawmakers senators ministers governors mayors voters critics
            supporters democrats republicans conservatives liberals economists scientists researchers doctors
            lawyers judges police journalists reporters witnesses workers unions companies opponents allies
            residents parents teachers students official politician expert analyst lawmaker minister governor mayor
            voter critic supporter economist scientist researcher lawyer witness worker resident parent teacher student
            neighbours neighbors passengers passenger
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
    "unhappy": UNHAPPY,
    "happy": HAPPY,
    "afraid": AFRAID,
    "infavour": IN_FAVOUR,
    "worried": WORRIED,
    "troubles": all_forms(TROUBLES),
    "annoys": all_forms(ANNOYS),
    "pleases": all_forms(PLEASES),
    "fond": FOND,
    "averse": AVERSE,
    "quotes": QUOTES,
    "pronoun": PRONOUNS,
    "venue": VENUE,
    "hearer": HEARER,
    "at": frozenset(["in", "on", "at", "during", "through", "by", "via", "from", "before", "to", "for", "with"]),
    "told": all_forms(["tell", "inform", "assure", "remind", "brief"]),
    "allof": ALL_OF,
    "ordinal": frozenset(ORDINAL),
    "verb": all_forms(ALL),
    "finite": FINITE,
    "past": PARTICIPLES,
    "blamed": frozenset(
        word_list(
            """
            blamed accused criticized criticised attacked praised thanked mocked condemned warned urged faulted
            threatened contradicted challenged rejected dismissed disputed
            """
        )
    ),
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
    "towhat": TO_WHAT,
    "towhich": TO_WHICH,
    "money": frozenset(["how much money"]),
    "howmuch": frozenset(
        f"how {measured}"
        for measured in word_list(
            """
            much many long big large high far old fast late early soon big tall wide deep heavy expensive cheap likely
            strong bad serious dangerous close popular common safe sure certain successful effective
            """
        )
    ),
    "howoften": frozenset(["how often", "how many times"]),
    "share": frozenset(
        [
            f"{which} {noun} of"
            for which in ("what", "which")
            for noun in ("percentage", "share", "percent", "number", "amount", "proportion")
        ]
        + [
            f"{which} {noun}"
            for which in ("what", "which")
            for noun in ("percentage", "percent", "proportion", "share")
        ]
    ),
    "measure": frozenset(
        f"what {be} the {noun} {of}"
        for be in ("is", "was", "are", "were")
        for of in ("of", "for", "that", "to", "in", "on")
        for noun in word_list(
            "odds chance chances probability likelihood cost costs price prices size length height weight depth rate "
            "ratio population turnout distance speed value total sum amount share percentage margin score"
        )
    ),
    "region": frozenset(
        f"{preposition}{which} {noun}"
        for preposition in ("in ", "from ", "across ", "to ")
        for which in ("which", "what")
        for noun in word_list("states countries cities towns counties districts provinces regions nations areas")
    ),
    "nice": frozenset(word_list("nice kind good warm friendly positive complimentary flattering")),
    "harsh": frozenset(word_list("bad harsh unkind critical negative angry tough sharp nasty mean")),
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
            version take idea explanation side story line stand standpoint viewpoint perspective argument arguments
            excuse case reasoning justification rationale logic point verdict assessment judgment judgement message
            explanation reason reasons motive motives comeback retort rebuttal riposte experience experiences impression
            impressions recollection recollections memory memories
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
    "articles": frozenset(
        [
            *("articles", "article", "stories", "story", "texts", "text", "documents", "files", "news stories"),
            *("pieces", "piece", "reports"),
        ]
    ),
    "role": frozenset(
        ["role", "job", "title", "position", "office", "occupation", "profession", "function", "job title", "post"]
    ),
}

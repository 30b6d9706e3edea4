"""How news writes when, where and to whom something is said. Patterns are made when they are first needed."""

from __future__ import annotations

import re
from functools import cache

from bot.language.word_list import phrase_list, word_list

WEEKDAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
MONTH = (
    "(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)"
)
_NAME = r"(?:[“\"'‘]?[A-Z0-9][\w.’'&-]*[”\"’]?)"
NAMES = rf"{_NAME}(?:,? (?:(?:of|and|the|for|with|in|&) )*{_NAME})*"
"""The Washington Post; Wayne, Mich.; “Fox and Friends”."""

TIMES = (
    rf"(?i:last |this |next )?{WEEKDAY}(?: (?:morning|afternoon|evening|night))?"
    rf"(?:,? {MONTH} \d{{1,2}}\b(?:, \d{{4}})?)?",
    rf"{MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b(?:, \d{{4}})?",
    rf"\d{{1,2}} {MONTH}(?: \d{{4}})?",
    rf"{MONTH},? (?:of )?\d{{4}}",
    *(rf"(?<={before} ){MONTH}" for before in ("[Ii]n an", "[Ii]n a", "[Ii]n", "[Ll]ast", "[Tt]his")),
    r"(?<=[Ii]n )(?:1[89]|20)\d\d",
    r"(?<=[Ii]n a )(?:1[89]|20)\d\d(?= )",
    r"(?<=[Ii]n the )(?:spring|summer|autumn|fall|winter)(?: of \d{4})?",
    "(?i:last|this|earlier this|the same|that) (?:week|month|year|weekend|summer|spring|fall|winter|morning|night)",
    "(?i:yesterday|today|tonight|over the weekend|at the weekend|recently|the day (?:before|after)|earlier)",
    "(?i:a|one|two|three|four|five|six|several|few) (?:days?|weeks?|months?|years?) (?:ago|earlier|before)",
)

OCCASIONS = (
    *word_list(
        """
        interview rally speech event conference briefing forum debate hearing meeting statement tweet letter memo
        post op-ed appearance fundraiser roundtable address show program programme broadcast podcast book column journal
        article essay email e-mail call conversation visit stop ceremony dinner video ad report magazine newspaper
        website blog page segment panel convention summit session filing brief ruling opinion convocation announcement
        remarks lecture sermon testimony
        """
    ),
    "town hall",
    "issue(?= of)",
    "edition(?= of)",
)
"""In an [interview] with CBS."""

OUTLET_WORDS = frozenset(
    word_list(
        """
        radio tv television newspaper paper magazine channel station network podcast broadcaster journal daily weekly
        news cnn bbc cbs nbc abc msnbc npr cnbc reuters bloomberg politico
        """
    )
)
"""She told [Radio] Nova: a medium that is told something is also where it was said."""

ASSEMBLY_WORDS = frozenset(
    word_list(
        """
        parliament congress senate commons lords assembly court committee subcommittee council chamber conference rally
        hearing inquiry inquest tribunal meeting crowd audience summit convention forum gathering
        """
    )
)
"""He told [the House of Commons]: who sits together in a place is where it was said."""

SITES = word_list(
    """
    court plane aircraft bus train car van jet office home house residence lobby hallway corridor street alley alleyway
    park church mosque temple synagogue school college university hospital hotel restaurant cafe bar pub diner factory
    plant farm headquarters studio court courthouse courtroom court-house prison jail airport station stadium arena
    theater theatre hall ballroom square plaza market shop store museum library barracks base camp courtyard backyard
    podium stage chamber steps sidelines floor tarmac venue auditorium gym campus garden beach border scene
    """
)
"""On her [plane]: what one may speak in or at."""

TITLED = r"(?:“[A-Z][^”\n]{2,40}”|\"[A-Z][^\"\n]{2,40}\"|''[A-Z][^'\n]{2,40}'')"
"""On [“Saturday Night Live”]"""

SHARED_EVENTS = frozenset(
    word_list("debate forum hearing summit conference convention town-hall inquiry inquest trial session meeting panel")
)
"""On which several people speak, so that all of an article may be about one: the [debate]."""


_OPENING = "(?:After|As|Before|But|And|If|In|On|At|Once|Since|So|That|The|Then|Though|When|While|With)"
"""Capital at the beginning of a sentence, and no name."""

_TOLD_BY = phrase_list(
    """
    told, interview (?:with|for|on|to), interviewed by, conversation with, spoke (?:to|with), speaking (?:to|with),
    asked by, (?:sat|sit(?:ting)?) down with, talk(?:ed|ing) (?:to|with), joined, addressing, briefing,
    (?:reiterat|repeat|admitt|confirm|confid|complain|explain|insist|suggest)(?:e?d|s|ing) to,
    remarks to, statement to, questions? from, (?:letter|note|message|e-?mail|memo) to
    """
)


_AUDIENCE = (
    "(?:reporters|journalists|newsmen|pressmen|correspondents|supporters|voters|students|delegates|"
    "(?:his|her|their) (?:wife|husband|daughter|son|mother|father|brother|sister|family|children|boss|staff))\\b"
)
"""In a letter to [her daughter]."""


@cache
def time_pattern() -> re.Pattern[str]:
    """Return what finds "on Friday", "in July", "last week"; not what is "Friday's"."""
    return re.compile(rf"\b(?:(?:on|in|late|early|last|this|during) )*(?:{'|'.join(TIMES)})\b(?!['’]s?\b)")


@cache
def open_time_pattern() -> re.Pattern[str]:
    """Return what tells, before a time, that it only begins or ends something: "since", "until late"."""
    return re.compile(r"\b(?:since|until|before|by|from)(?: late| early| last)* $")


@cache
def day_pattern() -> re.Pattern[str]:
    """Return what tells the times that statements have in news; a month or a year may be that of something else."""
    return re.compile(rf"{WEEKDAY}|day|night|week|{MONTH} \d", re.IGNORECASE)


@cache
def closing_pattern() -> re.Pattern[str]:
    """Return what stands between an occasion and the end of its sentence: "in a debate[, the second of three.]".

    What is granted begins anew: "decided to stay at a rally[ even though] ...".
    """
    return re.compile(
        "(?:, (?:the|his|her|their|its|an?) [^,.;]{1,40})?[ ,.”\"’']*(?:$|(?:even )?though\\b|although\\b)"
    )


@cache
def aside_pattern() -> re.Pattern[str]:
    """Return what finds a relative clause that tells nothing of the saying: ", who has a shop in Hull,"."""
    spoken = (
        r"(?<!will )(?<!would )(?<!to )\b(?:sp[eo]ak|spoke|told|said|address|appear|featur|wrote|"
        r"print|publish|broadcast|air(?:ed|s)\b)"
    )
    return re.compile(rf", (?:who|whose|whom|which)\b(?![^,;]*{spoken})[^,;.]*(?=[,;.])")


@cache
def abbreviation_pattern() -> re.Pattern[str]:
    """Return what tells that a full stop belongs to the word before it."""
    return re.compile(r"(?:\b[A-Z]|, [A-Z][a-z]{1,5})\.$")


@cache
def named_again_pattern() -> re.Pattern[str]:
    """Return what tells that an occasion was named before: "in the interview", "during that debate"."""
    return re.compile(rf"(?:\w+ )?(?:the|that|this|same) (?:[a-z-]+ )?(?P<occasion>{'|'.join(OCCASIONS)})$")


@cache
def told_pattern() -> re.Pattern[str]:
    """Return what finds "told CNN's Jake Tapper", "in an interview with the paper"."""
    return re.compile(
        rf"\b(?:{'|'.join(_TOLD_BY)}) (?:the |a |an )?(?:[a-z-]+(?:’s|'s)? ){{0,3}}?(?:{NAMES}|{_AUDIENCE})"
    )


@cache
def generic_hearer_pattern() -> re.Pattern[str]:
    """Return what tells that a hearer was named before: "told [the host]"."""
    return re.compile(
        r"(?:the|its|that) (?:host|interviewer|anchor|presenter|moderator|paper|newspaper|magazine|network|station|"
        r"outlet|publication|website|podcast|broadcaster|channel|program|programme|show|site)"
    )


@cache
def asker_pattern() -> re.Pattern[str]:
    """Return what finds who asked: "When [Radio Nova's Ann Berg] asked her about it"."""
    verb = r"(?:asked|pressed|interviewed|questioned(?= (?:him|her|them|about)\b))"
    asked = rf"(?:, [^,.]*,)? (?:had )?{verb}\b(?! (?:for|not)\b)"
    return re.compile(rf"(?!{_OPENING}\b)\b(?P<who>{NAMES}){asked}")


@cache
def asking_pattern() -> re.Pattern[str]:
    """Return what tells that a verb asks: "asked whether", but not "questioned his honesty"."""
    return re.compile(r"\b(?:ask|wonder|press|quer|inquir|enquir|quizz)", re.IGNORECASE)


@cache
def posted_pattern() -> re.Pattern[str]:
    """Return what tells that something was posted."""
    return re.compile(r"\b(?:re)?tweet(?:ed|s|ing)?\b|\bpost(?:ed|s|ing)?\b", re.IGNORECASE)


@cache
def network_pattern() -> re.Pattern[str]:
    """Return what finds a network on which people post."""
    return re.compile(
        r"\bon (?:(?:his|her|their|its|the) (?:own )?)?(?:official |personal )?"
        r"(?:Facebook|Twitter|Instagram|Snapchat|TikTok|Telegram|Reddit|YouTube|LinkedIn|Tumblr|Mastodon|Bluesky|"
        r"Threads|Weibo|VK|Truth Social|WhatsApp|X)\b(?: page| account| feed)?"
    )


@cache
def no_place_pattern() -> re.Pattern[str]:
    """Return what tells that "on Friday", "in 1995" and "published on Friday" are times."""
    return re.compile(
        rf"(?:on|in|at|by|during) (?:the )?(?:{WEEKDAY}|{MONTH}|\d)|[\w’' ]*\b(?:on|in) (?:{WEEKDAY}|{MONTH}|\d+)$"
    )


@cache
def swallowed_pattern() -> re.Pattern[str]:
    """Return what finds a day, with all that follows, right after a quotation that ends before it."""
    return re.compile(rf"(?<=[”\"]) (?:(?:on|last|late|early) )*{WEEKDAY}\b[^“”\"]*$")


@cache
def title_pattern() -> re.Pattern[str]:
    """Return what finds the title of a book or show in quotation marks, right after what it is."""
    return re.compile(r",? ?(?:“[^”\n]{2,80}”|\"[^\"\n]{2,80}\"|''[^'\n]{2,80}'')")

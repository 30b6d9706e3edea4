"""What may stand anywhere in a question beside its matter: courtesies, "word for word", "except on hostages"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.grammar.courtesies import CLOSINGS, OPENINGS
from bot.grammar.lexicon import AFRAID, HAPPY, UNHAPPY
from bot.grammar.pattern import Pattern
from bot.grammar.word_classes import CLASSES
from bot.grammar.words import Word, said_by
from bot.language.word_list import word_list
from index.attribution import Kind

JOINING = frozenset(["and", "&", "but", "or", "plus", "now"])
ENDINGS = frozenset(
    word_list(
        "please thanks then again though exactly here too thx pls plz maybe perhaps anyway anyways anyhow tho lol ? ,"
    )
)
ALONE = frozenset(["only", "alone"])
"""In the Times [only]"""
DEGREES = frozenset(word_list("most more very so too quite rather especially particularly deeply extremely"))
"""Who is [most] worried about the drought?"""
_FEELING = frozenset(phrase.split()[0] for phrase in UNHAPPY | HAPPY | AFRAID) | {"opposed"}
EMPHASIS = frozenset(["exactly", "precisely", "specifically", "actually", "really"])
"""What [exactly] did she say?"""
OATHS = Pattern("(on earth|the hell|the heck|in the world|the devil)", CLASSES)
"""Who [on earth] is he?"""
ASKING = frozenset(["what", "who", "when", "where", "how", "which", "why", "whom"])

KIND_PHRASES: tuple[tuple[Kind, tuple[Pattern, ...]], ...] = (
    (
        Kind.INDIRECT,
        (
            Pattern("[only|just] [the] (indirect|paraphrased) (quotes|quotations|speech|statements)", CLASSES),
            Pattern("(not|no) [the] (direct|exact) (quotes|quotations|speech|words)", CLASSES),
        ),
    ),
    (
        Kind.DIRECT,
        (
            Pattern("in (his|her|their|its) own words", CLASSES),
            Pattern("[only|just] [the|his|her|their|its] (exact|actual|precise|very|literal|own|original) (words|"
                    "quotes|quotations|quote|wording|quotation|phrasing|formulation) [only]", CLASSES),
            Pattern("[only|just] [the|a] (direct|verbatim|literal|word for word) (quotes|quotations|speech|quote|"
                    "quotation|statements|ones) [only]", CLASSES),
            Pattern("in (quotes|quotation marks)", CLASSES),
            Pattern("(verbatim|literally)", CLASSES),
            Pattern("word for word", CLASSES),
            Pattern("(quotes|quotations) only", CLASSES),
            Pattern("(only|just) (direct|exact|verbatim)", CLASSES),
            Pattern("(only|just) [the] (quotes|quotations)", CLASSES),
        ),
    ),
)  # fmt: skip

EXCEPT = Pattern(
    "(not (by|from|about|on)|(except|excluding|without|besides|apart from|other than|but not|except for|aside from) "
    "[<on>|by|from])",
    CLASSES,
)
NOT_HEADLINES = Pattern(
    "(excluding|without|no|not|except|but not|leaving out) [the] (headlines|headline|titles)", CLASSES
)
"""Headlines are left out anyway, where anything else is found."""


@dataclass(frozen=True, slots=True)
class Asides:
    """What was taken out of a question."""

    joined: bool = False
    """It began with "and"."""
    kind: Kind | None = None
    without: str = ""


def take_asides(words: Sequence[Word]) -> tuple[tuple[Word, ...], Asides]:
    """Return the words without what stands beside the matter, and that."""
    words, joined = _opened(tuple(words))
    words = _ended(words)
    kind, words, exact = _kind(words)
    words = _without_headlines(words)
    without, words = _exception(words)
    words, joined_after = _opened(words)
    words = _without_degree(_without_emphasis(_ended(words, ENDINGS | ALONE)))
    return words, Asides(joined or joined_after, kind or exact, without)


def _opened(words: tuple[Word, ...]) -> tuple[tuple[Word, ...], bool]:
    joined = False
    while words:
        if words[0].lower in JOINING or words[0].lower == ",":
            joined, words = joined or words[0].lower != ",", words[1:]
            continue
        length = max(opening.begins(words) for opening in OPENINGS)
        if not length or length >= len(words):
            break
        words = words[length:]
    return words, joined


def _without_emphasis(words: tuple[Word, ...]) -> tuple[Word, ...]:
    length = OATHS.begins(words[1:]) if words and words[0].lower in ASKING else 0
    if len(words) > 2 and words[0].lower in ASKING and words[1].lower in EMPHASIS:
        length = 1
    return (words[0], *words[1 + length :]) if length else words


def _without_degree(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return "who is worried about it" for "who is [most] worried about it"."""
    return tuple(
        word
        for at, word in enumerate(words)
        if not (0 < at < len(words) - 1 and word.lower in DEGREES and words[at + 1].lower in _FEELING)
    )


def _without_headlines(words: tuple[Word, ...]) -> tuple[Word, ...]:
    for start in range(1, len(words)):
        if length := NOT_HEADLINES.begins(words[start:]):
            return words[:start] + words[start + length :]
    return words


def _ended(words: tuple[Word, ...], endings: frozenset[str] = ENDINGS) -> tuple[Word, ...]:
    closed = next((at for at in range(1, len(words)) if _closes(words[at:])), 0)
    if closed:
        return _ended(words[:closed], endings)
    if len(words) < 2 or words[-1].lower not in endings or words[-1].quoted:
        return words
    if words[-1].lower == "exactly" and words[0].lower == "what":
        return words
    return _ended(words[:-1], endings)


def _closes(words: Sequence[Word]) -> bool:
    """Say whether nothing but a courtesy is left: "[if you please]"."""
    return any(closing.begins(words) == len(words) for closing in CLOSINGS)


def _kind(words: tuple[Word, ...]) -> tuple[Kind | None, tuple[Word, ...], Kind | None]:
    if len(words) > 2 and words[-1].lower == "exactly" and words[0].lower == "what":
        return (Kind.DIRECT if _asks_for_words(words) else None), words[:-1], None
    for kind, patterns in KIND_PHRASES:
        for pattern in patterns:
            for start in range(len(words)):
                if length := pattern.begins(words[start:]):
                    return kind, _without_of(words[:start], words[start + length :]), None
    return None, words, None


def _asks_for_words(words: Sequence[Word]) -> bool:
    """Say whether "what did she [say] exactly?" is after the words; "what does she want exactly?" is not."""
    return any(word.lower in CLASSES["say"] or word.lower in CLASSES["tell"] for word in words)


def _without_of(before: tuple[Word, ...], after: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return "Kirby" of "[the exact words] of Kirby": what is left is a speaker."""
    if " ".join(word.lower for word in before) in CLASSES["show"] and after and after[0].lower in CLASSES["onof"]:
        before = ()
    if after and after[0].lower in ("of", "by", "from") and not before:
        return after[1:]
    if before and before[-1].lower in ("in", "with") and len(before) > 1:
        before = before[:-1]
    if before and before[-1].lower == "'s":
        before = before[:-1]
    return before + after


def _exception(words: tuple[Word, ...]) -> tuple[str, tuple[Word, ...]]:
    for start in range(len(words)):
        length = EXCEPT.begins(words[start:])
        if length and start + length < len(words) and not _goes_with(words[start:]):
            first = start + length
            end = _verb_after(words, first) if start and not _has_verb(words[:start]) else len(words)
            return said_by(words, (first, end)), words[:start] + words[end:]
    return "", words


def _goes_with(words: Sequence[Word]) -> bool:
    """Say whether "[without] backing him" tells how something is done, and leaves nobody out."""
    return words[0].lower == "without" and words[1].lower.endswith("ing")


def _has_verb(words: Sequence[Word]) -> bool:
    return any(word.lower in CLASSES["verb"] for word in words)


def _verb_after(words: Sequence[Word], first: int) -> int:
    """Return where the question goes on: "what did people other than [Orlik] say about it?"."""
    return next((at for at in range(first + 1, len(words)) if words[at].lower in CLASSES["verb"]), len(words))

"""Bare questions, which have no form of their own: "Kirby", "Kirby on hostages", "trump nato", "who endorsed her?"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.background import Background
from bot.grammar.lexicon import DID
from bot.grammar.reading import Reading
from bot.grammar.tail import read_tail
from bot.grammar.verbs import BASE_OF, NO_NOUNS, NOUNS_OF_SAYING
from bot.grammar.word_classes import CLASSES
from bot.grammar.words import Span, Word, said_by, split_words
from bot.language.spelling import nearest_word
from bot.language.word_list import word_list
from bot.mind import PRONOUNS
from bot.names.name_words import split_names
from bot.names.printed_names import is_printed_as_name, looks_like_name
from bot.naming import Naming
from bot.question import Asks
from bot.reading.open_verb import read_open_verb
from bot.reading.read_question import Read, read_any_verb
from bot.reading.small_talk import is_small_talk
from bot.topic import LIGHT, STOP_WORDS, Topic, topic_of
from index.folding import fold
from index.speaker import SpeakerType

_ASKED_LAST = {
    ("when",): Asks.WHEN,
    ("where",): Asks.WHERE,
    ("to", "whom"): Asks.ADDRESSEE,
    ("to", "who"): Asks.ADDRESSEE,
    ("who", "to"): Asks.ADDRESSEE,
}
_ON = frozenset(["about", "on", "regarding"])
_PEOPLE = tuple(word_list("er or ist ian man woman ers ors ists ians men women ee ees ant ants"))
"""How nouns for people end: the insid[er] on the strike."""
_LONGEST_NAME = 5
_LONGEST_TOPIC = 3
_FULL_NAME = 2
"""In words: [ursula lindqvist] on fishing, of whom and of which no article tells"""


def read_bare(read: Read, known: Background) -> Reading | None:
    """Return the reading of a name, a topic or both; None where the archive has none of the words."""
    reading = _bare(read, known)
    if reading is None:
        return None
    return replace(reading, kind=read.asides.kind, without=read.asides.without, outlet=read.outlet)


_NOT_DONE_HERE = frozenset(
    word_list(
        "summarise summarize paraphrase translate rewrite rephrase shorten proofread analyse analyze evaluate delete"
    )
)
"""[Summarise] the article: what is not understood is no topic."""


def speaks(phrase: str, known: Background) -> bool:
    """Say whether everybody named in `phrase` is quoted in the archive, under just that name."""
    return all(_is_speaker(name, known) for name in split_names(phrase) or [phrase])


def _is_speaker(phrase: str, known: Background) -> bool:
    """Say whether a phrase names a speaker; "energy" alone is no name of New Energy Finance."""
    naming = known.names.find(phrase, guess=False)
    is_word = phrase.islower() and " " not in phrase
    is_common = is_word and any(
        naming.partial or naming.by_role or (entry.type is not SpeakerType.PERSON and fold(entry.name) != phrase)
        for entry in naming.chosen[:1]
    )
    return bool(naming.chosen) and not is_common


def named_in(text: str, known: Background) -> Naming | None:
    """Return the person that some words of `text` name in full or by surname, as they are spelt in the archive."""
    words = split_words(text)
    for length in (3, 2, 1):
        for start in range(len(words) - length + 1):
            who = said_by(words, (start, start + length))
            if fold(who) in STOP_WORDS or not fold(who):
                continue
            naming = known.names.find(who, guess=False)
            if naming.chosen and not naming.by_role and naming.chosen[0].type is SpeakerType.PERSON:
                return naming
    return None


def _bare(read: Read, known: Background) -> Reading | None:
    read = _without_show(read)
    words, phrase = read.words, read.phrase
    if not words or is_small_talk(phrase) or words[0].lower in _NOT_DONE_HERE:
        return None
    if read.asides.kind and known.names.find(phrase).chosen:
        return Reading(who=phrase)
    if len(words) == 1 and words[0].quoted:
        return Reading(asks=Asks.SPEAKER, quoted=words[0].text)
    if (reading := _asked_last(read, known)) is not None:
        return reading
    if (reading := read_open_verb(words, known)) is not None:
        return reading
    if (reading := _declared(read, known)) is not None:
        return reading
    if (reading := _speaker_on(read, known)) is not None:
        return reading
    if (reading := _speaker_then_matter(read, known)) is not None:
        return reading
    if words[0].lower in DID and len(words) > 1 and speaks(_part(read, 1, len(words)), known):
        return Reading(who=_part(read, 1, len(words)), whether=True, fragment=True)  # "and did Orlik?"
    if (reading := _speaker_to_speaker(read, known)) is not None:
        return reading
    if (reading := read_any_verb(words)) is not None:
        return reading
    is_one = len(split_names(phrase)) < 2
    if read.asides.joined or (is_one and speaks(phrase, known)) or fold(phrase) in PRONOUNS:
        return Reading(either=phrase, fragment=True)
    if len(split_names(phrase)) > 1 and speaks(phrase, known):
        return Reading(who=phrase)  # Lee and Park
    if any(word.lower == "'s" for word in words) and known.names.find(phrase).by_role:
        return Reading(who=phrase)  # Orlik's lawyer
    return _name_and_topic(read, known)


def _without_show(read: Read) -> Read:
    """Read "show me Kirby" as "Kirby"."""
    length = next((n for n in (2, 1) if " ".join(w.lower for w in read.words[:n]) in CLASSES["show"]), 0)
    return replace(read, words=read.words[length:]) if 0 < length < len(read.words) else read


def _asked_last(read: Read, known: Background) -> Reading | None:
    """Read "gallant hostages when": the question word may come last."""
    for asked, asks in _ASKED_LAST.items():
        length = len(read.words) - len(asked)
        if length > 0 and tuple(word.lower for word in read.words[length:]) == asked:
            reading = _bare(replace(read, words=read.words[:length]), known)
            who = reading and (reading.who or reading.either)
            return replace(reading, asks=asks, who=who, either="", verb="say") if reading and who else None
    return None


def _declared(read: Read, known: Background) -> Reading | None:
    """Read "Okafor spoke about the bill" as what he said of it."""
    words = read.words
    for at in range(1, min(len(words), _LONGEST_NAME + 1)):
        verb = words[at].lower
        if not _is_finite(verb) or (at + 1 == len(words) and verb.endswith("s")):
            continue
        name_end = at - 1 if words[at - 1].lower in DID and at > 1 else at
        who = _part(read, 0, name_end)
        if fold(who) in PRONOUNS or (fold(who) not in STOP_WORDS and speaks(who, known)):
            return read_tail(words[at + 1 :], Reading(who=who, verb=verb))
    return None


def _is_finite(verb: str) -> bool:
    """Say whether a word is a verb of speech and no noun: "said", "says", but not "claim"."""
    return verb in BASE_OF and (BASE_OF[verb] != verb or verb in NO_NOUNS)


def _speaker_on(read: Read, known: Background) -> Reading | None:
    """Read "Kirby on hostages"."""
    at = next((at for at, word in enumerate(read.words) if word.lower in _ON), 0)
    if not 0 < at < len(read.words) - 1:
        return None
    who, topic = _part(read, 0, at), _part(read, at + 1, len(read.words))
    if known.publisher(who) and not speaks(who, known):
        return Reading(topic=topic, place=f"in {who}")  # the Courier on hostages
    is_somebody = fold(who) in PRONOUNS or speaks(who, known) or _may_be_name(read, at, known)
    if not is_somebody and not is_printed_as_name(known.store, who) and not _is_new(who, topic, known):
        return None
    return Reading(who=who, topic=topic, fragment=read.asides.joined)


def _is_new(who: str, topic: str, known: Background) -> bool:
    """Say whether no article has a word of what stands before "on", as of a name, but one of the matter."""
    words = fold(who).split()
    if len(words) >= _LONGEST_TOPIC or not STOP_WORDS.isdisjoint(words) or any(map(known.store.has_word, words)):
        return False
    if any(known.store.words_near(word) or nearest_word(word, sorted(STOP_WORDS)) for word in words):
        return False  # a slip, of a word rather than of a name
    is_full = len(words) == _FULL_NAME and all(word.isalpha() for word in words)
    return is_full or any(known.store.has_word(word) for word in fold(topic).split() if word not in STOP_WORDS)


def _speaker_to_speaker(read: Read, known: Background) -> Reading | None:
    """Read "Kirby to Gallant" as what Kirby told him."""
    at = next((at for at, word in enumerate(read.words) if word.lower == "to"), 0)
    who, whom = _part(read, 0, at), _part(read, at + 1, len(read.words))
    if not who or not whom or not speaks(who, known) or not speaks(whom, known):
        return None
    return Reading(who=who, whom=whom, verb="tell")


def _may_be_name(read: Read, end: int, known: Background) -> bool:
    """Say whether the first words are spelt like a name, or nearly as a speaker of the archive."""
    if end > _LONGEST_NAME:
        return False
    is_title = (
        end <= _LONGEST_NAME - 2
        and all(word.is_capital for word in read.words[:end])
        and read.words[0].lower not in STOP_WORDS
    )
    naming = known.names.find(_part(read, 0, end))
    return is_title or naming.misspelt or _is_somebody(naming)


def _is_somebody(naming: Naming) -> bool:
    """Say whether small words before "on" tell a speaker: an office, a body, people; not "war on drugs"."""
    if not naming.chosen or naming.partial:
        return False
    if naming.by_role or naming.chosen[0].type is SpeakerType.ORGANIZATION:
        return True
    return naming.chosen[0].type is SpeakerType.UNNAMED and fold(naming.phrase).endswith(_PEOPLE)


def _name_and_topic(read: Read, known: Background) -> Reading | None:
    """Find the longest run of words that is a speaker, and take the rest for the topic."""
    words = read.words
    if (span := _speaker_in(read, known)) is not None:
        start, end = span
        rest = f"{_part(read, 0, start)} {_part(read, end, len(words))}".strip()
        verb = NOUNS_OF_SAYING.get(fold(rest), "")  # Orlik doubts
        return Reading(who=_part(read, start, end), topic=rest if topic_of(rest) and not verb else "", verb=verb)
    topic = topic_of(read.phrase)
    if _is_unreadable_question(read, topic):
        return None
    if any(known.store.has_word(group.word) for group in topic.groups):
        is_statement = len(topic.groups) > _LONGEST_TOPIC
        return Reading(Asks.SENTENCES if is_statement else Asks.STATEMENTS, topic=read.phrase, clause=is_statement)
    if len(words) <= 3 and known.names.find(read.phrase).chosen:
        return Reading(either=read.phrase, fragment=True)
    return Reading(who=read.phrase) if looks_like_name(fold(read.phrase).split()) else None


def _speaker_then_matter(read: Read, known: Background) -> Reading | None:
    """Read "Falk, donors"."""
    comma = next((at for at, word in enumerate(read.words) if word.lower == ","), 0)
    who, rest = _part(read, 0, comma), read.words[comma + 1 :]
    if not comma or not rest or not speaks(who, known) or not _is_small(rest, known):
        return None
    return Reading(who=who, topic=_part(read, comma + 1, len(read.words)))


def _is_small(words: Sequence[Word], known: Background) -> bool:
    """Say whether what follows a name is a matter rather than another person: "Falk, donors"."""
    chosen = known.names.find(said_by(words, (0, len(words))), guess=False).chosen
    is_lower = all(word.text.islower() for word in words)
    return is_lower and not (chosen and chosen[0].type is SpeakerType.PERSON)


def _is_unreadable_question(read: Read, topic: Topic) -> bool:
    """Say whether a bare text is put as a question, with nothing that tells a topic: "what time is it?"."""
    is_question = read.words[0].lower in CLASSES["wh"] | DID
    return is_question and all(group.word in LIGHT for group in topic.groups)


def _speaker_in(read: Read, known: Background) -> Span | None:
    """Return where a speaker is named: a person before a body, more words before fewer, the first before the last."""
    found: list[tuple[bool, int, int]] = []
    for length in range(min(len(read.words), _LONGEST_NAME), 0, -1):
        for start in range(len(read.words) - length + 1):
            who = _part(read, start, start + length)
            if fold(who) not in STOP_WORDS and speaks(who, known):
                kind = known.names.find(who, guess=False).chosen
                found.append((not kind or kind[0].type is not SpeakerType.PERSON, start, start + length))
    if not found:
        return None
    persons = [one for one in found if not one[0]]
    if persons:
        first = min(start for _, start, _ in persons)
        persons = [one for one in persons if one[1] == first]
    _, start, end = (persons or found)[0]
    return start, end


def _part(read: Read, start: int, end: int) -> str:
    return said_by(read.words, (start, end)) if start < end else ""

"""As written: speakers of whom no more is known than the words of the source say: "two officials"."""

from __future__ import annotations

from collections.abc import Sequence

from index.calendar_words import WEEKDAYS
from index.charspan import CharSpan
from index.names.nouns import singular as singular_of
from index.names.nouns import type_of_noun
from index.names.things import cannot_speak, is_told_of
from index.speaker import Speaker, SpeakerType
from index.speakers.name_runs import begins_sentence
from index.tokens import Tokens


def speaker_as_written(tokens: Tokens, source: Sequence[CharSpan], head: int) -> Speaker | None:
    """Return a speaker of whom no more is known than the words say."""
    name = trimmed(tokens, source, head)
    if not any(character.isalpha() or character == "%" for character in name):
        return None
    if is_thing(tokens, head):
        return None
    kind = type_of_noun(singular_of(tokens.lower[head])) or SpeakerType.UNNAMED
    return Speaker(name, SpeakerType.UNNAMED if kind is SpeakerType.PERSON else kind)


def is_thing(tokens: Tokens, head: int) -> bool:
    """Say whether what a source names can be no speaker: "full autonomy", or a lone "keeps"."""
    tag = tokens.tags[head]
    if tag.startswith("NNP") or (tokens.words[head][0].isupper() and not begins_sentence(tokens, head)):
        return False
    if tag.startswith(("VB", "RB")):
        return True
    noun = singular_of(tokens.lower[head])
    first = tokens.lower[tokens.phrase_start(head)]
    kind = type_of_noun(noun)
    return is_told_of(noun, first) if kind is SpeakerType.DOCUMENT else kind is None and cannot_speak(noun)


def trimmed(tokens: Tokens, source: Sequence[CharSpan], head: int) -> str:
    """Return a source's words up to its first relative clause or bracket, without marks at its ends."""
    within = [i for span in source for i in tokens.within(span)]
    stop = next(
        (
            i
            for i in within
            if i > head
            and (
                tokens.tags[i] in {"WP", "WDT", "-LRB-"}
                or tokens.words[i] in {",", "–", "—", "--"}
                or (tokens.lower[i] == "on" and not WEEKDAYS.keys().isdisjoint(tokens.lower[i + 1 : i + 2]))
            )
        ),
        None,
    )
    kept = [i for i in within if stop is None or i < stop]
    if not kept:
        return ""
    return tokens.words_of(kept[0], kept[-1] + 1).strip(" ,;:.-–—“”\"'’‘")

"""Joint sources: two or more who speak as one: "Lee and Park", "the US and its allies"."""

from __future__ import annotations

from collections.abc import Mapping

from index.charspan import CharSpan
from index.names.nouns import singular, type_of_noun
from index.speaker import Speaker, SpeakerType
from index.speakers.as_written import trimmed
from index.speakers.coreference import Coreference
from index.speakers.mentions import Mention
from index.speakers.proper_name import ProperName
from index.tokens import Tokens

CLAUSE_TAGS = frozenset({"WP", "WDT", "IN", "VBD", "VBZ"})
"""Where a source goes on with a clause, names in it speak no more: "Lee and Park, [who] met Tom Ray"."""

PRONOUNS_JOINED = frozenset({"he", "she"})
""""[She] and Tom Park said no"."""
SOMEBODY = frozenset({SpeakerType.PERSON, SpeakerType.ORGANIZATION})


def joint_speaker(
    tokens: Tokens, source: tuple[CharSpan, ...], head: int, covering: Mapping[int, Mention], coreference: Coreference
) -> Speaker | None:
    """Return a source of two or more as a group: "Lee and Park", "the US and its allies"."""
    within = tokens.within(source[0])
    first = covering.get(head)
    has_pronoun = bool(within) and tokens.lower[within.start] in PRONOUNS_JOINED and head == within.start
    if len(source) != 1 or first is None or not (first.name or has_pronoun) or not within:
        return None
    written = trimmed(tokens, source, within.stop)
    conjuncts = _named_conjuncts(tokens, within, covering)
    if len(conjuncts) == 1 and not has_pronoun and _goes_with_others(tokens, conjuncts[0].end, within.stop):
        return Speaker(written, SpeakerType.GROUP)
    if has_pronoun and not conjuncts and _goes_with_others(tokens, head + 1, within.stop):
        meant_by_pronoun = coreference.meant_by(head)
        if meant_by_pronoun is None or not meant_by_pronoun.member.names:
            return None
        joined = f"{meant_by_pronoun.member.name} {tokens.words_of(head + 1, within.stop)}"
        return Speaker(joined, SpeakerType.GROUP, aliases=(written,))
    heads = [within.start] * has_pronoun + [name.end - 1 for name in conjuncts]
    if len(heads) < 2 or not any(_is_joined(tokens, within.start, name) for name in conjuncts[not has_pronoun :]):
        return None
    meant = [coreference.meant_by(i) for i in heads]
    names = list(dict.fromkeys(one.member.name for one in meant if one))
    if len(names) < 2:
        return None
    joined = " and ".join([", ".join(names[:-1]), names[-1]])
    return Speaker(joined, SpeakerType.GROUP, aliases=(written,) if written != joined else ())


def _named_conjuncts(tokens: Tokens, within: range, covering: Mapping[int, Mention]) -> list[ProperName]:
    """Return the names in a source that stand for themselves, up to its first clause or preposition."""
    i = within.start
    names: list[ProperName] = []
    bracketed = False
    while i < within.stop and tokens.tags[i] not in CLAUSE_TAGS:
        bracketed = tokens.words[i] == "(" or (bracketed and tokens.words[i] != ")")  # "(R-Texas)"
        mention = covering.get(i)
        name = mention.name if mention and mention.name and mention.name.start == i else None
        if name is None:
            i += 1
            continue
        i = name.end
        owns = (
            tokens.tags[i : i + 1] == ["POS"] and i + 1 < within.stop and not _own_together(tokens, within, names, name)
        )
        if not owns and not bracketed and tokens.tags[i : i + 1] not in (["NN"], ["NNS"]):
            names.append(name)
    return names


def _own_together(tokens: Tokens, within: range, names: list[ProperName], last: ProperName) -> bool:
    """Say whether two own what can speak for nobody else: "[Lee and Park's] claim", but not "Lee and Park's aide"."""
    noun = tokens.heads[last.end - 1]
    is_somebody = noun not in within or type_of_noun(singular(tokens.lower[noun])) in SOMEBODY
    return bool(names) and not is_somebody and _is_joined(tokens, within.start, last)


def _is_joined(tokens: Tokens, start: int, name: ProperName) -> bool:
    """Say whether "and" stands before a name."""
    before = name.phrase_start - 1
    if tokens.words[before] == "," and tokens.tags[before - 2] in {"PRP$", "DT"}:
        before -= 3  # "He and his brother, Ned Ray"
    elif before > start and tokens.tags[before] in {"DT", "PRP$"}:
        before -= 1
    return before > start and tokens.lower[before] in {"and", "&", "or"}


def _goes_with_others(tokens: Tokens, i: int, stop: int) -> bool:
    """Say whether others without names stand at token `i`: "and her aides", but not "and other scientists"."""
    return i + 1 < stop and tokens.lower[i] == "and" and tokens.tags[i + 1] in {"PRP$", "DT"}

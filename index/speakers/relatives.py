"""Relatives: whom "who" and "which" continue: in "Ann Lee, who said ...", Ann Lee."""

from __future__ import annotations

from collections.abc import Mapping

from index.names.nouns import singular as singular_of
from index.names.nouns import type_of_noun
from index.names.things import SPEAKERS_IN_SPITE
from index.speaker import SpeakerType
from index.speakers.coreference import Coreference
from index.speakers.meant import Meant
from index.speakers.member import Member
from index.speakers.mentions import Form, Mention
from index.tokens import Tokens

LONGEST_APPOSITION = 4
"""Steps from the last word of an apposition to its noun: "chairwoman of the party of [Harlow]"."""


def before_relative(
    tokens: Tokens, head: int, covering: Mapping[int, Mention], coreference: Coreference
) -> Meant | None:
    """Return whom "who" continues: in "Ann Lee, who said ...", Ann Lee."""
    beside = covering.get(head - 2 if tokens.words[head - 1] == "," else head - 1) if head > 1 else None
    if (
        beside
        and beside.form is Form.NAME
        and _may_follow(tokens, head, beside)
        and (meant := coreference.meant_by(beside.head))
    ):
        return meant
    if tokens.lower[head] != "which" and (meant := _before_apposition(tokens, head, covering, coreference)):
        return meant
    verb = tokens.heads[head]
    for _ in range(4):
        if tokens.deps[verb] == "relcl":
            noun = tokens.heads[verb]
            if tokens.lower[head] == "who" and _is_thing(tokens, noun):
                noun = next((i for i in range(head - 1, max(-1, head - 12), -1) if _may_act(tokens, i)), noun)
            mention = covering.get(noun)
            if mention and mention.head == noun and (meant := coreference.meant_by(mention.head)):
                return meant
            if tokens.tags[noun] in {"NN", "NNS", "NNP", "NNPS"} and not mention:
                kind = type_of_noun(singular_of(tokens.lower[noun]))
                return Meant(Member(kind, description=tokens.words_of(tokens.phrase_start(noun), noun + 1)))
            break
        verb = tokens.heads[verb]
    if tokens.lower[head] != "who":
        return None
    for i in range(head - 1, max(-1, head - 12), -1):
        mention = covering.get(i)
        if mention and (meant := coreference.meant_by(mention.head)):
            return meant
    return None


def _is_thing(tokens: Tokens, noun: int) -> bool:
    """Say whether nobody goes on with "who" after a noun: "nurses from the [wards] who said so"."""
    return tokens.tags[noun] in {"NN", "NNS"} and not _may_act(tokens, noun)


def _may_act(tokens: Tokens, noun: int) -> bool:
    if tokens.tags[noun] not in {"NN", "NNS"}:
        return False
    word = singular_of(tokens.lower[noun])
    return word in SPEAKERS_IN_SPITE or type_of_noun(word) in {SpeakerType.PERSON, SpeakerType.ORGANIZATION}


def _before_apposition(
    tokens: Tokens, head: int, covering: Mapping[int, Mention], coreference: Coreference
) -> Meant | None:
    """Return the person whom "who" continues past an apposition: "[Ann Lee], chairwoman of the party, who said"."""
    if tokens.words[head - 1] != ",":
        return None
    noun = head - 2
    for _ in range(LONGEST_APPOSITION):
        if tokens.deps[noun] == "appos":
            named = covering.get(tokens.heads[noun])
            is_person = named is not None and named.form is Form.NAME and named.type in {SpeakerType.PERSON, None}
            return coreference.meant_by(named.head) if named and is_person else None
        noun = tokens.heads[noun]
    return None


def _may_follow(tokens: Tokens, head: int, mention: Mention) -> bool:
    """Say whether a relative can continue a name: "which" no person's, "who" no place's."""
    is_person = mention.type in {SpeakerType.PERSON, None}
    if tokens.lower[head] not in {"who", "whose", "whom"}:
        return not is_person
    after_preposition = mention.start > 0 and tokens.tags[mention.start - 1] == "IN"
    return mention.type is SpeakerType.PERSON or (is_person and not after_preposition)  # "Lee of Harlow, who"

"""Participles: who does what they say, since they stand beside a noun or a verb."""

from __future__ import annotations

from spacy.tokens import Token

from index.extract.clauses import is_finite
from index.extract.lexicon.verbs import VERB_OF_FORM, VERBS
from index.extract.lexicon.word_list import forms, words
from index.extract.own_subjects import Noun, is_verb, own_subject, owner_of
from index.marks import DASHES
from index.names.media import OCCASIONS
from index.names.nouns import singular

WRITING_TO = forms("email e-mail text message write tell call phone cable brief")
"""Verbs whose object gets the message: "she [emailed] supporters saying"."""

THINGS_WRITTEN = words("""
    statement statements release note letter letters email emails e-mail tweet tweets post message messages memo article
    op-ed editorial report brief lawsuit video ad ads petition blog essay column book text release headline sign signs
    emails tweets posts articles op-eds essays reports briefs videos columns blogs
    leaflet pamphlet brochure poster notice bulletin circular advert
""")  # fmt: skip
"""What people issue in order to say something in it: "released a [statement] saying"."""

SIGNS = words("""
    sign signs banner banners poster posters placard placards hat hats cap caps shirt shirts t-shirt t-shirts button
    buttons badge badges sticker stickers flag flags billboard billboards plaque headline headlines
""")  # fmt: skip
"""What has words on it, whoever holds or wears it: "held up [a sign] reading"."""

BEARING = words("reading saying proclaiming declaring stating")
"""What such a thing does; who holds a sign "[calling] for peace" does so too."""

HEAPS = words("series flurry string number pair couple set host barrage stream spate handful raft slew")
"""Nouns for several of what follows: "a [series] of tweets mocking her"."""

HOLDING = forms("give deliver hold make host")
"""What one does to what one speaks in: "[held] a rally denouncing the toll"."""

ADDED_BY = words(
    "adding saying telling noting calling arguing insisting citing claiming warning suggesting asserting explaining"
)
"""Participles that begin a second report: "he said prices fell, [adding] that ..."."""

SHOUTED = words("shouting chanting yelling screaming singing booing")
"""Participles of what people do meanwhile: 'It began when [fans] broke in, [shouting] “No”'."""


def is_added(verb: Token) -> bool:
    """Say whether a participle after a comma or dash begins a second report of whoever the first one is by."""
    if not _reports_by_participle(verb) or verb.dep_ != "advcl" or verb.i < 2:
        return False
    before = verb.nbor(-1)
    return (before.nbor(-1) if before.is_quote else before).text in DASHES | {","}


def _reports_by_participle(verb: Token) -> bool:
    if verb.lower_ in ADDED_BY:
        return True
    return verb.tag_ == "VBG" and verb.lower_ in VERB_OF_FORM and VERBS[VERB_OF_FORM[verb.lower_]].stance.is_speech


def is_lost_main_verb(verb: Token) -> bool:
    """Say whether the parser hung a main verb on its subject: "The club's chair, Ann Lee, [called] on them to act".

    So it does where it makes a main clause of what somebody is called: 'Lee, the chair, [called] the bill “weak”'.
    """
    noun = verb.head
    is_subject = noun.dep_ == "nsubj" and noun.head.i > verb.i and not is_verb(noun.head)
    return (
        verb.dep_ == "acl"
        and verb.tag_ == "VBD"
        and (noun.dep_ == "ROOT" or is_subject)
        and verb.nbor(-1).text == ","
        and own_subject(verb) is None
    )


def is_added_meanwhile(verb: Token) -> bool:
    """Say whether "while" before a participle begins a second report: "he said prices fell [while adding] that ..."."""
    return verb.dep_ == "advcl" and verb.i > 0 and verb.nbor(-1).lower_ == "while" and _reports_by_participle(verb)


def who_shouts_meanwhile(participle: Token) -> Token | None:
    """Return the subject of the clause right before a participle of shouting, whatever the parser hung it on."""
    if participle.lower_ not in SHOUTED or participle.i == 0 or participle.nbor(-1).text != ",":
        return None
    for verb in reversed(participle.doc[participle.head.i + 1 : participle.i]):
        subject = own_subject(verb) if is_finite(verb) else None
        if subject is not None and verb.right_edge.i == participle.i - 2:
            return subject
    return None


def outer_reporter(participle: Token) -> Token | None:
    """Return the verb of speech above a participle that goes on with a report, past what it only happened to hang on.

    "Lee said so after the senator won, [adding] that ...": Lee adds it, not the senator.
    """
    if not is_added(participle) and not is_added_meanwhile(participle):
        return None
    for verb in participle.ancestors:
        if verb.lower_ in VERB_OF_FORM and VERBS[VERB_OF_FORM[verb.lower_]].stance.is_speech:
            return verb
    return None


def source_of_modifier(verb: Token, noun: Token) -> Token | Noun | None:
    """Return who says what a participle after a noun says.

    "Ann released [a statement] saying": Ann. "a [woman] saying": the woman. "... a vote, declaring": whoever voted.
    """
    if noun.lower_ in SIGNS and verb.lower_ in BEARING:
        return Noun(noun)
    governor = noun.head
    while (
        governor.dep_ in {"prep", "pobj", "conj", "dative"} and not is_verb(governor) and governor.head.i != governor.i
    ):
        governor = governor.head
    if any(child.tag_ == "TO" for child in verb.children):
        return governor if is_verb(governor) else owner_of(noun)
    if verb.dep_ == "relcl":
        return None
    after_comma = verb.i > 0 and verb.doc[verb.i - 1].text == ","
    owner = owner_of(noun)
    if owner is not None and owner.token.i != noun.i:
        return owner
    if governor.lower_ in HEAPS and governor.dep_ == "dobj":
        governor = governor.head  # "posted a series of [tweets] mocking"
    if is_verb(governor) and (after_comma or _is_of_speaker(noun, governor) or _is_written_to(noun, governor)):
        return governor
    return owner


def _is_of_speaker(noun: Token, governor: Token) -> bool:
    """Say whether what one issues, or speaks at, is the verb's subject's: "said at a [briefing] announcing that"."""
    if noun.lower_ in THINGS_WRITTEN:
        return True
    is_spoken_in = singular(noun.lower_) in OCCASIONS
    return is_spoken_in and (noun.dep_ == "pobj" or (noun.dep_ == "dobj" and governor.lower_ in HOLDING))


def _is_written_to(noun: Token, governor: Token) -> bool:
    """Say whether the noun is who gets a message: "emailed [supporters] saying", "sent a note to [voters] saying"."""
    if noun.dep_ in {"dobj", "dative"}:
        return governor.lower_ in WRITING_TO
    is_sent_to = noun.dep_ == "pobj" and noun.head.lower_ == "to"
    return is_sent_to and any(word.lower_ in THINGS_WRITTEN for word in noun.doc[governor.i : noun.head.i])


def is_of_writing(participle: Token) -> bool:
    """Say whether a participle tells what a writing says: "a note [condemning] it", "a note to staff [urging] calm"."""
    noun = participle.head
    if is_written(noun):
        return True
    is_sent_to = noun.dep_ == "pobj" and noun.head.lower_ == "to"
    return is_sent_to and any(is_written(word) for word in noun.doc[max(noun.head.i - 3, 0) : noun.head.i])


def is_written(token: Token) -> bool:
    """Say whether the token is a noun for what people issue: "a statement [saying]", however the parser hung it."""
    return token.tag_ in {"NN", "NNS"} and token.lower_ in THINGS_WRITTEN

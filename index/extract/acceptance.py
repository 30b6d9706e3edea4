"""Which candidates to believe: the same verb reports in one place and only tells what happens in another.

"Lee praised the bill" is a statement; "anybody who backs the bill", "to back the bill" hardly ever is.
"""

from __future__ import annotations

from spacy.tokens import Doc, Token

from index.attribution import Stance
from index.extract.candidate import Candidate, Construction
from index.extract.clauses import is_finite, is_infinitive, is_plain
from index.extract.cues import entry_of
from index.extract.gerunds import is_prevented
from index.extract.lexicon.adjectives import STANCE_OF_ADJECTIVE
from index.extract.lexicon.verb_rows import Frame
from index.extract.lexicon.word_list import forms, words
from index.extract.modifying_verbs import is_lost_main_verb, is_of_writing
from index.extract.own_subjects import own_subject
from index.extract.unreal import is_unreal
from index.names.bodies import DOCUMENT_NOUNS
from index.names.nouns import singular

ALWAYS = frozenset(
    {
        Construction.QUOTATION,
        Construction.TAG,
        Construction.ACCORDING,
        Construction.COLON,
        Construction.FLOATING,
        Construction.FOUND_IN,
        Construction.HEADLINE,
        Construction.UNSAID,
    }
)
"""Constructions that hardly ever are anything else than a report."""

NO_SPEAKERS = words("""
    this that these those there what which something anything nothing everything all each such nobody no-one none
""") | {"no one"}
"""Subjects that say nothing themselves: "[it] shows how hard the task is"."""

FIRST_OR_SECOND = words("i we you one me us")
TALKED_TO = FIRST_OR_SECOND - {"we", "us"}
"""Whose seeing and knowing is only a manner of speaking: "[you] know that"; "[we] know that" is somebody's claim."""

FINDING_OUT = forms("see find determine learn know decide remember forget notice check judge discover understand")
"""Verbs that are no report as an infinitive: "she came to [see] whether it was true"."""

LOOKED_AT = words("saw seen seeing")
"""Forms that tell what met somebody's eyes: "he [saw] the ledger"; who "sees an opening" takes it for one."""

COMMAS = frozenset({",", "–", "—", "--"})
"""Marks before a relative clause that tells something: "Lee[,] who endorsed it"."""

GLOSSING = words("referring alluding")
"""Participles with which a writer tells what somebody's words are about: 'said "it failed", [referring] to the dam'."""


def is_believable(candidate: Candidate, doc: Doc) -> bool:
    """Say whether `candidate` is likely enough to be an attribution."""
    if candidate.construction in ALWAYS:
        return True
    token = doc[candidate.token]
    if _is_only_meant(token) or is_prevented(token) or _is_gloss(candidate, token) or is_unreal(candidate, token):
        return False
    source = doc[candidate.source.token_start : candidate.source.token_end].text.lower() if candidate.source else ""
    if candidate.construction is Construction.CLAUSE:
        return _clause(candidate, token, source)
    if candidate.construction is Construction.NOUN_PHRASE:
        return token.dep_ in {"nsubj", "nsubjpass"}
    if candidate.construction is Construction.NOUN:
        return True
    if not source or source in NO_SPEAKERS:
        return False
    if candidate.construction is Construction.OBJECT and _is_shown_by_document(candidate, token):
        return True
    if candidate.construction is Construction.OBJECT and not _takes(token, Frame.OBJECT):
        begins_with = doc[candidate.content[0].token_start].tag_
        is_said = _takes(token, Frame.THING_SAID) and token.lower_ not in LOOKED_AT
        return is_said and is_plain(token) and begins_with != "PRP"
    if source == "you" and token.tag_ == "VB":
        return False  # it is asked for or of you: "do you support", "to see"
    if candidate.construction in {Construction.OBJECT, Construction.PREPOSITION}:
        if not is_plain(token) and _is_bare_pronoun(candidate, doc):
            return False
        return _main_clause(candidate, token, source)
    if candidate.construction is Construction.INFINITIVE and source == "who":
        return _tells_of_somebody(candidate, doc)
    if candidate.construction is Construction.COMPLEMENT and token.tag_ == "VBN" and token.dep_ == "acl":
        return candidate.stance.is_speech  # "Weber, described by Lee as tired"
    is_modifier = token.dep_ == "acl" and own_subject(token) is None
    return not is_modifier or is_of_writing(token) or is_lost_main_verb(token)


def _clause(candidate: Candidate, token: Token, source: str) -> bool:
    if not source and token.tag_ == "VB" and token.dep_ == "ROOT":
        return False  # "never [mind] whether it works"
    if candidate.stance.is_speech:
        return source not in {"there", "this"} or any(word.is_quote for word in token.doc[slice(*candidate.content[0])])
    if source == "it" and candidate.stance is Stance.BELIEVED:
        return False
    if source in NO_SPEAKERS:
        return candidate.stance is Stance.SHOWED and source in {"that", "which"}
    if is_infinitive(token) and token.lower_ in FINDING_OUT:
        return False
    return not (source in TALKED_TO and candidate.stance is Stance.BELIEVED and token.lower_ in {"see", "know", "mean"})


def _is_left_undone(governor: Token) -> bool:
    """Say whether somebody does not, or is only let to, do what the infinitive says: "was not allowed to discuss"."""
    return any(child.dep_ in {"neg", "auxpass", "nsubjpass"} for child in governor.children)


def _is_only_meant(verb: Token) -> bool:
    """Say whether the verb is what somebody promises, wants or denies to do: "declined to [say] why" says nothing."""
    if _is_denied(verb):
        return True
    while verb.dep_ == "conj" and not is_infinitive(verb) and verb.head.i < verb.i:
        verb = verb.head
    if not is_infinitive(verb) or verb.dep_ != "xcomp":
        return False
    if STANCE_OF_ADJECTIVE.get(verb.head.lower_) is Stance.WANTED:
        return True  # "was unwilling to discuss it"
    entry = entry_of(verb.head)
    return entry is not None and Frame.TO in entry.frames


def _is_denied(verb: Token) -> bool:
    """Say whether somebody denies to have said it: "denied [telling] the board that it was safe"."""
    entry = entry_of(verb.head)
    if entry is None or entry.stance is not Stance.DENIED or verb.dep_ not in {"xcomp", "ccomp"}:
        return False
    return own_subject(verb) is None


def _is_gloss(candidate: Candidate, verb: Token) -> bool:
    if candidate.construction not in {Construction.OBJECT, Construction.PREPOSITION} or verb.lower_ not in GLOSSING:
        return False
    return verb.dep_ == "advcl" and _reports(verb.head)


def _reports(verb: Token) -> bool:
    entry = entry_of(verb)
    return entry is not None and entry.stance.is_speech


def _takes(verb: Token, frame: Frame) -> bool:
    entry = entry_of(verb)
    return entry is not None and frame in entry.frames


def _is_shown_by_document(candidate: Candidate, verb: Token) -> bool:
    """Say whether a poll or a report shows it, wherever the verb stands: "despite polls [showing] a lead"."""
    if candidate.source is None or not _takes(verb, Frame.THING_SHOWN):
        return False
    return singular(verb.doc[slice(*candidate.source)].root.lower_) in DOCUMENT_NOUNS


def _is_bare_pronoun(candidate: Candidate, doc: Doc) -> bool:
    """Say whether what it is about is only pointed at: "praising [him]", "to support [it]"."""
    begin, end = candidate.content[0]
    return end == begin + 1 and doc[begin].tag_ in {"PRP", "DT"}


def _main_clause(candidate: Candidate, token: Token, source: str) -> bool:
    if source in {"who", "that", "which"}:
        return source == "who" and is_finite(token) and _tells_of_somebody(candidate, token.doc)
    if token.dep_ == "acl" and token.tag_ == "VBN":
        return True  # "a charge [denied] by Lee"
    if token.dep_ in {"relcl", "acl"} and own_subject(token) is None and not is_lost_main_verb(token):
        return (
            token.tag_ == "VBG" and candidate.stance.is_speech and is_of_writing(token)
        )  # "issued a statement condemning it"
    if is_infinitive(token):
        if token.dep_ == "ROOT" and own_subject(token) is not None:
            return True  # a headline: "Mayor to [call] for ban"
        return token.dep_ == "advcl" or (token.dep_ == "xcomp" and not _is_left_undone(token.head))
    return True


def _tells_of_somebody(candidate: Candidate, doc: Doc) -> bool:
    """Say whether a relative clause tells something: "Lee, [who] endorsed it"; without comma it picks somebody out."""
    return candidate.source is not None and doc[candidate.source.token_start - 1].text in COMMAS

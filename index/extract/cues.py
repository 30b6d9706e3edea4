"""Find the words that report: "said", "has been advising", "declined to comment"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from index.attribution import Stance
from index.extract.clauses import is_negated
from index.extract.lexicon.verb_rows import Frame
from index.extract.lexicon.verbs import VERB_OF_FORM, VERBS, VERBS_WITH_PARTICLES, VerbEntry
from index.extract.lexicon.word_list import forms, words
from index.extract.token_span import TokenSpan
from index.marks import DASHES
from index.tokens import Tokens

HELPERS = frozenset({"aux", "auxpass", "neg"})
ADVERBS_INSIDE = frozenset({"advmod", "neg", "aux", "auxpass"})
"""Between a helper and its verb: "has [also] said"."""

SILENT_WHEN_NEGATED = words(
    "say comment discuss elaborate confirm respond reply answer disclose reveal specify speculate name"
)
"""Verbs whose negation is a refusal: "has not [said]", "would not [comment]"."""

FAILING = forms("fail neglect omit forget avoid stop")
"""Verbs that deny what their infinitive says: "[failed] to mention"."""

TALKING_OVER = words("discuss debate talk address explain clarify speak focus")
"""Verbs that as a purpose are a talk yet to be had: "they met [to discuss] the matter"."""

PUT_OFF_BY_OF = words("short instead shy")
"""What denies the gerund after its "of": "stopped [short] of calling it a mistake", "[instead] of saying why"."""

QUESTIONED = words("asked pressed questioned told quizzed")
"""Participles at the beginning of a sentence: "[Asked] if it was safe, Lee nodded"."""

SHORT_HELPERS = frozenset({"'s", "’s"})
PEOPLE = words("he she who")
TOLD = words("told asked informed notified advised reminded assured reassured instructed ordered taught shown")
"""Participles after a short helper that leave it open who tells: "he's [told] that it is late"."""

NO_CUES = frozenset({"aux", "auxpass", "amod", "compound"})


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb that may report."""

    token: Token
    entry: VerbEntry
    words: TokenSpan
    """The verb with its helpers and negation: "has not said"."""

    @property
    def verb(self) -> str:
        """The verb as written."""
        return self.token.text

    @property
    def is_passive(self) -> bool:
        """Say whether the one who speaks is no subject here: "was told"."""
        if self._is_perfect():
            return False
        if any(child.dep_ in {"auxpass", "nsubjpass"} for child in self.token.children):
            return True
        if self.token.lower_ in QUESTIONED and self._is_opening_participle():
            return True
        if self.token.tag_ != "VBN" or any(child.dep_ in {"aux", "nsubj"} for child in self.token.children):
            return False
        if self.token.dep_ == "ROOT" and any(child.dep_ == "dobj" for child in self.token.children):
            return False  # "Lee, speaking on Monday, called it a mistake": a tense, whatever the tagger says
        return self.token.dep_ in {"advcl", "acl", "ROOT"} or any(
            child.dep_ == "agent" for child in self.token.children
        )

    def _is_perfect(self) -> bool:
        """Say whether "'s" stands for "has", whatever the parser takes it for: "[he's said] that it is late"."""
        helper = next((child for child in self.token.children if child.dep_ == "auxpass"), None)
        if helper is None or helper.lower_ not in SHORT_HELPERS or self.token.lower_ in TOLD:
            return False
        subject = next((child for child in self.token.children if child.dep_ == "nsubjpass"), None)
        is_somebody = subject is not None and subject.lower_ in PEOPLE
        return is_somebody and any(child.dep_ == "ccomp" and child.i > self.token.i for child in self.token.children)

    def _is_opening_participle(self) -> bool:
        """Say whether the verb stands before what its sentence tells, or between commas after the subject.

        "[Asked] if it was safe, Lee nodded", "Lee, [asked] if it was safe, nodded": no subject ends with a comma.
        """
        verb = self.token
        if verb.is_sent_start:
            return verb.dep_ == "advcl"
        if verb.nbor(-1).text != ",":
            return False
        subject = next((child for child in verb.children if child.dep_ == "nsubj" and child.i < verb.i), None)
        return subject is not None and all(token.text != "," for token in verb.doc[subject.i : verb.i - 1])

    @property
    def is_negated(self) -> bool:
        """Say whether it did not happen: "has not said"."""
        return is_negated(self.token)

    @property
    def is_finite(self) -> bool:
        """Say whether it has a tense of its own, or a helper with one."""
        return self.token.tag_ in {"VBD", "VBZ", "VBP"} or any(
            child.dep_ in {"aux", "auxpass"} and child.tag_ in {"VBD", "VBZ", "VBP", "MD"}
            for child in self.token.children
        )

    @property
    def stance(self) -> Stance:
        """What the verb does here: "would not say" declines, as do "failed to mention" and "without saying"."""
        return self._unless_unsaid(self.entry.stance)

    def stance_in(self, frame: Frame) -> Stance:
        """Return what the verb does in a construction: "advise that" tells, "advise her to" urges."""
        return self._unless_unsaid(self.entry.frames.get(frame, self.entry.stance))

    def stance_with(self, token_preposition: int) -> Stance:
        """Return what the verb does together with a preposition: "call for" urges."""
        preposition = self.token.doc[token_preposition].lower_
        return self._unless_unsaid(self.entry.prepositions.get(preposition, self.entry.stance))

    def _unless_unsaid(self, stance: Stance) -> Stance:
        if self.is_negated and self.entry.verb in SILENT_WHEN_NEGATED:
            return Stance.DECLINED
        if not stance.is_speech:
            return stance
        if _is_put_off(self.token) or _is_neither_nor(self.token):
            return Stance.DECLINED
        if self.entry.verb in TALKING_OVER and _is_purpose(self.token):
            return Stance.WANTED
        return Stance.DECLINED if _is_left_unsaid(self.token) else stance

    def allows(self, frame: Frame) -> bool:
        """Say whether the verb reports in this construction."""
        return frame in self.entry.frames


def _is_purpose(verb: Token) -> bool:
    return verb.dep_ == "advcl" and any(child.tag_ == "TO" for child in verb.children)


def _is_put_off(verb: Token) -> bool:
    """Say whether an infinitive is not done: "failed to [mention]", "has yet to [explain]"."""
    if verb.dep_ != "xcomp":
        return False
    to = next((child for child in verb.children if child.tag_ == "TO"), None)
    return verb.head.lower_ in FAILING or (to is not None and to.nbor(-1).lower_ == "yet")


def _is_neither_nor(verb: Token) -> bool:
    """Say whether it is the second of two things not done: "would neither confirm nor [deny] it"."""
    if verb.dep_ != "conj" or verb.nbor(-1).lower_ != "nor":
        return False
    return any(child.lower_ == "neither" for child in verb.head.children)


def _is_left_unsaid(gerund: Token) -> bool:
    """Say whether a preposition denies the gerund: "left without [saying] why", "stopped short of [calling] it over".

    "She never leaves without [saying] that it is late": she says it.
    """
    preposition = gerund.head
    if gerund.dep_ != "pcomp" or any(child.dep_ == "neg" for child in preposition.head.children):
        return False
    if preposition.lower_ == "of" and preposition.i > 0:
        return preposition.nbor(-1).lower_ in PUT_OFF_BY_OF
    return preposition.lower_ == "without"


def find_cues(doc: Doc, tokens: Tokens) -> Iterator[Cue]:
    """Yield the verbs that may report, in text order. Needs: tag, dep."""
    for i, tag in enumerate(tokens.tags):
        if not tag.startswith("VB") or tokens.deps[i] in NO_CUES:
            continue
        token = doc[i]
        entry = entry_of(token) if not is_occasion(token) and not _is_put_in(token) else None
        if entry is not None:
            yield Cue(token, entry, words_of(token))


def is_occasion(gerund: Token) -> bool:
    """Say whether somebody is put under what the verb says: "admitted under [questioning] that"."""
    return gerund.dep_ == "pcomp" and gerund.head.lower_ == "under" and gerund.nbor(-1).i == gerund.head.i


def _is_put_in(verb: Token) -> bool:
    """Say whether the writer only assures us that the words are somebody's: "she said, and I [quote], ..."."""
    if verb.lower_ != "quote" or verb.i < 3 or verb.nbor(-1).lower_ != "i":
        return False
    return verb.nbor(-2).lower_ == "and" and verb.nbor(-3).text in DASHES | {","}


def entry_of(verb: Token) -> VerbEntry | None:
    """Return what the lexicon says of the verb, together with its particle if the two are listed: "points out"."""
    form = verb.lower_
    if form in VERBS_WITH_PARTICLES and verb.i + 1 < len(verb.doc):
        entry = VERBS_WITH_PARTICLES[form].get(verb.nbor(1).lower_)
        if entry is not None:
            return entry
    base = VERB_OF_FORM.get(form)
    return VERBS[base] if base is not None else None


def words_of(verb: Token) -> TokenSpan:
    """Return the verb with the helpers right before it and its particle right after it."""
    token_start = verb.i
    helpers = [child.i for child in verb.children if child.dep_ in HELPERS and child.i < verb.i]
    if helpers:
        between = verb.doc[min(helpers) : verb.i]
        if all(token.head.i == verb.i and token.dep_ in ADVERBS_INSIDE for token in between):
            token_start = between.start
    token_end = verb.i + 1
    particles = VERBS_WITH_PARTICLES.get(verb.lower_, {})
    if token_end < len(verb.doc) and (verb.doc[token_end].dep_ == "prt" or verb.doc[token_end].lower_ in particles):
        token_end += 1
    return TokenSpan(token_start, token_end)

"""Find whose words they are: the noun phrase that is the source of a cue."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from index.extract.lexicon.nouns import DAYS_AND_TIMES
from index.extract.lexicon.verbs import VERB_OF_FORM, VERBS
from index.extract.lexicon.word_list import forms, words
from index.extract.lost_subjects import first_noun_of_sentence, noun_after_with, noun_before_insertion
from index.extract.token_span import TokenSpan, trimmed
from index.marks import DASHES
from index.parts_of_speech import FINITE_TAGS

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
CLAUSES_AFTER_NOUNS = frozenset({"relcl", "acl", "advcl", "parataxis", "ccomp", "xcomp"})
"""What follows a name and is no part of it: "a man [who saw it]"."""

OBJECT_CONTROL = forms("""
    ask urge tell order get let make help allow force encourage invite lead prompt cause leave hear see catch find
    advise
""")  # fmt: skip
"""Verbs whose object does what the infinitive says: "it led [him] to say"."""

MARKS_AT_ENDS = DASHES | {",", ";", ":", ".", "(", ")", "''", '"', "“", "”", "‘", "’", "'", "*"}
"""What is no part of a name beside it: asterisks are bold print, "[*Ann Lee*] said"."""

SPEAKING = forms(
    "say add tell call warn predict charge accuse argue suggest claim insist urge promise vow ask note praise"
)
"""Verbs that go on with a report: "she said the tone was cordial and [predicted] ..."."""

WRITING_TO = forms("email e-mail text message write tell call phone cable brief")
"""Verbs whose object gets the message: "she [emailed] supporters saying"."""

THINGS_WRITTEN = words("""
    statement statements release note letter letters email emails e-mail tweet tweets post message messages memo article
    op-ed editorial report brief lawsuit video ad ads petition blog essay column book text release headline sign signs
""")  # fmt: skip
"""What people issue in order to say something in it: "released a [statement] saying"."""

COMPOUND_PREPOSITIONS = words("addition")
"""Nouns that are a preposition together with those beside them: "in [addition] to saying that"."""

STANDS_FOR_CLAUSE = words("it that there")
"""Subjects that may only stand for what follows: "[it] is hard to say whether"."""

FORMS_OF_BE = forms("be") | {"'s", "’s"}

ADDED_BY = words(
    "adding saying telling noting calling arguing insisting citing claiming warning suggesting asserting explaining"
)
"""Participles that begin a second report: "he said prices fell, [adding] that ..."."""


def noun_phrase(head: Token) -> TokenSpan:
    """Return the phrase that `head` leads, without the clauses that follow it and marks at its ends."""
    token_start, token_end = head.left_edge.i, head.right_edge.i + 1
    for child in head.subtree:
        if child.i > head.i and child.dep_ in CLAUSES_AFTER_NOUNS and child.left_edge.i > head.i:
            token_end = min(token_end, child.left_edge.i)
    return trimmed(head.doc, TokenSpan(token_start, token_end), MARKS_AT_ENDS) or TokenSpan(head.i, head.i + 1)


def owner_phrase(owner: Token) -> TokenSpan:
    """Return the phrase of a genitive, without its "'s": "[Ann Lee]'s claim"."""
    token_end = owner.right_edge.i + 1
    while token_end - 1 > owner.left_edge.i and owner.doc[token_end - 1].tag_ == "POS":
        token_end -= 1
    return TokenSpan(owner.left_edge.i, token_end)


def subject_of(verb: Token) -> Token | None:
    """Return the noun that does what `verb` says, also where the sentence leaves it out."""
    for _ in range(6):
        subject = own_subject(verb)
        if subject is not None:
            return subject
        step = _bearer_of_subject(verb)
        if step is None or isinstance(step, Noun):
            return step.token if step else None
        verb = step
    return None


def is_of_nobody(subject: Token, verb: Token) -> bool:
    """Say whether an "it" only stands for what follows: "[it] is hard to say whether", not "[it] wants to say"."""
    return subject.lower_ in STANDS_FOR_CLAUSE and subject.head.i != verb.i and subject.head.lower_ in FORMS_OF_BE


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun that is the source itself: no further steps."""

    token: Token


def own_subject(verb: Token) -> Token | None:
    """Return the subject that `verb` has itself.

    The parser takes some for the object of a word before: "put it off after [its auditor] warned that ...".
    """
    for child in verb.children:
        if child.dep_ in SUBJECTS:
            return child
    for child in verb.children:
        if child.dep_ in {"aux", "auxpass"} and child.i < verb.i:
            for subject in child.children:
                if subject.dep_ in SUBJECTS:
                    return subject  # "those polled were split", hung on "were"
        if child.dep_ == "mark" and child.i < verb.i:
            return next((noun for noun in child.children if noun.dep_ == "pobj" and noun.i < verb.i), None)
    return None


def _reports_by_participle(verb: Token) -> bool:
    if verb.lower_ in ADDED_BY:
        return True
    return verb.tag_ == "VBG" and verb.lower_ in VERB_OF_FORM and VERBS[VERB_OF_FORM[verb.lower_]].stance.is_speech


def is_added(verb: Token) -> bool:
    """Say whether a participle after a comma or dash begins a second report of whoever the first one is by."""
    if not _reports_by_participle(verb) or verb.dep_ != "advcl" or verb.i < 2:
        return False
    before = verb.nbor(-1)
    return (before.nbor(-1) if before.is_quote else before).text in DASHES | {","}


def is_lost_main_verb(verb: Token) -> bool:
    """Say whether the parser hung a main verb on its subject: "The club's chair, Ann Lee, [called] on them to act"."""
    return (
        verb.dep_ == "acl"
        and verb.tag_ == "VBD"
        and verb.head.dep_ == "ROOT"
        and verb.nbor(-1).text == ","
        and own_subject(verb) is None
    )


def _bearer_of_subject(verb: Token) -> Token | Noun | None:
    """Return the verb whose subject `verb` shares."""
    head = verb.head
    if head.i == verb.i:
        return _noun(first_noun_of_sentence(verb))
    companion = noun_after_with(verb)
    if companion is not None:
        return Noun(companion)
    if verb.dep_ == "conj":
        outer = outer_verb_of_conjunct(verb)
        return outer if outer is not None else (head if _is_verb(head) else None)
    if verb.dep_ == "xcomp":
        for child in head.children:
            if (
                child.dep_ in {"dobj", "nsubj"}
                and child.i > head.i
                and child.i < verb.i
                and head.lower_ in OBJECT_CONTROL
            ):
                return Noun(child)
        if head.tag_.startswith("JJ") and head.dep_ in {"acomp", "oprd"}:
            head = head.head  # "[she] is eager to say"
        return head if _is_verb(head) else None
    if verb.tag_ == "VBG" and verb.i > verb.sent.start and _is_written(verb.nbor(-1)):
        return _source_of_modifier(verb, verb.nbor(-1))
    if is_added(verb) and head.dep_ == "ccomp" and own_subject(head) is not None and _is_verb(head.head):
        return head.head if head.head.lower_ in VERB_OF_FORM and head.head.i < head.i else head
    if verb.dep_ in {"advcl", "ccomp", "dep", "parataxis"}:
        before = noun_before_insertion(verb) if verb.dep_ == "dep" else None
        if before is not None:
            return Noun(before)
        return _outer_reporter(verb) or (head if _is_verb(head) else None)
    if verb.dep_ == "pcomp" and head.dep_ in {"prep", "agent"} and head.head.i != head.i:
        return _subject_of_gerund(head)
    if is_lost_main_verb(verb):
        return Noun(head)
    if verb.dep_ in {"acl", "relcl"}:
        return _source_of_modifier(verb, head)
    return None


def _noun(token: Token | None) -> Noun | None:
    return Noun(token) if token is not None else None


def _outer_reporter(participle: Token) -> Token | None:
    """Return the verb of speech above a participle that goes on with a report, past what it only happened to hang on.

    "Lee said so after the senator won, [adding] that ...": Lee adds it, not the senator.
    """
    if not is_added(participle):
        return None
    for verb in participle.ancestors:
        if verb.lower_ in VERB_OF_FORM and VERBS[VERB_OF_FORM[verb.lower_]].stance.is_speech:
            return verb
    return None


def _subject_of_gerund(preposition: Token) -> Token | Noun | None:
    """Return who does what stands after a preposition.

    "They faulted [Ann] for saying": Ann. "[Ann] left after saying", "[Ann] has a history of saying": Ann.
    "[Ann] said the file was passed on without saying who": no file says anything.
    """
    governor = preposition.head
    if governor.lower_ in COMPOUND_PREPOSITIONS and governor.head.dep_ == "prep":
        governor = governor.head.head  # "in addition to saying"
    if not _is_verb(governor):
        owner = owner_of(governor)
        if owner is not None and owner.token.i != governor.i:
            return owner
        return governor.head if _is_verb(governor.head) else None
    if preposition.lower_ == "for":
        for child in governor.children:
            if child.dep_ in {"dative", "dobj"} and governor.i < child.i < preposition.i and child.dep_ == "dative":
                return Noun(child)
        for child in governor.children:
            if child.dep_ == "dobj" and governor.i < child.i < preposition.i and child.tag_ in {"NNP", "PRP"}:
                return Noun(child)
    is_passive = any(child.dep_ == "nsubjpass" for child in governor.children)
    return governor.head if is_passive and governor.dep_ == "ccomp" and _is_verb(governor.head) else governor


def _source_of_modifier(verb: Token, noun: Token) -> Token | Noun | None:
    """Return who says what a participle after a noun says.

    "Ann released [a statement] saying": Ann. "a [woman] saying": the woman. "... a vote, declaring": whoever voted.
    """
    governor = noun.head
    while (
        governor.dep_ in {"prep", "pobj", "conj", "dative"} and not _is_verb(governor) and governor.head.i != governor.i
    ):
        governor = governor.head
    if any(child.tag_ == "TO" for child in verb.children):
        return governor if _is_verb(governor) else owner_of(noun)
    if verb.dep_ == "relcl":
        return None
    after_comma = verb.i > 0 and verb.doc[verb.i - 1].text == ","
    owner = owner_of(noun)
    if owner is not None and owner.token.i != noun.i:
        return owner
    if _is_verb(governor) and (after_comma or noun.lower_ in THINGS_WRITTEN or _is_written_to(noun, governor)):
        return governor
    return owner


def _is_written_to(noun: Token, governor: Token) -> bool:
    """Say whether the noun is who gets a message: "emailed [supporters] saying", "sent a note to [voters] saying"."""
    if noun.dep_ in {"dobj", "dative"}:
        return governor.lower_ in WRITING_TO
    is_sent_to = noun.dep_ == "pobj" and noun.head.lower_ == "to"
    return is_sent_to and any(word.lower_ in THINGS_WRITTEN for word in noun.doc[governor.i : noun.head.i])


def _is_written(token: Token) -> bool:
    """Say whether the token is a noun for what people issue: "a statement [saying]", however the parser hung it."""
    return token.tag_ in {"NN", "NNS"} and token.lower_ in THINGS_WRITTEN


def outer_verb_of_conjunct(verb: Token) -> Token | None:
    """Return the reporting verb that a verb was conjoined to, where the parser hung it on one inside the report.

    "She said it would end and called for calm": "called" is like "said", not like "would end".
    """
    inner = verb.head
    if _follows_remark_of_time(verb):
        inner = inner.head
    if inner.dep_ == "conj":
        inner = inner.head
    if verb.dep_ != "conj" or inner.dep_ != "ccomp" or own_subject(verb) is not None or not _is_verb(inner.head):
        return None
    tense = tense_of(verb)
    if tense == "VB" and inner.head.tag_ == "VBP" and tense_of(inner) in FINITE_TAGS:
        return inner.head if verb.lower_ in VERB_OF_FORM else None  # "fear that it has gone and [warn] that"
    if tense not in {"VBD", "VBZ", "VBP", "VBG"} or inner.head.tag_ != tense:
        return None
    finite = tense_of(inner)
    if any(child.dep_ in {"aux", "auxpass"} for child in verb.children):
        return inner.head if tense_of(verb) == inner.head.tag_ != finite else None
    if finite != verb.tag_:
        return inner.head
    return inner.head if verb.lower_ in SPEAKING and inner.lower_ not in SPEAKING else None


def _follows_remark_of_time(verb: Token) -> bool:
    """Say whether a verb goes on after a clause that tells when, and that the parser hung it on.

    "She warned that it would end, hours after bombs fell, and [called] for calm": no bombs call for anything.
    """
    when = verb.head
    subject = own_subject(when)
    if verb.dep_ != "conj" or when.dep_ != "advcl" or verb.i < when.i + 2 or subject is None:
        return False
    is_after_comma = verb.nbor(-1).dep_ == "cc" and verb.nbor(-2).text == ","
    return is_after_comma and subject.tag_ in {"NN", "NNS"} and verb.lower_ in VERB_OF_FORM


def tense_of(verb: Token) -> str:
    """Return the tag of the verb's first helper, else its own."""
    return next((child.tag_ for child in verb.children if child.dep_ in {"aux", "auxpass"}), verb.tag_)


def owner_of(noun: Token) -> Noun | None:
    """Return whose the noun is, else the noun: "[Ann's] statement saying", "[a statement] saying"."""
    for child in noun.children:
        if child.dep_ == "poss":
            return Noun(child)
    return Noun(noun) if noun.tag_.startswith(("NN", "PRP")) else None


def agent_of(verb: Token) -> Token | None:
    """Return who does what a passive says: "was told by [the police]", never "announced by January"."""
    for child in verb.children:
        if child.dep_ == "agent" or (child.dep_ == "prep" and child.lower_ == "by" and child.i > verb.i):
            noun = next((noun for noun in child.children if noun.dep_ == "pobj"), None)
            return noun if noun is None or noun.lower_ not in DAYS_AND_TIMES else None
    return None


def _is_verb(token: Token) -> bool:
    return token.tag_.startswith(("VB", "MD"))

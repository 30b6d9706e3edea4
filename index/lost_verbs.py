"""Verbs that the model takes for nouns: "Lee [snorts].", "Aides to Lee [fear] it fell", "... [report] that ...".

Without its verb such a sentence reports nothing.
"""

from __future__ import annotations

from spacy.tokens import Doc, Token

from index.extract.lexicon.verb_rows import Frame
from index.extract.lexicon.verbs import VERB_OF_FORM, VERBS
from index.names.words import words
from index.parts_of_speech import FINITE_TAGS

NOUN_TAGS = frozenset({"NN", "NNS", "NNP", "NNPS"})
PLURAL_TAGS = frozenset({"NNS", "NNPS"})
PLURALS = words("some many most few several both others all police people")
"""Plurals that the tagger knows by no ending: "[some] in the party fear that", "[police] in Oru report that"."""

SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl"})
TAKEN_FOR = frozenset({"nsubj", "nsubjpass", "dobj", "npadvmod", "dep", "amod"})
"""What the parser takes the lost verb's subject for, where it makes a main clause of what is reported."""

OBJECTS = frozenset({"dobj", "attr", "acomp", "ccomp", "xcomp"})

CALLING = words("called labeled labelled branded dubbed deemed declared")
HELPERS = frozenset({"aux", "auxpass"})
LONGEST_NAME = 3
POSTS = words("posts tweets writes messages texts")
CHANNELS_AFTER = frozenset({"on", "in", "at", "via", ":"})
MEDIA = words("facebook twitter instagram x media news press tiktok youtube")
"""What has posts of its own: "Facebook [posts] on Monday"."""

FORMS_WITH_CLAUSE = frozenset(form for form, verb in VERB_OF_FORM.items() if Frame.CLAUSE in VERBS[verb].frames)


def mend_lost_verbs(doc: Doc) -> None:
    """Make a verb of a noun before a clause, if its sentence has a subject for it and no other verb.

    So of a word in "-s" after a name, and of a participle between two names before a quotation.
    Needs: tag, dep, head.
    """
    for noun in doc:
        if noun.tag_ == "NNS" and noun.dep_ == "ROOT" and _ends_sentence_of_name(noun):
            _make_gesture(noun)
            continue
        if noun.tag_ == "VBN" and noun.lower_ in CALLING and _calls_by_words(noun):
            _make_calling(noun)
            continue
        if noun.text not in FORMS_WITH_CLAUSE or not 0 < noun.i < len(doc) - 2 or not _is_taken_for_noun(noun):
            continue
        clause = _clause_after(noun)
        subject = _subject_of(noun, clause) if clause is not None else None
        if clause is not None and subject is not None and _agree(subject, noun):
            _make_verb(noun, subject, clause)


def _ends_sentence_of_name(noun: Token) -> bool:
    """Say whether the sentence is a name and what he does: "Orlik [snorts].", "Orlik [posts] on Facebook: ..."."""
    first = noun.sent.start
    if noun.text not in VERB_OF_FORM or not 0 < noun.i - first <= LONGEST_NAME or noun.i + 1 >= len(noun.doc):
        return False
    after = noun.nbor(1).lower_
    ends = after == "." or (noun.text in POSTS and after in CHANNELS_AFTER)
    return ends and all(word.text[0].isupper() and word.lower_ not in MEDIA for word in noun.doc[first : noun.i])


def _calls_by_words(verb: Token) -> bool:
    """Say whether a name before a participle calls the name after it something: 'Orlik [called] Weber “a real ...'."""
    doc = verb.doc
    if verb.i == verb.sent.start or verb.i + 2 >= len(doc) or any(child.dep_ in HELPERS for child in verb.children):
        return False
    if verb.nbor(1).tag_ not in NOUN_TAGS | {"PRP"} or not doc[verb.i + 2].is_quote:
        return False
    return verb.dep_ == "ROOT" or (verb.dep_ == "acl" and verb.head.i == verb.i - 1 and verb.head.dep_ == "ROOT")


def _make_calling(verb: Token) -> None:
    name, named = verb.nbor(-1), verb.nbor(1)
    rest = [child for child in name.children if child.i > verb.i]
    verb.head, verb.dep_, verb.tag_ = verb, "ROOT", "VBD"
    for child in rest:
        child.head = verb
    name.head, name.dep_, named.dep_ = verb, "nsubj", "dobj"
    if name.tag_ not in NOUN_TAGS | {"PRP"}:
        name.tag_ = "NNP"


def _make_gesture(verb: Token) -> None:
    verb.tag_ = "VBZ"
    name = verb.nbor(-1)
    name.tag_, name.dep_ = "NNP", "nsubj"
    for word in verb.doc[verb.sent.start : name.i]:
        word.head = name


def _is_taken_for_noun(token: Token) -> bool:
    before = token.nbor(-1)
    has_compound = before.dep_ == "compound" and before.head.i == token.i
    return before.tag_ in NOUN_TAGS | {"CD"} and (token.tag_ in {"NN", "NNS"} or has_compound)


def _clause_after(noun: Token) -> Token | None:
    """Return the verb of the clause right after the noun, with a subject of its own: "that [it fell]", "it fell"."""
    first = noun.nbor(1)
    has_that = first.lower_ == "that"
    word = noun.nbor(2) if has_that else first
    while word.dep_ not in SUBJECTS and word.head.i > word.i:
        word = word.head
    clause = word.head
    if word.dep_ not in SUBJECTS or clause.i < word.i or word.left_edge.i != noun.i + 1 + has_that:
        return None
    has_tense = any(token.tag_ in FINITE_TAGS | {"MD"} for token in (clause, *clause.children))
    return clause if has_tense and (has_that or clause.dep_ != "relcl" or _is_whole(clause)) else None


def _is_whole(clause: Token) -> bool:
    """Say whether a clause lacks nothing: "hope [it wins a prize]", not "the report [they wrote]"."""
    return any(child.i > clause.i and child.dep_ in OBJECTS for child in clause.children)


def _subject_of(noun: Token, clause: Token) -> Token | None:
    """Return the noun before the lost verb that no other verb has for its subject."""
    if noun.dep_ == "ROOT":
        return next((child for child in noun.children if child.i < noun.i and _may_be_subject(child)), None)
    first = noun
    while first.head.i < first.i and not first.head.tag_.startswith(("VB", "MD")):
        first = first.head
    is_free = first.dep_ == "ROOT" or (first.head.i == clause.i and first.dep_ in TAKEN_FOR)
    is_joined = first.dep_ == "conj" and first.head.tag_.startswith("VB") and not clause.is_ancestor(first.head)
    if not is_free and not is_joined:
        return None
    if first.i == noun.i:  # "experts [fear] it fell", taken for one noun
        first = noun.nbor(-1)
    elif noun.dep_ != "pobj":
        return None
    return first if _may_be_subject(first) else None


def _may_be_subject(token: Token) -> bool:
    return token.tag_ in NOUN_TAGS or token.lower_ in PLURALS


def _agree(subject: Token, verb: Token) -> bool:
    """Say whether a verb may be the subject's by its number: "aides report", "an aide reports"."""
    is_plural = subject.tag_ in PLURAL_TAGS or subject.lower_ in PLURALS
    return is_plural == _is_base(verb)


def _is_base(verb: Token) -> bool:
    return VERB_OF_FORM[verb.text] == verb.text


def _make_verb(verb: Token, subject: Token, clause: Token) -> None:
    last, that = verb.nbor(-1), verb.nbor(1)
    before = [child for child in verb.children if child.i < last.i and child.i > subject.i]
    preposition = verb.head if verb.dep_ == "pobj" else _preposition_before(verb, [last, *before])
    joined = next((token for token in (subject, verb) if token.dep_ == "conj"), None)
    head, dep = (joined.head, "conj") if joined is not None else (verb, "ROOT")
    verb.head, verb.dep_, verb.tag_ = head, dep, "VBP" if _is_base(verb) else "VBZ"
    if preposition is not None:
        last.head, last.dep_ = preposition, "pobj"
        for child in before:
            child.head = last
    for child in [*subject.children, *clause.children]:
        if (child.head.i == subject.i) == (child.i > verb.i):
            child.head = verb  # the full stop; "Today, [aides] ...", hung on what they report
    subject.head, subject.dep_ = verb, "nsubj"
    clause.head, clause.dep_ = verb, "ccomp"
    if that.lower_ == "that":
        that.head, that.dep_, that.tag_ = clause, "mark", "IN"


def _preposition_before(verb: Token, name: list[Token]) -> Token | None:
    """Return a preposition that lost its noun to the verb: "Aides [to] Ann Lee fear"."""
    begin = min(word.left_edge.i for word in name)
    before = verb.doc[begin - 1] if begin else verb
    return before if before.dep_ == "prep" else None

"""Which verb before a quotation introduces it, and whose it is: 'In May [she joked], "..."'."""

from __future__ import annotations

from spacy.tokens import Doc, Span, Token

from index.attribution import Stance
from index.extract.beside_quotations import BEFORE_NOUN_PHRASE, is_clause_dash, may_quote
from index.extract.clauses import is_finite
from index.extract.cues import entry_of
from index.extract.lexicon.word_list import forms
from index.extract.modifying_verbs import SHOUTED
from index.extract.own_subjects import own_subject
from index.extract.quotations import Quotation, Quoted
from index.extract.sources import agent_of, subject_of
from index.extract.token_span import TokenSpan
from index.parts_of_speech import FINITE_TAGS

FARTHEST_VERB = 14
"""Tokens between a reporting verb and the quotation that it introduces, at most."""


LONGEST_ASIDE = 12
"""Tokens from the "and" of a remark between a verb and its quotation to the quotation, at most."""

CALLING = forms("call")
NEAREST_OBJECT = 4
"""Tokens from a judgment to the words that make it, at most: 'mocking [his rival], “Run!”'."""

VOICED = forms("chant shout yell scream mouth whisper mutter bellow")
"""Verbs of the very words, be they only one or two: "the crowd [chanted] “Four more years”"."""

SAYING = forms("say answer reply respond write tweet repeat")
AFTER_WORDS = frozenset({".", ",", ":", "IN", "TO", "CC", "RB", "_SP"})
"""What stands after very words: 'said “no” [to] the plan', 'said “no”, [and] left'."""

READ = frozenset({"read", "reads", "reading"})
THINGS_THAT_READ = frozenset({"which", "that"})
NOTHING = frozenset({"it", "there", "this", "that", "what"})


def gives_words(verb: Token, words: TokenSpan, quotation: Quotation) -> bool:
    """Say whether the verb stands right before the very words, be they few: 'hats [reading] “Yes”', 'he [said] “no”'.

    In 'he said “rich” men should pay' the quotation is no more than a word of what he said.
    """
    if verb.i != words.token_end - 1 or verb.lower_ in VOICED:
        return verb.i == words.token_end - 1
    if verb.lower_ in SAYING:
        end = quotation.tokens.token_end
        return end >= len(verb.doc) or verb.doc[end].tag_ in AFTER_WORDS
    subject = own_subject(verb)
    return verb.lower_ in READ and (verb.tag_ == "VBG" or (subject is not None and subject.lower_ in THINGS_THAT_READ))


def introducing_verb(doc: Doc, start: int, opened: int, any_verb: bool) -> Token | None:
    """Return the last verb before the quotation that may introduce it."""
    found: Token | None = None
    opened = _before_aside(doc, start, opened)
    if opened - 2 > start and _is_mistaken_verb(doc[opened - 2]) and doc[opened - 1].text in {",", ":"}:
        return doc[opened - 2]
    for place in range(opened - 1, start - 1, -1):
        token = doc[place]
        if is_clause_dash(token) or token.text == ";":
            break
        if not token.tag_.startswith("VB") or token.dep_ in {"aux", "auxpass", "amod"}:
            continue
        is_last = doc[opened - 1].text in {",", ":"} or token.i == opened - 1
        if token.dep_ == "relcl" and not (may_quote(token) and is_last):
            continue
        if token.tag_ == "VBN" and not _has_tense(token, doc[start:opened]):
            continue
        if (may_quote(token) or _calls_out(token, opened)) and opened - place <= FARTHEST_VERB:
            return token
        if is_finite(token):
            if not any_verb:
                return None
            found = token if token.dep_ == "ROOT" else found or token
    return found if any_verb and found is not None and not _is_of_nothing(found) else None


def _calls_out(verb: Token, opened: int) -> bool:
    """Say whether a verb gives words after its comma that is no verb of saying: 'called over the fence, “Go!”'.

    So does a judgment right before them: 'chiding [him], “What now?”'.
    """
    if verb.doc[opened - 1].text != ",":
        return False
    if verb.lower_ in CALLING:
        return all(child.dep_ not in {"dobj", "oprd", "ccomp"} for child in verb.children)
    entry = entry_of(verb)
    is_judgment = entry is not None and entry.stance in {Stance.CRITICIZED, Stance.PRAISED, Stance.URGED}
    return is_judgment and verb.tag_ == "VBG" and opened - verb.i <= NEAREST_OBJECT


def _before_aside(doc: Doc, start: int, opened: int) -> int:
    """Return where the words end after which a remark is put in: 'Lee [said,] and these are his words, "..."'."""
    for place in range(opened - 2, max(start + 1, opened - LONGEST_ASIDE), -1):
        if doc[place].lower_ != "and" or not (doc[place - 1].text == "," or is_clause_dash(doc[place - 1])):
            continue
        verb = doc[place - 2]
        return place if verb.tag_ in FINITE_TAGS and may_quote(verb) else opened
    return opened


def _is_of_nothing(verb: Token) -> bool:
    """Say whether nobody does what the verb says: "[it] gets better:", "[there] is a threat that many make:"."""
    subject = own_subject(verb)
    return any(child.dep_ == "expl" for child in verb.children) or (subject is not None and subject.lower_ in NOTHING)


def _has_tense(participle: Token, words: Span) -> bool:
    """Say whether a participle is a verb in a tense: "has said", "was asked by Lee"; "Lee, the mayor, [tweeted]:"."""
    if any(child.dep_ == "aux" for child in participle.children):
        return True
    if any(child.dep_ == "auxpass" for child in participle.children):
        return agent_of(participle) is not None
    is_only_verb = not any(token.tag_ in FINITE_TAGS | {"MD"} for token in words)
    return (
        is_only_verb and participle.dep_ == "acl" and participle.nbor(-1).text == "," and agent_of(participle) is None
    )


def _is_mistaken_verb(token: Token) -> bool:
    """Say whether a tagger took a tag's verb for something else: 'She waded in, [writing]: "No."'."""
    if not may_quote(token):
        return False
    return (token.tag_ == "NN" and token.nbor(-1).text == ",") or (token.tag_ == "VBN" and token.dep_ == "conj")


def who_introduces(verb: Token, words: TokenSpan, quoted: Quoted) -> Token | None:
    """Return whose words an introducing verb among `words` says are quoted."""
    if any(child.dep_ == "auxpass" for child in verb.children):
        return agent_of(verb) or subject_of(verb)
    if verb.tag_ == "VBN" and verb.dep_ == "acl":
        return verb.head
    before = _subject_before(verb, words, quoted) if may_quote(verb) else None
    is_free_participle = verb.tag_ == "VBG" and verb.i > words.token_start and verb.nbor(-1).text == ","
    return before or subject_of(verb) if is_free_participle else subject_of(verb) or before


def _subject_before(verb: Token, words: TokenSpan, quoted: Quoted) -> Token | None:
    """Return the subject of the last verb with a tense before one that has none: 'as [fans] cheered, chanting "..."'.

    One that reports comes first: in 'Lee said it was late, adding "..."' Lee adds.
    """
    subjects = []
    for token in reversed(verb.doc[words.token_start : verb.i]):
        if is_finite(token) and token.dep_ not in {"aux", "auxpass"} and quoted.at(token.i) is None:
            subject = own_subject(token)
            if subject is not None and words.token_start <= subject.i:
                if may_quote(token) or verb.lower_ in SHOUTED:
                    return subject
                subjects.append(subject)
    return subjects[0] if subjects else None


def named_before(verb: Token, start: int) -> TokenSpan | None:
    """Return whom a phrase right before the verb names: 'To us, her adviser, Ann Lee of Oru, [said]: "..."'."""
    if verb.tag_ not in FINITE_TAGS:
        return None
    place = verb.i - 1
    while place > start and (verb.doc[place].text == "," or verb.doc[place].tag_ in {"RB", "MD"}):
        place -= 1
    noun = verb.doc[place]
    while noun.dep_ in BEFORE_NOUN_PHRASE | {"pobj"} and start <= noun.head.i:
        noun = noun.head.head if noun.dep_ == "pobj" else noun.head
    if noun.dep_ == "appos":
        noun = noun.head
    if not start <= noun.i < verb.i or not noun.tag_.startswith(("NN", "PRP")) or noun.tag_ == "PRP$":
        return None
    return TokenSpan(max(noun.left_edge.i, start), place + 1)

"""Which verb of the words after a quotation tags it, and whose it is: '"Prices fell," [said] Lee', 'Lee [said]'."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from index.extract.beside_quotations import may_quote, noun_phrase_at
from index.extract.lexicon.nouns import SAYS_AS_NOUN_AFTER_QUOTATION
from index.extract.lexicon.word_list import forms, words
from index.extract.own_subjects import own_subject
from index.extract.owned_words import owner_of_words
from index.extract.sources import noun_phrase
from index.extract.token_span import TokenSpan
from index.parts_of_speech import FINITE_TAGS

VERB_TAGS = frozenset({"VBD", "VBZ", "VBP", "VBN", "VB"})

RELATIVE_TAGS = frozenset({"WP", "WDT"})
"""What begins more about the quotation, and no tag: "“Dykes,” [which] says"."""

NEVER_TAGS = forms("be have do go-by get make include become seem appear contain remain need want use feature mean let")
"""Verbs that stand beside a quotation without saying it: '"Hamilton," which won a prize'."""

COMING = frozenset({"came", "comes"})
"""Verbs of words that somebody has: '“Never,” [came] the answer from Lee'."""

HELPERS = words("is was are were has had have 's ’s does did do")


def inverted(doc: Doc, begin: int, end: int, any_verb: bool) -> tuple[Token, TokenSpan] | None:
    """Read 'said Lee, the mayor': the verb comes first; `any_verb` lets one in no list do so: 'beamed Lee'."""
    verb = doc[begin]
    place = begin + 1
    if verb.tag_ == "RB" and place < end:
        verb, place = doc[place], place + 1
    if verb.is_title:
        return None  # 'He "won". State party chair Ann Lee said'
    is_verb = verb.tag_ in VERB_TAGS and may_quote(verb)
    subject = own_subject(verb)
    if any_verb and subject is not None and place == subject.left_edge.i and _tags_alone(verb):
        owner = owner_of_words(subject) if verb.lower_ in COMING else None
        return verb, owner or noun_phrase(subject)
    if not (is_verb or verb.lower_ in SAYS_AS_NOUN_AFTER_QUOTATION) or place >= end:
        return None
    if subject is not None and place <= subject.i < end:
        return verb, noun_phrase(subject)
    source = noun_phrase_at(doc, place, end)
    return (verb, source) if source is not None else None


def after_its_subject(doc: Doc, begin: int, end: int, any_verb: bool) -> tuple[Token, TokenSpan] | None:
    """Read 'Lee, the mayor, said': the first verb with a tense whose subject begins the words after the quotation."""
    is_opener = doc[begin].tag_ == "RB" or doc[begin].lower_ == "as"
    start = begin + 1 if is_opener and begin + 1 < end else begin
    source = noun_phrase_at(doc, start, end)
    if source is None or doc[source.token_start].tag_ in RELATIVE_TAGS:
        return None
    place = source.token_end
    if place + 1 < end and doc[place].text == "," and place > source.token_start + 1:
        place += 1  # "the director, Ann Lee, wrote"
    while (place < end and doc[place].tag_ in {"RB", "MD"}) or (place < end and doc[place].lower_ in HELPERS):
        place += 1
    is_passive = place + 1 < len(doc) and doc[place + 1].lower_ == "by"  # "“Dykes,” a book written by Lee"
    if place < end and doc[place].tag_ in VERB_TAGS and may_quote(doc[place]) and not is_passive:
        return doc[place], source
    for place in range(source.token_start + 1, end):
        verb = doc[place]
        if verb.tag_ not in FINITE_TAGS or verb.dep_ in {"aux", "auxpass", "relcl", "acl"} or verb.lower_ in HELPERS:
            continue
        subject = own_subject(verb)
        if subject is None and doc[place - 1].text == ",":
            break
        if subject is None or subject.left_edge.i > source.token_end or not source.token_start <= subject.i < place:
            return None
        phrase = noun_phrase(subject)
        if phrase.token_end > place:
            phrase = TokenSpan(source.token_start, min(source.token_end, place))
        if may_quote(verb):
            return verb, phrase
        return (verb, phrase) if any_verb and _may_tag(verb, phrase) else None
    found = _after_insertion(doc, source, end) or (_mistaken_verb(doc, source, end) if any_verb else None)
    return (found, TokenSpan(source.token_start, min(source.token_end, found.i))) if found is not None else None


def _after_insertion(doc: Doc, source: TokenSpan, end: int) -> Token | None:
    """Return the verb after an insertion that the parser hung elsewhere: 'Lee, wearing a hat and boots, [said]'."""
    for verb in _after_commas(doc, source, end):
        if verb.tag_ in FINITE_TAGS and may_quote(verb) and own_subject(verb) is None:
            return verb
    return None


def _after_commas(doc: Doc, source: TokenSpan, end: int) -> Iterator[Token]:
    """Yield what follows each comma of and after a name; none where something else parts the name from the first."""
    opened = source.token_start
    while opened < source.token_end and doc[opened].text != ",":
        opened += 1
    if opened < end and doc[opened].text == ",":
        yield from (doc[place + 1] for place in range(opened + 1, end - 1) if doc[place].text == ",")


def _mistaken_verb(doc: Doc, source: TokenSpan, end: int) -> Token | None:
    """Return the verb that a tagger took for a participle or a noun: 'Lee, who runs the Gazette [tweeted]'."""
    for verb in doc[source.token_start + 1 : end]:
        if verb.tag_ == "VBN" and verb.dep_ == "acl" and source.holds(verb.head.i) and may_quote(verb):
            if verb.nbor(-1).text != ",":
                return verb
            break
    for verb in _after_commas(doc, source, end):
        if verb.tag_ == "VBN" and may_quote(verb) and (verb.i + 1 == len(doc) or verb.nbor(1).lower_ != "by"):
            return verb  # "Lee, the miller who built the dyke, [tweeted] on Friday"
    last = doc[end - 1]
    return last if last.tag_ == "NNS" and source.holds(last.i - 1) and may_quote(last) else None


def _may_tag(verb: Token, source: TokenSpan) -> bool:
    """Say whether a verb that is in no list may tag a quotation: "she demurred" may, "it drowned the band" may not."""
    return verb.i - source.token_end <= 1 and _tags_alone(verb)


def _tags_alone(verb: Token) -> bool:
    """Say whether the verb has nothing beside it that it could be about, but the quotation."""
    if verb.lower_ in NEVER_TAGS or verb.tag_ not in FINITE_TAGS:
        return False
    return not any(
        child.dep_ in {"dobj", "attr", "acomp", "xcomp"} or (child.dep_ == "ccomp" and child.i > verb.i)
        for child in verb.children
    )

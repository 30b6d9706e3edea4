"""Candidates in which a tag stands beside or amid what is reported without marks: 'Prices, she said, fell'."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from index.extract.candidate import Candidate, Construction
from index.extract.contents import OUTER_MARKS, sentence_end, sentence_start
from index.extract.cues import Cue, entry_of
from index.extract.lexicon.nouns import SAYS_AS_NOUN
from index.extract.lexicon.verb_rows import Frame
from index.extract.lexicon.verbs import VERB_OF_FORM, VERBS
from index.extract.lexicon.word_list import words
from index.extract.lost_subjects import noun_before_insertion
from index.extract.own_subjects import SUBJECTS, own_subject, tense_of
from index.extract.quotations import Quoted
from index.extract.sources import noun_phrase
from index.extract.tag_places import TOLD_AS, follows_clause, verb_of_parted_clause
from index.extract.token_span import TokenSpan, trimmed
from index.marks import DASHES
from index.parts_of_speech import FINITE_TAGS
from index.tokens import Tokens

SHOWS_AS_NOUN = words("show report say suggest")
"""Verbs that a tagger takes for nouns after a plural: "records [show],"."""

MUTE = words("""
    smile grin nod shrug laugh chuckle giggle sigh groan moan gasp sob weep go go-on begin start start-off proceed
""")
"""Verbs that tag a quotation, and without marks only tell what happened: "when it rained, Lee [smiled]"."""

ENDS_OF_TAG = frozenset({",", "."})

BEFORE_TAG = DASHES | words(", ? ! … ... ’ '")
AFTER_TAG = words(", : ; — – -- ―")
JOINING = words("and but although though because")
"""What may join a quotation to what stands before a tag: 'A truck broke it, he said, [and] "we ran"'."""

TAG_OPENERS = frozenset({"advmod", "mark"})
"""What may begin a tag: "[as] she later said"."""

NO_CONTINUATION = words(
    "and but or who which when where while as after before because although though if since referring"
)
"""What follows a tag and its comma without going on with the report: "he said, [referring] to ..."."""


def tagged(cue: Cue, quoted: Quoted) -> Candidate | None:
    """Return the candidate whose tag holds the cue, if the cue is in one."""
    subject = own_subject(cue.token) or (noun_before_insertion(cue.token) if cue.entry.verb in TOLD_AS else None)
    if not cue.allows(Frame.QUOTE) or subject is None or quoted.parting(cue.token.i, subject.i):
        return None
    if cue.token.tag_ == "VBG" and not cue.is_finite:
        return None  # "said Lee, half joking"
    doc = cue.token.doc
    begin = min(subject.left_edge.i, noun_phrase(subject).token_start, cue.words.token_start)
    while begin > 0 and doc[begin - 1].dep_ in TAG_OPENERS and doc[begin - 1].head.i == cue.token.i:
        begin -= 1
    if begin == 0 or doc[begin - 1].text not in BEFORE_TAG or _reports_after(cue, begin):
        return None
    if not (
        follows_clause(cue, begin, subject) or _parts_a_quotation(cue, quoted) or _follows_single_marks(begin, quoted)
    ):
        return None
    tag_end = _end_of_tag(cue, subject, quoted)
    if _introduces(doc, tag_end, quoted):
        return None
    first = trimmed(doc, TokenSpan(_start(cue, begin, quoted), begin), OUTER_MARKS)
    if first is None:
        return None
    contents = (first, *_rest(cue, tag_end, quoted))
    if cue.entry.verb in MUTE and not any(token.is_quote for span in contents for token in doc[slice(*span)]):
        return None
    because = f"subject of '{cue.verb}'"
    return Candidate(
        Construction.TAG, cue.entry.stance, cue.words, contents, noun_phrase(subject), because, cue.token.i
    )


def inverted_tags(doc: Doc, tokens: Tokens, quoted: Quoted) -> Iterator[Candidate]:
    """Yield 'Prices will fall, states Lee.', where the tagger takes "states" for a noun."""
    for i in tokens.places_of(SAYS_AS_NOUN):
        token, verb = doc[i], VERB_OF_FORM[tokens.lower[i]]
        is_bare = tokens.lower[i] == verb  # "Ann Ray, [state] Sen. Tom Lee"
        if i + 1 >= len(doc) or is_bare:
            continue
        if token.tag_ not in {"NNS", "NN"} and (not token.tag_.startswith("VB") or own_subject(token) is not None):
            continue
        start, end = sentence_start(doc, token.i, quoted), sentence_end(doc, token.i, quoted)
        if token.i - start < 3 or doc[token.i - 1].text not in {",", "”", '"'} or quoted.at(token.i) is not None:
            continue
        stop = token.i + 1
        while stop < end and doc[stop].tag_ in {"NNP", "NNPS", "POS", "DT", "NN"} and not doc[stop].is_punct:
            stop += 1
        is_name = stop > token.i + 1 and doc[stop - 1].tag_ in {"NNP", "NNPS"}
        content = trimmed(doc, TokenSpan(start, token.i), OUTER_MARKS)
        if is_name and content is not None and (stop == end or doc[stop].is_punct):
            source, cue = TokenSpan(token.i + 1, stop), TokenSpan(token.i, token.i + 1)
            because = f"named after '{token.text}'"
            yield Candidate(Construction.TAG, VERBS[verb].stance, cue, (content,), source, because, token.i)


def plural_tags(doc: Doc, tokens: Tokens, quoted: Quoted) -> Iterator[Candidate]:
    """Yield 'The mill was sold, records show, and burned.', where the tagger takes "show" for a noun."""
    for i in tokens.places_of(SHOWS_AS_NOUN):
        if tokens.tags[i].startswith("VB") or i + 1 >= len(doc) or tokens.words[i + 1] not in ENDS_OF_TAG:
            continue
        start = tokens.phrase_start(i - 1) if i > 1 and tokens.tags[i - 1] == "NNS" else 0
        if start == 0 or tokens.words[start - 1] != "," or quoted.at(i) is not None:
            continue
        content = trimmed(doc, TokenSpan(sentence_start(doc, i, quoted), start - 1), OUTER_MARKS)
        if content is not None and any(tokens.tags[k] in FINITE_TAGS | {"MD"} for k in range(*content)):
            source, cue, stance = TokenSpan(start, i), TokenSpan(i, i + 1), VERBS[tokens.lower[i]].stance
            because = f"named before '{tokens.words[i]}'"
            yield Candidate(Construction.TAG, stance, cue, (content,), source, because, i)


def _reports_after(cue: Cue, begin: int) -> bool:
    """Say whether the verb reports something after it, so that what comes before is none of it."""
    verb = cue.token
    return any(
        child.i > verb.i
        and (child.dep_ == "xcomp" or (child.dep_ == "ccomp" and child.left_edge.i > begin))
        and child.left_edge.i - verb.i < 4
        and verb.doc[cue.words.token_end].text != ","
        for child in verb.children
    )


def _parts_a_quotation(cue: Cue, quoted: Quoted) -> bool:
    """Say whether a comma and a quotation in lower case follow, as in 'In poor parts, he said, "we don't know"'."""
    end, doc = cue.words.token_end, cue.token.doc
    if end + 3 >= len(doc) or doc[end].text != ",":
        return False
    opens = end + 2 if doc[end + 1].lower_ in JOINING else end + 1
    return quoted.opening_at(opens) is not None and doc[opens + 1].text[:1].islower()


def _follows_single_marks(begin: int, quoted: Quoted) -> bool:
    quotation = quoted.closing_before(begin)
    return quotation is not None and quotation.is_single


def _start(cue: Cue, begin: int, quoted: Quoted) -> int:
    """Return where the report before the tag begins: with its own clause, where it is one of several."""
    start, head = sentence_start(cue.token.doc, begin - 1, quoted), cue.token.head
    if cue.token.dep_ == "parataxis" and head.dep_ in {"conj", "ccomp", "advcl"}:
        start = max(start, min(head.left_edge.i, begin - 1))
    inside = quoted.at(cue.token.i)
    if inside is not None:
        start = max(start, inside.tokens.token_start)  # 'He ended, "You, I assure you, will win"'
    clause_before = cue.token.doc[start:begin]
    colon = next((token.i for token in reversed(clause_before) if token.text == ":"), None)
    if (
        colon is not None
        and quoted.at(colon) is None
        and any(token.tag_ in FINITE_TAGS for token in cue.token.doc[start:colon])
    ):
        return colon + 1  # "It blamed the cold: [customers], it said, [drank tea]"
    return start


def _introduces(doc: Doc, tag_end: int, quoted: Quoted) -> bool:
    """Say whether a quotation with a capital follows, and no words before belong to it: 'Then he said, "No"'."""
    if tag_end + 2 >= len(doc) or doc[tag_end].text not in {",", ":"}:
        return False
    return quoted.opening_at(tag_end + 1) is not None and doc[tag_end + 2].text[:1].isupper()


def _end_of_tag(cue: Cue, subject: Token, quoted: Quoted) -> int:
    """Return where the tag ends: before the next comma after its main words, quotation mark or full stop."""
    doc = cue.token.doc
    end = sentence_end(doc, cue.token.i, quoted)
    token = max(cue.words.token_end, subject.right_edge.i + 1 if subject.i > cue.token.i else 0)
    while token < end and doc[token].text not in AFTER_TAG and doc[token].text != "." and not quoted.opening_at(token):
        token += 1
    return token


def _rest(cue: Cue, tag_end: int, quoted: Quoted) -> tuple[TokenSpan, ...]:
    """Return what goes on after the tag."""
    doc = cue.token.doc
    end = sentence_end(doc, cue.token.i, quoted)
    if tag_end + 1 >= end or doc[tag_end].text not in AFTER_TAG or not _goes_on(doc, cue, tag_end + 1, quoted):
        return ()
    span = trimmed(doc, TokenSpan(tag_end + 1, end), OUTER_MARKS)
    return (span,) if span else ()


def _goes_on(doc: Doc, cue: Cue, token_next: int, quoted: Quoted) -> bool:
    """Say whether the report goes on with the token after the tag's comma."""
    if (
        quoted.opening_at(token_next) is not None
        or _parts_a_quotation(cue, quoted)
        or (doc[token_next].lower_ == "that" and doc[token_next].tag_ == "IN")
        or (doc[token_next].lower_ == "because" and cue.entry.stance.is_speech)
    ):
        return True
    parted = verb_of_parted_clause(cue.token)
    if (parted is not None and parted.left_edge.i == token_next) or _adds_predicate(doc, cue, token_next):
        return True
    if doc[token_next].lower_ in NO_CONTINUATION or doc[token_next].tag_ == "VBG":
        return False
    head = cue.token.head
    return head.i != cue.token.i and head.right_edge.i >= token_next and not cue.token.is_ancestor(doc[token_next])


def _adds_predicate(doc: Doc, cue: Cue, conjunction: int) -> bool:
    """Say whether one more verb follows of what was said: with its own subject, or in a tense that is not the tag's.

    'Prices fell, she said, [and will fall again]', '[and banks closed]'; in 'Prices fell, she said, and left' she left.
    """
    if doc[conjunction].lower_ not in {"and", "but"} or conjunction + 1 >= len(doc):
        return False
    following = doc[conjunction + 1].tag_
    if doc[conjunction + 1].lower_ in {"not", "also"}:
        return True  # "It will be built, she said, [but not this year]"
    subject = next((word for word in doc[conjunction + 1 : conjunction + 6] if word.dep_ in SUBJECTS), None)
    if subject is not None and subject.left_edge.i == conjunction + 1 and doc[conjunction - 1].text == ",":
        return cue.entry.stance.is_speech and not _reports_itself(subject.head)
    return following in {"MD", "VBZ", "VBP"} and following != tense_of(cue.token)


def _reports_itself(verb: Token) -> bool:
    """Say whether a verb after a tag tells what another said: 'Prices fell, she said, and the bank [blamed] it'."""
    entry = entry_of(verb) if verb.tag_ in FINITE_TAGS else None
    is_speech = entry is not None and entry.stance.is_speech and any(child.dep_ != "punct" for child in verb.rights)
    return is_speech or any(child.dep_ == "ccomp" for child in verb.children)

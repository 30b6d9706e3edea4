"""What the words inside and beside quotation marks tell: whether somebody speaks, where a sentence ends."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from index.extract.cues import entry_of
from index.extract.lexicon.verb_rows import Frame
from index.extract.lexicon.word_list import words
from index.extract.quotations import Quotation
from index.extract.sources import noun_phrase
from index.extract.token_span import TokenSpan
from index.marks import DASHES
from index.parts_of_speech import FINITE_TAGS

FULL_STOPS = frozenset({".", "?", "!", "…", "..."})

ABBREVIATIONS = words(
    "Capt Lt Sgt Col Gen Maj Cpl Pvt Adm Cmdr Sen Rep Gov Dr Mr Mrs Ms St Jr Sr Rev Hon Prof Pres Supt Insp"
)
"""Titles whose full stop ends no sentence."""

CLAUSE_DASHES = frozenset({"–", "—", "--", "―"})

LONGEST_TITLE = 8
"""Words of a title in quotation marks, at most."""

SMALL_IN_TITLES = frozenset({"IN", "DT", "CC", "TO", "POS"})
WORKS = words("""
    book books novel memoir autobiography biography play musical opera film movie documentary drama comedy show series
    sitcom program programme podcast album song single anthem hit ballad poem ad ads spot commercial video column blog
    magazine newsletter painting sculpture
""")
"""What has a title: 'her book, “The Old Dyke,”'."""

BEFORE_TITLES = words("of on in at for to from")
"""Prepositions before titles: 'on “Meet the Press,” she said'; "answered with “No.”" has speech."""

INNER_MARKS = frozenset({"'", "’", "‘", '"', "”", "''"})

SPEECH_ENDS = DASHES | {",", ".", "?", "!", "…", "..."}

NAME_TAGS = frozenset({"DT", "JJ", "NN", "NNS", "NNP", "NNPS", "POS", "CD", "HYPH"})
"""What a name and what stands before it is made of: "the Trump campaign's senior adviser"."""

BEFORE_NOUN_PHRASE = frozenset({"det", "amod", "compound", "poss", "nummod", "nmod", "advmod", "case", "quantmod"})


def ends_like_speech(doc: Doc, quotation: Quotation) -> bool:
    """Say whether the quotation ends as speech does before or after a tag: with a comma or full stop of its own."""
    return last_inside(doc, quotation)[-1:] in SPEECH_ENDS


def last_inside(doc: Doc, quotation: Quotation) -> str:
    """Return the last token inside the marks, marks of a quotation within apart."""
    inside = quotation.tokens.token_end - (2 if quotation.is_closed else 1)
    while inside > quotation.tokens.token_start + 1 and doc[inside].text in INNER_MARKS:
        inside -= 1
    return doc[inside].text if inside > quotation.tokens.token_start else ""


def is_spoken(doc: Doc, quotation: Quotation) -> bool:
    """Say whether the quotation is more than a title, a nickname or a word that somebody doubts."""
    inside = doc[quotation.tokens.token_start + 1 : quotation.tokens.token_end]
    length = sum(not token.is_punct and not token.is_space for token in inside)
    if length == 0:
        return False
    end = quotation.tokens.token_end
    if begins_sentence(doc, quotation) and end < len(doc) and doc[end].text == ",":
        return True
    return ends_like_speech(doc, quotation) or (
        length >= 4 and any(token.tag_ in FINITE_TAGS | {"MD"} for token in inside)
    )


def names_a_work(doc: Doc, quotation: Quotation) -> bool:
    """Say whether the quotation is the title of a book or show amid a sentence: 'in her book, “The Old Dyke,”'."""
    begin, end = quotation.tokens
    inside = [token for token in doc[begin + 1 : end] if token.text[0].isalpha()]
    if begins_sentence(doc, quotation) or not 0 < len(inside) <= LONGEST_TITLE:
        return False
    if not inside[0].text[0].isupper() or any(token.text in FULL_STOPS for token in doc[begin + 1 : end - 2]):
        return False
    if any(not (token.text[0].isupper() or token.tag_ in SMALL_IN_TITLES) for token in inside):
        return False
    before = doc[begin - 1]
    if before.text == "," and begin > 1:
        return doc[begin - 2].lower_ in WORKS  # "told the crowd, “Never.”" has speech
    return before.tag_ == "POS" or before.lower_ in BEFORE_TITLES


def begins_sentence(doc: Doc, quotation: Quotation) -> bool:
    """Say whether nothing of its sentence or paragraph stands before the quotation."""
    begin = quotation.tokens.token_start
    return begin == 0 or doc[begin - 1].is_space or doc[begin - 1].text in FULL_STOPS or doc[begin - 1].is_quote


def is_full_stop(doc: Doc, token: int) -> bool:
    """Say whether the sentence ends here; the full stop of "Lt. Lee" may be a token of its own."""
    if doc[token].text not in FULL_STOPS:
        return False
    return not (doc[token].text == "." and token > 0 and doc[token - 1].text in ABBREVIATIONS)


def skipping_blanks(doc: Doc, token: int) -> int:
    """Return the first token from there that is no blank within a line."""
    while token < len(doc) and doc[token].is_space and not is_line_end(doc[token]):
        token += 1
    return token


def is_line_end(token: Token) -> bool:
    """Say whether the token ends a paragraph."""
    return token.is_space and "\n" in token.text


def line_ends_between(doc: Doc, begin: int, end: int) -> int:
    """Count the paragraphs that end between two tokens."""
    count, inside = 0, True
    for token in doc[begin:end]:
        count += inside and is_line_end(token)
        inside = not token.is_space
    return count


def is_clause_dash(token: Token) -> bool:
    """Say whether a clause ends here, and whoever is quoted may begin: 'The dyke holds [–] Ann Lee: “I slept there.”'.

    A hyphen does so after a blank.
    """
    return token.text in CLAUSE_DASHES or (token.text == "-" and token.i > 0 and bool(token.nbor(-1).whitespace_))


def may_quote(verb: Token) -> bool:
    """Say whether the lexicon lets the verb tag a quotation, alone or with its particle: "[shot] back"."""
    entry = entry_of(verb)
    return entry is not None and Frame.QUOTE in entry.frames


def noun_phrase_at(doc: Doc, place: int, end: int) -> TokenSpan | None:
    """Return the noun phrase that begins at `place`, however the parser hung it."""
    if (verb := _verb_after_name(doc, place, end)) is not None:
        return TokenSpan(place, verb)
    head = doc[place]
    if head.tag_ in {"IN", "TO", "CC", ",", "WRB"} or (head.tag_.startswith(("VB", "RB")) and head.dep_ != "amod"):
        return None  # but "[retired] engineer Ann Lee"
    while head.dep_ in BEFORE_NOUN_PHRASE and head.i < head.head.i < end and head.tag_ != "PRP":
        if head.tag_.startswith("NN") and head.head.tag_.startswith("VB"):
            break  # "“Go,” [Lee] barked", parsed as a compound
        head = head.head
    is_lost_noun = head.dep_ == "nsubj" and head.tag_.startswith(("RB", "UH"))  # "this [look-alike] declared"
    if not head.tag_.startswith(("NN", "PRP", "WP", "DT", "CD", "JJ")) and not is_lost_noun:
        return None
    if head.i + 1 < end and doc[head.i + 1].tag_ in FINITE_TAGS and may_quote(doc[head.i + 1]):
        return TokenSpan(place, head.i + 1)
    whole = noun_phrase(head)
    return TokenSpan(place, max(min(whole.token_end, end), head.i + 1))


def _verb_after_name(doc: Doc, place: int, end: int) -> int | None:
    """Return the verb that follows the words of a name without anything between: "the mayor of Orlik's aide [said]"."""
    for token in range(place, end):
        if token > place and doc[token].tag_ in FINITE_TAGS and may_quote(doc[token]):
            return token
        if doc[token].tag_ not in NAME_TAGS:
            return None
    return None

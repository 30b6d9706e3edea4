"""Candidates whose tag follows the quotation: '"Prices fell," she said. "Again."' is one."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from index.attribution import Stance
from index.extract.beside_quotations import (
    FULL_STOPS,
    begins_sentence,
    is_full_stop,
    is_line_end,
    is_spoken,
    last_inside,
    may_quote,
    names_a_work,
    skipping_blanks,
)
from index.extract.candidate import Candidate, Construction
from index.extract.contents import WITH_ADDRESSEE, sentence_start
from index.extract.cues import entry_of, words_of
from index.extract.lexicon.word_list import words
from index.extract.quotations import Quotation, Quoted
from index.extract.tag_verbs import after_its_subject, inverted
from index.extract.tagged_reach import going_on, reaching_back, with_sentence_ends
from index.extract.token_span import TokenSpan
from index.marks import DASHES
from index.parts_of_speech import FINITE_TAGS

TAG_OPENERS = words("as then also later so thus")

SHORTEST_REST = 4
"""Tokens of a quotation after a tag, marks included, that are more than a word in doubt: '“[and we will]”'."""

_JOINING = words("but and yet or so")

LONGEST_TAG = 40
"""Tokens from a quotation to the verb of its tag, at most: a name may have a long apposition."""


def tagged_after(doc: Doc, quoted: Quoted) -> Iterator[Candidate]:
    """Yield the quotations whose tag follows them: '"Prices fell," she said. "Again."' is one."""
    taken: set[Quotation | None] = set()
    for quotation in quoted.quotations:
        if quotation in taken or not is_spoken(doc, quotation) or _only_names_a_work(doc, quotation, quoted):
            continue
        found = _tag_after(doc, quotation, quoted)
        if found is None:
            continue
        verb, source, tag_end = found
        first = reaching_back(doc, quotation, quoted, taken)
        following = list(_following(doc, tag_end, quoted))
        taken.update([quotation, *following])
        entry = entry_of(verb)
        more = with_sentence_ends(doc, following, quoted) if following else going_on(doc, first, verb, quoted)
        content = (first, *more)
        if source.overlaps(first):
            continue
        yield Candidate(
            Construction.QUOTATION,
            entry.stance if entry else Stance.SAID,
            words_of(verb),
            content,
            source,
            f"subject of '{verb.text}'",
            verb.i,
        )


def _tag_after(doc: Doc, quotation: Quotation, quoted: Quoted) -> tuple[Token, TokenSpan, int] | None:
    """Return the verb of the tag, its source, and where the tag ends."""
    begin = skipping_blanks(doc, quotation.tokens.token_end)
    end = _end_of_run(doc, begin, quoted)
    last = last_inside(doc, quotation)
    is_parted = last in DASHES | {",", "?", "!", "…", "..."}
    if begin < end and doc[begin].text in DASHES | {","}:
        is_parted, begin = True, begin + 1
    while begin < end and (doc[begin].lower_ in TAG_OPENERS or doc[begin].text in {'"', "”", "'", "’"}):
        begin += 1
    if begin >= end:
        return None
    opens_sentence = begins_sentence(doc, quotation)
    found = inverted(doc, begin, end, any_verb=opens_sentence and last in {",", "?", "!"})
    if found is None and is_parted:
        found = after_its_subject(doc, begin, end, any_verb=opens_sentence and last == ",")
    if found is None and not is_parted and _is_whole_sentence(doc, quotation):
        found = after_its_subject(doc, begin, end, any_verb=False)
        if found is not None and not _says_nothing_else(found[0]):
            return None
    if found is None or _is_introduced_directly(doc, quotation):
        return None
    token, source = found
    opens = quotation.tokens.token_start
    is_mid_sentence = not begins_sentence(doc, quotation) and doc[opens - 1].text != ":"
    if _reports_itself(token, quoted, is_mid_sentence) or (
        is_mid_sentence and quoted.opening_at(token.i + 1) is not None
    ):
        return None
    return token, source, _end_of_tag(doc, max(token.i + 1, source.token_end), quoted)


def _only_names_a_work(doc: Doc, quotation: Quotation, quoted: Quoted) -> bool:
    """Say whether a title ends nothing that is reported: 'On “Meet the Press,” Lee was asked ...'."""
    if not names_a_work(doc, quotation):
        return False
    opened = quotation.tokens.token_start
    before = doc[sentence_start(doc, opened, quoted) : opened]
    return not any(token.tag_ in FINITE_TAGS | {"MD"} for token in before)


def _is_whole_sentence(doc: Doc, quotation: Quotation) -> bool:
    inside = doc[slice(*quotation.tokens)]
    has_tense = any(token.tag_ in FINITE_TAGS | {"MD"} for token in inside)
    return has_tense and len(inside) > 5 and begins_sentence(doc, quotation)


def _says_nothing_else(verb: Token) -> bool:
    """Say whether a tag may do without the comma before it, as in '“It will hold.” Orlik told the council'.

    Who "[thinks] of her as an aunt" after a full stop begins something new.
    """
    entry = entry_of(verb)
    if entry is not None and not entry.stance.is_speech:
        return False
    return not any(
        child.i > verb.i
        and (child.dep_ in {"ccomp", "xcomp"} or (child.dep_ == "dobj" and verb.lower_ not in WITH_ADDRESSEE))
        for child in verb.children
    )


def _reports_itself(verb: Token, quoted: Quoted, is_mid_sentence: bool) -> bool:
    """Say whether the verb has a report after it, so that the quotation before it is none of its own.

    'On "Meet the Press," Lee maintains the belief that ...', 'After the "pause," forces continued to fire'.
    """
    for child in verb.children:
        if child.i < verb.i or child.left_edge.i - verb.i > 3 or verb.nbor(1).text == ",":
            continue
        if child.dep_ == "xcomp" and (quoted.at(child.i) is not None or (child.is_title and child.tag_ == "VB")):
            continue  # told Radio Oru's “Good Morning”, told NBC's Meet the Press
        if child.dep_ == "xcomp" and (is_mid_sentence or child.tag_ != "VBG"):
            return True
        if is_mid_sentence and (child.dep_ == "ccomp" or (child.dep_ == "dobj" and verb.lower_ not in WITH_ADDRESSEE)):
            return True
    return False


def _is_introduced_directly(doc: Doc, quotation: Quotation) -> bool:
    """Say whether a reporting verb and a comma stand right before the quotation: 'She joked, "..."'."""
    begin = quotation.tokens.token_start
    return (
        begin > 1
        and doc[begin - 1].text in {",", ":"}
        and doc[begin - 2].tag_.startswith("VB")
        and may_quote(doc[begin - 2])
    )


def _end_of_run(doc: Doc, begin: int, quoted: Quoted) -> int:
    """Return where the words after a quotation end: at a full stop, line end or the next quotation."""
    token = begin
    limit = min(len(doc), begin + LONGEST_TAG)
    while token < limit and not is_full_stop(doc, token) and not is_line_end(doc[token]):
        named = quoted.opening_at(token)
        if named is not None and (token == begin or is_spoken(doc, named)):
            break
        token = named.tokens.token_end if named is not None else token + 1  # "Lee, in a “No” hat, said"
    return min(token, limit)


def _end_of_tag(doc: Doc, begin: int, quoted: Quoted) -> int:
    """Return where the sentence of the tag ends, or where the quotation goes on within it.

    '"No," she said, "never."' goes on; '"No," she said, adding, "Never."' and '"No," she said on "60 Minutes."' do not.
    """
    token = begin
    goes_on = True
    while token < len(doc) and not is_line_end(doc[token]):
        quotation = quoted.opening_at(token)
        if quotation is not None:
            if goes_on and doc[token - 1].text in {",", ";", ":", "—", "–", "--"} and is_spoken(doc, quotation):
                return token
            if _goes_on_in_lower_case(doc, begin, quotation):
                return token
            if doc[token - 1].text[-1] == "." and doc[token + 1].is_title and is_spoken(doc, quotation):
                return token  # the stop of an abbreviation ends the sentence: '"No," she said in Orlik, Pa. "Never."'
            token = quotation.tokens.token_end
            if doc[token - 1].text not in FULL_STOPS and doc[token - 2].text in FULL_STOPS:
                return token
            continue
        if is_full_stop(doc, token):
            return skipping_blanks(doc, token + 1)
        is_other_cue = doc[token].tag_ in FINITE_TAGS and may_quote(doc[token])
        goes_on = goes_on and doc[token].tag_ != "VBG" and not is_other_cue
        token += 1
    return token


def _goes_on_in_lower_case(doc: Doc, begin: int, quotation: Quotation) -> bool:
    """Say whether a small letter after a comma shows that a sentence goes on: '“I fear it,” she said, “but I go.”'.

    The word that joins the two may stand outside: '“I fear it,” she said, but “I go.”'.
    """
    opens = quotation.tokens.token_start
    has_words = is_spoken(doc, quotation) or quotation.tokens.token_end - opens > SHORTEST_REST
    comma = opens - 2 if doc[opens - 1].lower_ in _JOINING else opens - 1
    if doc[comma].text != "," or not doc[opens + 1].text[:1].islower() or not has_words:
        return False
    is_of_another = comma > begin and may_quote(doc[comma - 1])
    return not is_of_another and not any(token.lower_ == "that" for token in doc[begin:opens])


def _following(doc: Doc, tag_end: int, quoted: Quoted) -> Iterator[Quotation]:
    """Yield the quotations that go on after the tag, up to one that has a tag of its own."""
    place = tag_end
    while place < len(doc):
        quotation = quoted.opening_at(place)
        if quotation is None or _tag_after(doc, quotation, quoted) is not None:
            return
        if begins_sentence(doc, quotation) and not is_spoken(doc, quotation):
            return  # '"Send it," she wrote. "Non-paper" is a term for drafts'
        yield quotation
        place = quotation.tokens.token_end
        while place < len(doc) and doc[place].text in {"…", "...", ".", "and"} and quoted.opening_at(place + 1):
            place += 1

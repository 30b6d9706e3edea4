"""Candidates that start from quotation marks: who says what stands inside them, read off the words beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from spacy.tokens import Doc, Token

from index.attribution import Stance
from index.extract.candidate import Candidate, Construction
from index.extract.contents import WITH_ADDRESSEE, sentence_end, sentence_start
from index.extract.cues import words_of
from index.extract.lexicon.verbs import VERB_OF_FORM, VERBS, Frame
from index.extract.lexicon.word_list import forms, words
from index.extract.quotations import Quotation, Quoted
from index.extract.sources import noun_phrase, own_subject, subject_of
from index.extract.token_span import TokenSpan, trimmed

FULL_STOPS = frozenset({".", "?", "!", "…", "...", "."})
COMMAS = frozenset({",", ";", ":", "-", "–", "—", "--", "―"})
ABBREVIATIONS = words(
    "Capt Lt Sgt Col Gen Maj Cpl Pvt Adm Cmdr Sen Rep Gov Dr Mr Mrs Ms St Jr Sr Rev Hon Prof Pres Supt Insp"
)
"""Titles whose full stop ends no sentence."""

INNER_MARKS = frozenset({"'", "’", "‘", '"', "”", "''"})
DASHES = frozenset({"-", "–", "—", "--", "―", "~"})
SPEECH_ENDS = frozenset({",", ".", "?", "!", "…", "...", "-", "–", "—", "--", "―"})
VERB_TAGS = frozenset({"VBD", "VBZ", "VBP", "VBN", "VB"})
FINITE_TAGS = frozenset({"VBD", "VBZ", "VBP"})
SAYS_AS_NOUN = forms("say state write note add report claim read ask tweet warn argue post")
"""Verbs that a tagger takes for nouns after a quotation: '"We will win," states Lee'."""

NEVER_TAGS = forms("be have do go-by get make include become seem appear contain remain need want use feature mean let")
"""Verbs that stand beside a quotation without saying it: '"Hamilton," which won a prize'."""

BEFORE_NOUN_PHRASE = frozenset({"det", "amod", "compound", "poss", "nummod", "nmod", "advmod", "case", "quantmod"})
TAG_OPENERS = words("as then also later so thus")
HELPERS = words("is was are were has had have 's ’s does did do")
LONGEST_TAG = 40
"""Tokens from a quotation to the verb of its tag, at most: a name may have a long apposition."""


def ends_like_speech(doc: Doc, quotation: Quotation) -> bool:
    """Say whether the quotation ends as speech does before or after a tag: with a comma or full stop of its own."""
    return _last_inside(doc, quotation)[-1:] in SPEECH_ENDS


def _last_inside(doc: Doc, quotation: Quotation) -> str:
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
    if _begins_sentence(doc, quotation) and end < len(doc) and doc[end].text == ",":
        return True
    return ends_like_speech(doc, quotation) or (
        length >= 4 and any(token.tag_ in FINITE_TAGS | {"MD"} for token in inside)
    )


def tagged_after(doc: Doc, quoted: Quoted) -> Iterator[Candidate]:
    """Yield the quotations whose tag follows them: '"Prices fell," she said. "Again."' is one."""
    taken: set[Quotation] = set()
    for quotation in quoted.quotations:
        if quotation in taken or not is_spoken(doc, quotation):
            continue
        found = _tag_after(doc, quotation, quoted)
        if found is None:
            continue
        verb, source, tag_end = found
        first = _reaching_back(doc, quotation, quoted, taken)
        following = list(_following(doc, tag_end, quoted))
        taken.update([quotation, *following])
        entry = VERBS.get(VERB_OF_FORM.get(verb.lower_, ""))
        content = (first, *_joined(doc, following, quoted))
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
    begin = quotation.tokens.token_end
    end = _end_of_run(doc, begin, quoted)
    last = _last_inside(doc, quotation)
    is_parted = last in {",", "?", "!", "-", "–", "—", "--", "―", "…", "..."}
    if begin < end and doc[begin].text in {",", "—", "–", "--", "-"}:
        is_parted, begin = True, begin + 1
    while begin < end and (doc[begin].lower_ in TAG_OPENERS or doc[begin].text in {'"', "”", "'", "’"}):
        begin += 1
    if begin >= end:
        return None
    found = _inverted(doc, begin, end)
    if found is None and is_parted:
        found = _after_its_subject(doc, begin, end, any_verb=last == "," and _begins_sentence(doc, quotation))
    if found is None or _is_introduced_directly(doc, quotation):
        return None
    token, source = found
    if _reports_itself(token, is_mid_sentence=not _begins_sentence(doc, quotation)):
        return None
    return token, source, _end_of_tag(doc, max(token.i + 1, source.token_end), quoted)


def _reports_itself(verb: Token, is_mid_sentence: bool) -> bool:
    """Say whether the verb has a report after it, so that the quotation before it is none of its own.

    'On "Meet the Press," Lee maintains the belief that ...', 'After the "pause," forces continued to fire'.
    """
    for child in verb.children:
        if child.i < verb.i or child.left_edge.i - verb.i > 3 or verb.nbor(1).text == ",":
            continue
        if child.dep_ == "xcomp":
            return True
        if is_mid_sentence and (child.dep_ == "ccomp" or (child.dep_ == "dobj" and verb.lower_ not in WITH_ADDRESSEE)):
            return True
    return False


def _begins_sentence(doc: Doc, quotation: Quotation) -> bool:
    begin = quotation.tokens.token_start
    return begin == 0 or doc[begin - 1].is_space or doc[begin - 1].text in FULL_STOPS or doc[begin - 1].is_quote


def _is_introduced_directly(doc: Doc, quotation: Quotation) -> bool:
    """Say whether a reporting verb and a comma stand right before the quotation: 'She joked, "..."'."""
    begin = quotation.tokens.token_start
    return (
        begin > 1
        and doc[begin - 1].text in {",", ":"}
        and doc[begin - 2].tag_.startswith("VB")
        and _allows_quote(doc[begin - 2])
    )


def _end_of_run(doc: Doc, begin: int, quoted: Quoted) -> int:
    """Return where the words after a quotation end: at a full stop, line end or the next quotation."""
    token = begin
    limit = min(len(doc), begin + LONGEST_TAG)
    while token < limit and not _is_full_stop(doc, token) and not _is_line_end(doc[token]):
        if quoted.opening_at(token) is not None:
            break
        token += 1
    return token


def _is_full_stop(doc: Doc, token: int) -> bool:
    """Say whether the sentence ends here; the full stop of "Lt. Lee" may be a token of its own."""
    if doc[token].text not in FULL_STOPS:
        return False
    return not (doc[token].text == "." and token > 0 and doc[token - 1].text in ABBREVIATIONS)


def _skipping_blanks(doc: Doc, token: int) -> int:
    while token < len(doc) and doc[token].is_space and not _is_line_end(doc[token]):
        token += 1
    return token


def _is_line_end(token: Token) -> bool:
    return token.is_space and "\n" in token.text


def _allows_quote(verb: Token) -> bool:
    entry = VERBS.get(VERB_OF_FORM.get(verb.lower_, ""))
    return entry is not None and Frame.QUOTE in entry.frames


def _inverted(doc: Doc, begin: int, end: int) -> tuple[Token, TokenSpan] | None:
    """Read 'said Lee, the mayor': the verb comes first."""
    verb = doc[begin]
    place = begin + 1
    if verb.tag_ == "RB" and place < end:
        verb, place = doc[place], place + 1
    is_verb = verb.tag_ in VERB_TAGS and _allows_quote(verb)
    if not (is_verb or verb.lower_ in SAYS_AS_NOUN) or place >= end:
        return None
    subject = own_subject(verb)
    if subject is not None and place <= subject.i < end:
        return verb, noun_phrase(subject)
    source = noun_phrase_at(doc, place, end)
    return (verb, source) if source is not None else None


def noun_phrase_at(doc: Doc, place: int, end: int) -> TokenSpan | None:
    """Return the noun phrase that begins at `place`, however the parser hung it."""
    if doc[place].tag_ in {"IN", "TO", "CC", ",", "WRB"} or doc[place].tag_.startswith(("VB", "RB")):
        return None
    head = doc[place]
    while head.dep_ in BEFORE_NOUN_PHRASE and head.head.i > head.i and head.head.i < end and head.tag_ != "PRP":
        head = head.head
    if not head.tag_.startswith(("NN", "PRP", "WP", "DT", "CD", "JJ")):
        return None
    if head.i + 1 < end and doc[head.i + 1].tag_ in FINITE_TAGS and _allows_quote(doc[head.i + 1]):
        return TokenSpan(place, head.i + 1)
    whole = noun_phrase(head)
    return TokenSpan(place, max(min(whole.token_end, end), head.i + 1))


def _after_its_subject(doc: Doc, begin: int, end: int, any_verb: bool) -> tuple[Token, TokenSpan] | None:
    """Read 'Lee, the mayor, said': the first verb with a tense whose subject begins the words after the quotation."""
    start = begin + 1 if doc[begin].tag_ in {"RB", "IN"} and begin + 1 < end else begin
    source = noun_phrase_at(doc, start, end)
    if source is None:
        return None
    place = source.token_end
    while place < end and doc[place].tag_ in {"RB", "MD"} or (place < end and doc[place].lower_ in HELPERS):
        place += 1
    if place < end and doc[place].tag_ in VERB_TAGS and _allows_quote(doc[place]):
        return doc[place], source
    for place in range(source.token_start + 1, end):
        verb = doc[place]
        if verb.tag_ not in FINITE_TAGS or verb.dep_ in {"aux", "auxpass", "relcl", "acl"} or verb.lower_ in HELPERS:
            continue
        subject = own_subject(verb)
        if subject is None or subject.left_edge.i > source.token_end or not source.token_start <= subject.i < place:
            return None
        phrase = noun_phrase(subject)
        if phrase.token_end > place:
            phrase = TokenSpan(source.token_start, min(source.token_end, place))
        if _allows_quote(verb):
            return verb, phrase
        return (verb, phrase) if any_verb and _may_tag(verb, phrase) else None
    return None


def _may_tag(verb: Token, source: TokenSpan) -> bool:
    """Say whether a verb that is in no list may tag a quotation: "she demurred" may, "it drowned out the band" may not."""
    if verb.lower_ in NEVER_TAGS or verb.i - source.token_end > 1:
        return False
    return not any(
        child.dep_ in {"dobj", "attr", "acomp", "xcomp"} or (child.dep_ == "ccomp" and child.i > verb.i)
        for child in verb.children
    )


def _end_of_tag(doc: Doc, begin: int, quoted: Quoted) -> int:
    """Return where the sentence of the tag ends, or where the quotation goes on within it.

    '"No," she said, "never."' goes on; '"No," she said, adding, "Never."' and '"No," she said on "60 Minutes."' do not.
    """
    token = begin
    goes_on = True
    while token < len(doc) and not _is_line_end(doc[token]):
        quotation = quoted.opening_at(token)
        if quotation is not None:
            if goes_on and doc[token - 1].text in {",", ";", ":", "—", "–", "--"} and is_spoken(doc, quotation):
                return token
            token = quotation.tokens.token_end
            if doc[token - 1].text not in FULL_STOPS and doc[token - 2].text in FULL_STOPS:
                return token
            continue
        if _is_full_stop(doc, token):
            return _skipping_blanks(doc, token + 1)
        goes_on = goes_on and doc[token].tag_ != "VBG"
        token += 1
    return token


def _reaching_back(doc: Doc, quotation: Quotation, quoted: Quoted, taken: Iterable[Quotation]) -> TokenSpan:
    """Return the quotation with the words before it that are reported with it: 'He “did it,” she said'."""
    opened = quotation.tokens.token_start
    start = sentence_start(doc, opened, quoted)
    for token in range(start, opened):
        inside = quoted.at(token)
        if doc[token].text in FULL_STOPS or _is_line_end(doc[token]) or (inside is not None and inside in set(taken)):
            start = token + 1
    before = doc[start:opened]
    has_words = sum(not token.is_punct for token in before)
    first = doc[opened + 1].text if opened + 1 < len(doc) else ""
    if has_words and first[:1].islower() and not any(_allows_quote(token) for token in before):
        return TokenSpan(start, quotation.tokens.token_end)
    if has_words > 2 and any(token.tag_ in FINITE_TAGS | {"MD"} for token in before):
        return TokenSpan(start, quotation.tokens.token_end)
    if 0 < has_words and not any(token.text in {",", ":"} for token in before):
        return TokenSpan(start, quotation.tokens.token_end)
    return quotation.tokens


def _following(doc: Doc, tag_end: int, quoted: Quoted) -> Iterator[Quotation]:
    """Yield the quotations that go on after the tag, up to one that has a tag of its own."""
    place = tag_end
    while place < len(doc):
        quotation = quoted.opening_at(place)
        if quotation is None or _tag_after(doc, quotation, quoted) is not None:
            return
        yield quotation
        place = quotation.tokens.token_end
        while place < len(doc) and doc[place].text in {"…", "...", ".", "and"} and quoted.opening_at(place + 1):
            place += 1


def _joined(doc: Doc, quotations: Iterable[Quotation], quoted: Quoted) -> Iterator[TokenSpan]:
    """Yield the spans of the quotations, each with the words that end its sentence."""
    for quotation in quotations:
        begin, end = quotation.tokens
        sentence = sentence_end(doc, end - 1, quoted)
        if ends_like_speech(doc, quotation) or sentence <= end:
            yield quotation.tokens
            continue
        span = trimmed(doc, TokenSpan(begin, sentence), frozenset({".", ","}))
        yield span if span is not None and span.token_end >= end else quotation.tokens


def with_whole_speeches(doc: Doc, quoted: Quoted, found: Iterable[Candidate]) -> Iterator[Candidate]:
    """Join the paragraphs of a speech: each but the last lacks its closing mark, and the next one opens again."""
    speech_of = {quotation: speech for speech in _speeches(doc, quoted) for quotation in speech}
    known: set[Quotation] = set()
    for candidate in found:
        parts = [part for span in candidate.content if (part := quoted.at(span.token_start)) in speech_of]
        if not parts or quoted.at(candidate.token) is not None and candidate.construction is not Construction.FLOATING:
            yield candidate
            continue
        speech = speech_of[parts[0]]
        if candidate.construction is Construction.FLOATING and parts[0] in known:
            continue
        known.update(speech)
        more = [each.tokens for each in speech if not any(span.overlaps(each.tokens) for span in candidate.content)]
        yield replace(candidate, content=tuple(sorted([*candidate.content, *more])))


def _speeches(doc: Doc, quoted: Quoted) -> Iterator[tuple[Quotation, ...]]:
    """Yield the quotations that go on over several paragraphs."""
    speech: list[Quotation] = []
    for quotation in quoted.quotations:
        goes_on = speech and not speech[-1].is_closed and _line_ends(doc, *_between(speech[-1], quotation)) == 1
        if goes_on and all(token.is_space for token in doc[slice(*_between(speech[-1], quotation))]):
            speech.append(quotation)
            continue
        if len(speech) > 1:
            yield tuple(speech)
        speech = [quotation]
    if len(speech) > 1:
        yield tuple(speech)


def _between(quotation: Quotation, following: Quotation) -> tuple[int, int]:
    return quotation.tokens.token_end, following.tokens.token_start


def left_over(doc: Doc, quoted: Quoted, found: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield the quotations that no candidate in `found` has, by the words before them, or by whoever spoke last."""
    outside = [
        candidate
        for candidate in found
        if candidate.construction is Construction.COLON or quoted.at(candidate.token) is None
    ]
    known = [span for candidate in outside for span in candidate.content]
    spoken = [candidate for candidate in outside if candidate.stance.is_speech and candidate.source is not None]
    spoken.sort(key=lambda candidate: candidate.content[-1].token_end)
    last: Candidate | None = None
    last_end = place = 0
    for quotation in quoted.quotations:
        while place < len(spoken) and spoken[place].content[-1].token_end <= quotation.tokens.token_start:
            last, last_end = spoken[place], spoken[place].content[-1].token_end
            place += 1
        if any(span.overlaps(quotation.tokens) for span in known):
            continue
        candidate = _credited(doc, quotation) or _introduced(doc, quotation, quoted)
        if candidate is None and is_spoken(doc, quotation) and _stands_alone(doc, quotation):
            if quotation.is_single:
                continue  # a subheading
            is_near = last is not None and _line_ends(doc, last_end, quotation.tokens.token_start) <= 1
            candidate = _floating(doc, quotation, last if is_near else None)
        if candidate is not None:
            if candidate.source is not None:
                last, last_end = candidate, quotation.tokens.token_end
            yield candidate


def _line_ends(doc: Doc, begin: int, end: int) -> int:
    """Count the paragraphs that end between two tokens."""
    count, inside = 0, True
    for token in doc[begin:end]:
        count += inside and _is_line_end(token)
        inside = not token.is_space
    return count


def _credited(doc: Doc, quotation: Quotation) -> Candidate | None:
    """Read a credit line: '"We won." — Ann Lee, senator', on the same line or the next."""
    dash = quotation.tokens.token_end
    while dash < len(doc) and doc[dash].is_space:
        dash += 1
    if dash + 1 >= len(doc) or doc[dash].text not in DASHES or not is_spoken(doc, quotation):
        return None
    begin = dash + 1
    while begin < len(doc) and doc[begin].is_space and not _is_line_end(doc[begin]):
        begin += 1
    end = begin
    while end < len(doc) and not _is_line_end(doc[end]) and doc[end].text not in {".", ",", "(", ";"}:
        end += 1
    line_end = end
    while line_end < len(doc) and not _is_line_end(doc[line_end]):
        line_end += 1
    name = doc[begin:end]
    if not 0 < len(name) <= 10 or line_end - begin > 25 or not (name[0].text[0].isupper() or name[0].text[0] == "@"):
        return None
    if any(token.tag_ in FINITE_TAGS | {"MD"} for token in name):
        return None
    source = TokenSpan(begin, end)
    return Candidate(
        Construction.COLON,
        Stance.SAID,
        TokenSpan(dash, dash + 1),
        (quotation.tokens,),
        source,
        "named after the dash",
        dash,
    )


def _introduced(doc: Doc, quotation: Quotation, quoted: Quoted) -> Candidate | None:
    """Read 'She joked, "..."', 'From the report: "..."'."""
    opened = quotation.tokens.token_start
    start = opened
    while start > 0 and doc[start - 1].is_space:
        start -= 1
    if start > 0 and doc[start - 1].text == ":":
        opened = start
    start = opened
    while (
        start > 0 and doc[start - 1].text not in FULL_STOPS and not _is_line_end(doc[start - 1]) and opened - start < 60
    ):
        if quoted.closing_before(start) is not None:
            break
        start -= 1
    if start == opened:
        return None
    mark = doc[opened - 1].text
    spoken = is_spoken(doc, quotation)
    verb = _introducing_verb(doc, start, opened, any_verb=mark == ":" and spoken)
    if verb is not None and (mark in {",", ":"} or (spoken and opened - verb.i <= 3)):
        subject = subject_of(verb)
        source = noun_phrase(subject) if subject is not None else None
        if source is None and verb.i == start and verb.i + 1 < opened:
            source = noun_phrase_at(doc, verb.i + 1, opened)
        if source is None or source.overlaps(quotation.tokens):
            return None
        entry = VERBS.get(VERB_OF_FORM.get(verb.lower_, ""))
        stance = entry.stance if entry else Stance.SAID
        return Candidate(
            Construction.QUOTATION,
            stance,
            words_of(verb),
            (quotation.tokens,),
            source,
            f"subject of '{verb.text}'",
            verb.i,
        )
    if mark != ":" or not is_spoken(doc, quotation):
        return None
    noun = next((token for token in reversed(doc[start : opened - 1]) if token.tag_.startswith("NN")), None)
    if noun is None:
        return None
    while (
        noun.dep_ in BEFORE_NOUN_PHRASE | {"conj", "pobj"} and noun.head.i >= start and noun.head.tag_.startswith("NN")
    ):
        noun = noun.head
    source = noun_phrase(noun)
    if source.token_end > opened - 1 or source.token_start < start:
        source = TokenSpan(noun.i, noun.i + 1)
    return Candidate(
        Construction.COLON,
        Stance.SAID,
        TokenSpan(opened - 1, opened),
        (quotation.tokens,),
        source,
        "named before ':'",
        opened - 1,
    )


def _introducing_verb(doc: Doc, start: int, opened: int, any_verb: bool) -> Token | None:
    """Return the last verb before the quotation that may introduce it."""
    found: Token | None = None
    for place in range(opened - 1, start - 1, -1):
        token = doc[place]
        if token.text in {";", "—"}:
            break
        if not token.tag_.startswith("VB") or token.dep_ in {"aux", "auxpass", "amod", "relcl"}:
            continue
        if token.tag_ == "VBN" and not any(child.dep_ == "aux" for child in token.children):
            continue
        if _allows_quote(token) and opened - place <= 14:
            return token
        if token.tag_ in FINITE_TAGS:
            if not any_verb:
                return None
            found = token if token.dep_ == "ROOT" else found or token
    return found if any_verb else None


def _stands_alone(doc: Doc, quotation: Quotation) -> bool:
    """Say whether the quotation is a sentence or paragraph of its own."""
    begin, end = quotation.tokens
    starts = begin == 0 or doc[begin - 1].is_space or doc[begin - 1].text in FULL_STOPS
    starts = starts or (begin > 1 and doc[begin - 1].is_quote and doc[begin - 2].text in FULL_STOPS)
    ends = end >= len(doc) or doc[end].is_space or doc[end - 1].text in FULL_STOPS or doc[end - 2].text in FULL_STOPS
    return starts and ends


def _floating(doc: Doc, quotation: Quotation, before: Candidate | None) -> Candidate:
    """Give the quotation to whoever the sentence before it is about, in the same paragraph, else to who spoke before."""
    begin = quotation.tokens.token_start
    source = before.source if before is not None else None
    because = "continues the quotation before it" if source else "nobody is named beside the quotation"
    if begin > 1 and not doc[begin - 1].is_space and not doc[begin - 1].is_quote:
        subject = own_subject(doc[begin - 1].sent.root)
        end = before.content[-1].token_end if before is not None else 0
        if subject is not None and end < subject.i < begin and subject.tag_ in {"NNP", "PRP"}:
            source, because = noun_phrase(subject), "subject of the sentence before it"
    stance = before.stance if before is not None else Stance.SAID
    cue = TokenSpan(begin, begin)
    return Candidate(Construction.FLOATING, stance, cue, (quotation.tokens,), source, because, begin)

"""Addressees: to whom something is said: "told [CNN]", "emphasized to [the minister]", "an interview with [CBS]"."""

from __future__ import annotations

from index.extract.cue_frame import QUOTATION_MARKS, VERB_TAGS, CueFrame, TokenRange
from index.names.bodies import CALENDAR, ORGANIZATION_WORDS, OUTLETS
from index.names.given_names import is_given_name
from index.names.media import (
    ASKED_BY,
    ASSEMBLIES,
    AUDIENCES,
    LEADING_SOMEWHERE,
    OCCASION_PARTICIPLES,
    OCCASIONS,
    QUESTIONS,
    SAID_TO,
    SENT_TO,
    SHOUTED_AT,
    TALK_TO,
    TALKS_WITH,
    TELL,
    TESTIFYING,
    TOLD,
    TOLD_STORIES,
    WRITE_TO,
)
from index.names.nouns import singular as singular_of
from index.names.nouns import type_of_noun
from index.names.things import cannot_speak
from index.names.words import words
from index.speaker import SpeakerType

NOMINAL_TAGS = words("NN NNS NNP NNPS PRP WP")
INSIDE_PHRASE = words("NN NNS NNP NNPS JJ JJR JJS CD DT POS HYPH PRP$ VBN VBG RB FW AFX")
"""Tags in a noun phrase."""


def find_addressee(frame: CueFrame, medium: TokenRange | None) -> TokenRange | None:
    """Return the tokens of whom it is said to; `medium` may name them: "in a conversation with Lee"."""
    tokens = frame.tokens
    if tokens.lower[frame.verb] in TOLD and (hearer := _object_of(frame)):
        return hearer
    return (
        (_reader(frame) or _after_to(frame, frame.cue[-1] + 1) if tokens.lower[frame.verb] not in TOLD else None)
        or _spoken_to(frame)
        or (_partner(frame, medium) if medium else None)
        or _told_by_main_verb(frame)
    )


def title_end(frame: CueFrame, i: int) -> int:
    """Return the end of a title in quotation marks that opens at token `i`, else `i`: "“Morning Hour”"."""
    words_ = frame.tokens.words
    if i >= len(words_) or words_[i] not in QUOTATION_MARKS:
        return i
    for j in range(i + 1, min(i + 9, len(words_))):
        if words_[j] in QUOTATION_MARKS:
            return j + 1 if j > i + 1 else i
        if words_[j][0].islower() and words_[j] not in SMALL_WORDS:
            return i
    return i


SMALL_WORDS = words("the of and with on a an to in for at by 's")
"""Printed small in titles."""


def _object_of(frame: CueFrame) -> TokenRange | None:
    """Return the object right after a verb of telling; where the verb is passive, its subject."""
    tokens, verb = frame.tokens, frame.verb
    after = max((i for i in frame.cue if i < verb + 4), default=verb) + 1
    after = max(after, verb + 1)
    is_matter = tokens.tags[after - 1] == "IN"  # "pressed for an inquiry"
    if not is_matter and after - 1 not in frame.source and (phrase := _hearer(frame, after)):
        return phrase
    for i in frame.sentence:
        if tokens.heads[i] == verb and tokens.deps[i] == "nsubjpass" and i not in frame.source:
            return _hearer(frame, tokens.phrase_start(i))
    return None


def _reader(frame: CueFrame) -> TokenRange | None:
    """Return who is written right before what is written: "wrote [Park] that"."""
    tokens, after = frame.tokens, frame.verb + 1
    if tokens.lower[frame.verb] not in WRITE_TO or not (hearer := _hearer(frame, after)):
        return None
    end = hearer[1]
    is_before_content = end in frame.content or tokens.lower[end : end + 1] == ["that"]
    return hearer if is_before_content and not frame.content.intersection(range(*hearer)) else None


def _told_by_main_verb(frame: CueFrame) -> TokenRange | None:
    """Return who hears the verb that the cue is part of: "spoke to [Radio Nova] on Monday, saying"."""
    for verb in sorted(frame.main_verbs, reverse=True):
        if frame.tokens.lower[verb] == "pointed":
            continue  # "pointed to China"
        told = frame.tokens.lower[verb] in TOLD
        if hearer := _hearer(frame, verb + 1) if told else _after_to(frame, verb + 1, verb):
            return None if frame.content.intersection(range(*hearer)) else hearer
    return None


def _after_to(frame: CueFrame, after: int, verb: int | None = None) -> TokenRange | None:
    """Return who stands after "to", soon after a verb of saying: "emphasized to [the minister] that"."""
    tokens = frame.tokens
    saying = tokens.lower[frame.verb if verb is None else verb]
    if saying not in SAID_TO | SHOUTED_AT | TESTIFYING:
        return None
    leading = _leading(saying)
    if verb is None and tokens.lower[after - 1] in leading and after not in frame.content:
        return _hearer(frame, after)  # "pleaded with the mob"
    for i in range(after, min(after + 6, len(tokens))):
        if tokens.tags[i] in VERB_TAGS | {",", ":", "``", "''"} or tokens.lower[i] == "that" or i in frame.content:
            return None
        if tokens.lower[i] in leading and tokens.lower[tokens.heads[i]] not in LEADING_SOMEWHERE:
            return _hearer(frame, i + 1)
    return None


def _leading(saying: str) -> frozenset[str]:
    """Return the prepositions before whoever hears a verb: "shouted [at] the guards", "pleaded [with] the mob"."""
    if saying in SHOUTED_AT:
        return frozenset({"at"})
    more = {"before"} if saying in TESTIFYING else {"with"} if saying.startswith("plead") else set()
    return frozenset({"to", *more})


def _spoken_to(frame: CueFrame) -> TokenRange | None:
    """Return the audience in "speaking to [students], Lee said"."""
    tokens = frame.tokens
    for i in frame.sentence[:-2]:
        if i in frame.content:
            continue
        if tokens.lower[i] in ASKED_BY and tokens.lower[i + 1] == "by" and tokens.heads[i] in frame.cue:
            return _hearer(frame, i + 2)
        is_question = tokens.lower[i] in QUESTIONS and tokens.lower[i + 1] in {"from", "by"}
        if is_question and i < frame.verb and frame.content.isdisjoint({i}) and (asker := _hearer(frame, i + 2)):
            return asker
        if tokens.lower[i] in {"addressing", "briefing"} and tokens.heads[i] in frame.cue:
            return _hearer(frame, i + 1)
        is_spoken_to = tokens.lower[i] in OCCASION_PARTICIPLES and tokens.lower[i + 1] in {"to", "with", "before"}
        if is_spoken_to and (tokens.tags[i] != "VBD" or tokens.deps[i] == "relcl"):
            hangs_on_source = tokens.heads[i] in frame.source or (i - 2 in frame.source and tokens.words[i - 1] == ",")
            if hangs_on_source or tokens.heads[i] in frame.cue:
                return _hearer(frame, i + 2)
    return None


def _partner(frame: CueFrame, medium: TokenRange) -> TokenRange | None:
    """Return who is spoken with: "an interview with [CBS]", "a [Bloomberg] interview"."""
    tokens = frame.tokens
    after = _after_date(frame, medium[1])
    if tokens.lower[after : after + 1] == ["with"] and not TALKS_WITH.isdisjoint(tokens.lower[slice(*medium)]):
        return _hearer(frame, after + 1)
    for i in range(medium[0], medium[1] - 1):
        if tokens.lower[i] == "with" and tokens.lower[i - 1] in TALKS_WITH:
            return _hearer(frame, i + 1)
        if tokens.lower[i] == "to" and not SENT_TO.isdisjoint(tokens.lower[max(medium[0], i - 2) : i]):
            return _hearer(frame, i + 1)
        if tokens.lower[i] in OUTLETS and tokens.lower[i + 1] == "interview":
            return i, i + 1
    return None


def _after_date(frame: CueFrame, i: int) -> int:
    """Return the token after the date that begins at token `i`, else `i`: "a talk [Thursday] with Lee"."""
    dates = (within for _, within in frame.dates())
    return next((within[-1] + 1 for within in dates if within[0] in {i, i + 1}), i)


def _hearer(frame: CueFrame, start: int) -> TokenRange | None:
    """Return the noun phrase that begins at `start`, if it is for somebody who can hear."""
    tokens = frame.tokens
    while start < len(tokens) and _is_gap(tokens.words[start]):
        start += 1
    if start >= len(tokens) or start in frame.source:
        return None
    if start not in frame.content and (title := title_end(frame, start)) > start:
        return start + 1, title - 2 if tokens.words[title - 2] in {",", "."} else title - 1  # told "Morning Hour,"
    if tokens.tags[start] == "PRP":
        return (start, start + 1) if tokens.lower[start] not in {"it", "that", "itself"} else None
    end = start
    while end < len(tokens) and _goes_on(frame, start, end):
        end += 1
    while end > start and not _may_end(frame, start, end - 1):
        end -= 1
    if tokens.tags[end : end + 1] == ["POS"] and (title := title_end(frame, end + 1)) > end + 1:
        return start, title
    if (
        end == start
        or not _can_hear(frame, end - 2 if tokens.tags[end - 1] == "CD" else end - 1)
        or _is_topic(frame, start, end)
    ):
        return None
    return start, _with_of(frame, end)


def is_possessive(frame: CueFrame, i: int) -> bool:
    """Say whether token `i` is the mark after a plural, which is tagged as one that closes: "Fox News[’] Ann Lee"."""
    tokens = frame.tokens
    if tokens.words[i] not in {"’", "'"} or i + 1 >= len(tokens) or not i:
        return False
    is_joined = tokens.ends[i - 1] == tokens.starts[i] and tokens.words[i - 1].endswith("s")
    return is_joined and tokens.words[i - 1][0].isupper() and tokens.words[i + 1][0].isupper()


def _goes_on(frame: CueFrame, start: int, end: int) -> bool:
    tokens = frame.tokens
    if end > start and is_possessive(frame, end):
        return True
    if _is_gap(tokens.words[end]) or (end > start and tokens.tags[end - 1] == "HYPH"):
        return True  # "editor-in-chief Ann Lee"
    if tokens.words[end] == "&" or (end > start and tokens.words[end][0].isupper() and tokens.tags[end] == "DT"):
        return True  # "CBS This Morning"
    if tokens.tags[end] not in INSIDE_PHRASE:
        return False
    small_verb = tokens.tags[end] == "VBG" and tokens.words[end][0].islower()
    if end > start and (small_verb or tokens.tags[end] in {"DT", "RB"}):
        return False
    is_name = end > start and tokens.words[end][0].isupper() and tokens.tags[end - 1] in {"NNP", "DT"}
    return tokens.lower[end] not in CALENDAR and (is_name or not frame.begins_date(end))


def _may_end(frame: CueFrame, start: int, last: int) -> bool:
    """Say whether a noun phrase may end with token `last`: a noun, or the number of a station, "Radio [4]"."""
    tokens = frame.tokens
    is_number = tokens.tags[last] == "CD" and last > start and tokens.tags[last - 1] in {"NNP", "NNPS"}
    return tokens.tags[last] in NOMINAL_TAGS or is_number


def _is_gap(word: str) -> bool:
    """Say whether a token is a space that may not break, as web pages put beside links."""
    return word.isspace() and "\n" not in word


def _with_of(frame: CueFrame, end: int) -> int:
    """Extend over "of ...": "a crowd of supporters"."""
    tokens = frame.tokens
    if tokens.lower[end : end + 1] != ["of"]:
        return end
    last = end + 1
    while last < len(tokens) and tokens.tags[last] in INSIDE_PHRASE and not frame.begins_date(last):
        last += 1
    return last if tokens.tags[last - 1] in NOMINAL_TAGS else end


def _is_topic(frame: CueFrame, start: int, end: int) -> bool:
    """Say whether what is addressed is a matter: "addresses [Munich Attack]", but not "addressed [the UN Council]"."""
    tokens = frame.tokens
    if not tokens.lower[frame.verb].startswith("address") or tokens.tags[end - 1] not in {"NNP", "NNPS"}:
        return False
    names = tokens.lower[start:end]
    return (ORGANIZATION_WORDS | OCCASIONS).isdisjoint(names) and not any(is_given_name(word) for word in names)


def _can_hear(frame: CueFrame, head: int) -> bool:
    tokens = frame.tokens
    word = tokens.lower[head]
    if tokens.tags[head] in {"NNP", "NNPS"}:
        return word not in CALENDAR
    if word in ASSEMBLIES:
        return False
    if word == "meeting":
        return True
    is_outside = head not in frame.content and tokens.lower[frame.verb] in TALK_TO
    if (
        (is_outside or tokens.lower[frame.verb] in TELL)
        and word not in TOLD_STORIES
        and not cannot_speak(singular_of(word))
    ):
        return type_of_noun(singular_of(word)) is not SpeakerType.DOCUMENT
    kind = type_of_noun(singular_of(word))
    return word in AUDIENCES or kind in {SpeakerType.PERSON, SpeakerType.ORGANIZATION} or word in {"people", "others"}

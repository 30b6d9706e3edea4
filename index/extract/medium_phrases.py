"""How far the phrase goes that tells where something is said: "a rally in Everett, Wash."."""

from __future__ import annotations

from index.extract.addressees import INSIDE_PHRASE, NOMINAL_TAGS, is_possessive, title_end
from index.extract.cue_frame import QUOTATION_MARKS, CueFrame
from index.names.bodies import OUTLETS
from index.names.titles import is_title
from index.names.words import words

LINKS = words("of with in on for at to from by about before aboard outside near behind")
"""Prepositions that a medium's phrase goes on with: "a rally [in] Ohio"."""

LONGEST_MEDIUM = 24
DANGLING_TAGS = words("_SP IN DT RB CC HYPH TO VBN VBG PRP$ JJ")


def first_head(frame: CueFrame, start: int, end: int) -> int:
    """Return the head of the first noun phrase in `[start, end)`."""
    tokens, head = frame.tokens, start
    for i in range(start, end):
        if tokens.tags[i] in {"IN", "TO"} or (i > start and tokens.words[i] in QUOTATION_MARKS | {","}):
            break
        head = i if tokens.tags[i] in NOMINAL_TAGS else head
    return head


def phrase_end(frame: CueFrame, start: int) -> int:
    """Return the end of a noun phrase with what hangs on it: "a rally in Everett, Wash."."""
    tokens, i = frame.tokens, start
    while i < min(len(tokens), start + LONGEST_MEDIUM):
        if (title := title_end(frame, i)) > i:
            i = title
            continue
        if (
            (i in frame.source and start - 1 not in frame.source)
            or (i in frame.content and start not in frame.content)
            or _is_date_here(frame, start, i)
        ):
            break
        if tokens.words[i] == "," and _is_state(frame, i + 1):
            i += 2
            continue
        if not _goes_on(frame, start, i):
            break
        i += 1
    while i > start and (tokens.tags[i - 1] in DANGLING_TAGS or tokens.words[i - 1] == ","):
        i -= 1
    return i


def _is_date_here(frame: CueFrame, start: int, i: int) -> bool:
    """Say whether a date begins that is no part of the phrase, as it is in "Tuesday's show" and "CBS This Morning"."""
    tokens = frame.tokens
    if not frame.begins_date(i) or (i > start and tokens.words[i] == "This" and tokens.tags[i - 1] == "NNP"):
        return False
    if (
        i > start
        and tokens.tags[i - 1] in {"DT", "JJ", "PRP$", "POS"}
        and tokens.tags[i + 1 : i + 2] in (["NN"], ["NNP"])
    ):
        return False  # "a September debate"
    return i > start or "POS" not in tokens.tags[i : i + 3]


def _goes_on(frame: CueFrame, start: int, i: int) -> bool:
    tokens = frame.tokens
    tag, is_capital = tokens.tags[i], tokens.words[i][0].isupper()
    if tokens.words[i].isspace():
        return "\n" not in tokens.words[i]
    if _is_inside_title(frame, start, i) or (i > start and is_possessive(frame, i)):
        return True
    if i > start and not is_capital and tag in {"DT", "RB", "PRP$"} and tokens.tags[i - 1] in {"NN", "NNS", "NNP"}:
        return False  # "breakfast the next day"
    if i > start and tag == "NNP" and tokens.tags[i - 1] in {"NN", "NNS"} and not is_title(tokens.lower[i - 1]):
        return False  # "a remark Ann Lee made", but not "the editor Ann Lee"
    if tag in INSIDE_PHRASE or tokens.words[i] == "&" or (is_capital and tokens.words[i - 1][0].isupper()):
        return True
    return i > start and i + 1 < len(tokens) and _links(frame, i)


def _is_inside_title(frame: CueFrame, start: int, i: int) -> bool:
    """Say whether a small word stands inside an outlet's programme: "CBS's Face [the] Nation"."""
    tokens = frame.tokens
    if tokens.lower[i] not in {"the", "and", "of"} or i + 1 >= len(tokens) or not tokens.words[i + 1][0].isupper():
        return False
    owner = next((k for k in range(i - 1, start, -1) if tokens.tags[k] == "POS"), 0)
    return owner > 0 and tokens.lower[owner - 1] in OUTLETS and all(w[0].isupper() for w in tokens.words[owner + 1 : i])


def _links(frame: CueFrame, i: int) -> bool:
    """Say whether a word inside a phrase leads on: "in" before a noun, "and" between names."""
    tokens = frame.tokens
    following = tokens.tags[i + 1]
    if tokens.lower[i] == "and":
        return following in {"NNP", "NNPS"} and tokens.tags[i - 1] in {"NNP", "NNPS"}
    if tokens.lower[i] not in LINKS or tokens.tags[i] not in {"IN", "TO"}:
        return False
    if tokens.words[i + 1].isspace() and i + 2 < len(tokens):
        following = tokens.tags[i + 2]
    leads = following in INSIDE_PHRASE and (following not in {"VBG", "RB"} or tokens.words[i + 1][0].isupper())
    return leads or title_end(frame, i + 1) > i + 1


def with_title(frame: CueFrame, end: int) -> int:
    """Extend over the title after a comma: "his 2002 book, “A Life”"."""
    if frame.tokens.words[end : end + 1] == [","] and (title := title_end(frame, end + 1)) > end + 1:
        return title
    return end


def _is_state(frame: CueFrame, i: int) -> bool:
    """Say whether token `i` is a state after a town: ", Wash." or ", Ohio,"."""
    tokens = frame.tokens
    if i >= len(tokens) or tokens.tags[i] != "NNP" or i in frame.source:
        return False
    after = tokens.words[i + 1 : i + 2]
    return tokens.words[i].endswith(".") or (after in ([","], ["."]) and i + 1 not in frame.source)

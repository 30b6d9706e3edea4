"""Roles: what the article prints beside a name: "Defense Minister", "the ambassador to France"."""

from __future__ import annotations

from index.names.bodies import BODY_NOUNS, FIRM_ENDINGS, ORGANIZATION_WORDS, PARTIES
from index.names.nouns import is_person_noun
from index.names.parties import PARTY_LETTERS, PARTY_OF
from index.names.places import NATIONALITIES
from index.names.titles import COURTESY, KIN, PERSON_NOUNS, is_title
from index.names.words import words
from index.tokens import Tokens

BEFORE_TAGS = words("NN NNS NNP NNPS JJ JJS VBN HYPH POS CD PRP$ CC")
AFTER_TAGS = BEFORE_TAGS | words("DT RB IN")
LONGEST_ROLE = 25
SINCE_WHEN = frozenset({"now", "then", "once", "later", "currently", "formerly"})
"""Before an apposition, and no part of the role: "Ann Lee, now a partner at Harlow"."""
IN_BODY = frozenset({"DT", "NNP", "NNPS", "IN", "CC"})
OF_BODIES = ORGANIZATION_WORDS | FIRM_ENDINGS | {"management", "capital", "institut", "associates", "advisors"}
"""Words of a name that tell a body, of which somebody may be part: "partner at Harlow [Capital]"."""
RANKS = words(
    "former ex acting deputy assistant associate senior junior chief outgoing incoming interim retired late honorary"
)
"""Adjectives that belong to an office."""
FEELINGS = words(
    """
    angry anguished anxious bereaved beaming brave delighted desperate despairing devastated devoted disgusted
    distraught distressed doting ecstatic emotional enraged excited fearless fuming furious grateful grieving happy
    heartbroken hero heroic horrified inconsolable jubilant livid loving outraged overjoyed petrified proud relieved
    sad shaken shocked sobbing stunned tearful terrified thrilled tragic upset worried
    """
)
"""What a paper adds to a role: "[Heartbroken] wife Ann Lee", "[hero] baker Tom Ray"."""
IN_HOME = frozenset({"NNP", "NNPS"})
ORDINALS = frozenset({"first", "only", "last", "youngest", "oldest"})
""""The [first] woman to lead it" is no role without what she is the first to do."""
JUNK = frozenset('<>="“”@_')
"""In no role: what is left of a web page's code, and quotations."""


def role_before(tokens: Tokens, run: int, name: int) -> tuple[str | None, int]:
    """Return the role before the name at token `name`, whose capitals begin at `run`, and where it begins.

    "The former Labor Secretary Ann Lee": "former Labor Secretary". Courtesy titles are no roles.
    """
    noun = name - 1
    if noun < 0:
        return None, name
    if run == name and not (_is_common_noun(tokens, noun) and is_person_noun(tokens.lower[noun])):
        return None, name
    last = _before_courtesy(tokens, run, name)
    if last == run < name and not (
        run > 0 and _is_common_noun(tokens, run - 1) and is_person_noun(tokens.lower[run - 1])
    ):
        return None, run
    if run == name and tokens.tags[noun] == "NNS":
        return None, run
    start = _phrase_before(tokens, run)
    while start < noun and (tokens.tags[start] in {"POS", "HYPH", "PRP$"} or _is_no_part(tokens, start)):
        start += 1
    if start == last:
        return None, run
    if _is_place_of_event(tokens, start):
        start = next((i for i in range(start, last) if is_title(tokens.lower[i])), start)
    if any(_ends_office(tokens, i, last) for i in range(start, last)):
        if tokens.lower[start - 1] == "of" and start > 1 and _names_office(tokens.lower[start - 2]):
            start = _phrase_before(tokens, start - 2)  # "[Chair of] governors Ann Lee"
        return tokens.words_of(start, last), start
    office = _office_of(tokens, start)  # "the Speaker of the House Ann Lee"
    return (None, run) if office is None else (tokens.words_of(office, last), office)


def _is_place_of_event(tokens: Tokens, start: int) -> bool:
    """Say whether words before a name tell where something was: "At the party convention Sen. Ann Lee spoke"."""
    return start > 1 and tokens.tags[start - 1] == "DT" and tokens.lower[start - 2] in {"at", "in", "during", "after"}


def _before_courtesy(tokens: Tokens, run: int, name: int) -> int:
    """Return the end of what stands before courtesy titles: "[Judge] Dame Ann Lee", "[Rev.] Dr. Lee"."""
    while name > run and (tokens.lower[name - 1] in COURTESY or tokens.words[name - 1] == "."):
        is_stop_of_office = tokens.words[name - 1] == "." and tokens.lower[name - 2] not in COURTESY
        if is_stop_of_office:
            break
        name -= 1
    return name


def _phrase_before(tokens: Tokens, run: int) -> int:
    """Return where the words begin that go before a run: "[University of Leeds] economist Ann Lee"."""
    start = run
    while start > 0 and "\n" not in tokens.words[start - 1]:
        is_joined = start > 1 and _joins(tokens, start - 1)
        if tokens.tags[start - 1] not in BEFORE_TAGS - {"CC", "CD"} and not is_joined:
            break
        start -= 1
    return start


def _joins(tokens: Tokens, i: int) -> bool:
    """Say whether a small word joins two parts of a role: "University [of] Leeds economist", "actor [and] director"."""
    if tokens.lower[i] == "of":
        return tokens.lower[i - 1] in ORGANIZATION_WORDS
    return tokens.lower[i] == "and" and is_person_noun(tokens.lower[i - 1]) and is_person_noun(tokens.lower[i + 1])


def _is_no_part(tokens: Tokens, i: int) -> bool:
    """Say whether a word before an office is the paper's own: "[moderate] Governor Ann Lee", "[18:42] Mayor Lee"."""
    if tokens.words[i][0].isdigit() and ":" in tokens.words[i]:
        return True
    if tokens.lower[i] in FEELINGS:
        return True
    is_small = tokens.tags[i] in {"JJ", "JJS", "VBN"} and tokens.words[i].islower()
    return is_small and tokens.words[i + 1][0].isupper() and tokens.lower[i] not in RANKS


def _ends_office(tokens: Tokens, i: int, name: int) -> bool:
    """Say whether token `i` is the noun of a role before a name: "[Secretary] of State Ann Lee", "[Sens]. Ann Lee"."""
    return _names_office(tokens.lower[i]) and (i + 1 == name or tokens.lower[i + 1] in {".", "of", "for", "and"})


def _names_office(word: str) -> bool:
    """Say whether a role may end with this word, which no "Washington Post" before a name does."""
    word = word.strip(".")
    return is_title(word) or is_person_noun(word) or word in PARTIES or word in NATIONALITIES


def _office_of(tokens: Tokens, body: int) -> int | None:
    """Return where an office begins that is one "of the" body whose name begins at token `body`."""
    before = body - 1 - (tokens.tags[body - 1 : body] == ["DT"])
    if before < 1 or tokens.lower[before] != "of" or not _names_office(tokens.lower[before - 1]):
        return None
    start = before - 1
    while start > 0 and tokens.tags[start - 1] in BEFORE_TAGS - {"CC", "CD", "POS", "PRP$"}:
        start -= 1
    return start


def role_after(tokens: Tokens, begin: int, end: int) -> str | None:
    """Return the role in the apposition after the name in tokens `[begin, end)`, without its article.

    "Michael Herzog, the ambassador to France, said": "ambassador to France".
    """
    start = _after_brackets(tokens, end)
    if start + 1 >= len(tokens) or tokens.words[start] != ",":
        return None
    start += 1
    stop, person = start, 0
    start += tokens.lower[start] in SINCE_WHEN
    while stop < min(len(tokens), start + LONGEST_ROLE):
        is_in_phrase = tokens.tags[stop] in AFTER_TAGS or _leads_to_noun(tokens, stop)
        if tokens.lower[stop : stop + 2] == ["such", "as"]:
            break
        joins_nouns = tokens.lower[stop] == "and" and tokens.tags[stop - 1] == tokens.tags[stop + 1] == "NN"
        is_end = tokens.lower[stop] in {"who", "whose", "and"} and not joins_nouns  # "education and law professor"
        if not is_in_phrase or (is_end and not person):
            break
        if not person and _ends_person_noun(tokens, start, stop):
            person = stop + 1
        if not person and tokens.tags[stop] == "IN" and tokens.lower[stop] != "of":
            break
        stop += 1
    if person and tokens.tags[stop : stop + 2] == ["TO", "VB"] and not ORDINALS.isdisjoint(tokens.lower[start:stop]):
        stop = next((i for i in range(stop, min(len(tokens), start + LONGEST_ROLE)) if tokens.words[i] == ","), stop)
    ends_in_verb = stop < len(tokens) and tokens.tags[stop] in {"VBD", "VBZ", "VBP", "MD"}  # "In Rome, the mayor said"
    if not person or ends_in_verb or _is_followed_by_name(tokens, person):
        return None
    if begin > 0 and tokens.tags[begin - 1] == "IN" and tokens.words[stop] not in {",", ".", ")", "—", ";"}:
        return None  # "At Green Hall, the candidate boasted of it"
    stop = _without_loose_end(tokens, person, stop)
    if stop - 2 > person and tokens.tags[stop - 2] == "CD" and tokens.lower[stop - 1] in {"years", "months", "weeks"}:
        stop = _without_loose_end(tokens, person, stop - 2)  # "a strategist for Lee's campaign four years ago"
    if tokens.tags[start] == "DT" and stop - start > 1:
        start += 1
    role = tokens.words_of(start, stop).removesuffix(" in question")
    return role if JUNK.isdisjoint(role) else None


def _without_loose_end(tokens: Tokens, person: int, stop: int) -> int:
    """Return where a role ends without the small words that led on: "parish priest [for] 40 years"."""
    while stop > person and tokens.tags[stop - 1] in {"IN", "CC", "DT", "RB", "HYPH", "VBN", "JJ"}:
        stop -= 1
    return stop


def affiliation_after(tokens: Tokens, end: int) -> str | None:
    """Return the body that a name is told to be of: "Esi Owusu [of the University of Ghana]"."""
    if tokens.lower[end : end + 1] != ["of"]:
        return None
    stop, is_body = end + 1, False
    while stop < len(tokens) and (tokens.tags[stop] in IN_BODY or tokens.words[stop] == "&"):
        is_body = is_body or tokens.lower[stop] in OF_BODIES
        stop += 1
    while stop > end and tokens.tags[stop - 1] not in {"NNP", "NNPS"}:
        stop -= 1
    return tokens.words_of(end, stop) if is_body and stop > end + 1 else None


def party_beside(tokens: Tokens, begin: int, end: int) -> str | None:
    """Return the party that is told right behind or before a name: "Ann Lee (R-Ky.)", "Labour's Ann Lee"."""
    if tokens.words[end : end + 1] in (["("], [","]) and tokens.words[end + 2 : end + 3] in (["-"], [")"]):
        return PARTY_LETTERS.get(tokens.lower[end + 1])
    is_owned = begin > 1 and tokens.tags[begin - 1] == "POS"
    return PARTY_OF.get(tokens.lower[begin - 2]) if is_owned else None


def _leads_to_noun(tokens: Tokens, i: int) -> bool:
    """Say whether a word no phrase has otherwise is part of one here: "the [ruling] party", "Right [to] Rise"."""
    if i + 1 >= len(tokens):
        return False
    if tokens.tags[i] == "VBG":
        if tokens.tags[i + 1 : i + 3] in (["HYPH", "NN"], ["HYPH", "NNS"]):
            return True  # "chief [emerging]-markets economist"
        return tokens.tags[i + 1] in {"NN", "NNS", "NNP"} and tokens.deps[i] in {"amod", "compound"}
    return tokens.tags[i] == "TO" and tokens.words[i + 1][0].isupper()


def _ends_person_noun(tokens: Tokens, start: int, i: int) -> bool:
    """Say whether a phrase that begins at `start` has its noun, one for a person, at token `i`."""
    tag = tokens.tags[i]
    is_party = tag == "JJ" and tokens.lower[i] in PARTIES  # "a Republican and former governor"
    if tag not in {"NN", "NNP"} and not is_party and not (tag == "NNS" and tokens.lower[start] == "one"):
        return False
    is_last = tokens.tags[i + 1 : i + 2] not in (["NN"], ["NNS"], ["NNP"]) or tokens.lower[i] == "vice"
    return is_last and is_person_noun(tokens.lower[i]) and tokens.tags[start] != "PRP$"


def is_body(tokens: Tokens, begin: int, end: int) -> bool:
    """Say whether the words beside a name tell that it is a body's: "the carmaker Tessen", "Zenit, a trade union,"."""
    if begin > 0 and tokens.tags[begin - 1] == "NN" and _names_body(tokens.lower[begin - 1]):
        return True
    start = end + 1
    is_owned = tokens.tags[start : start + 2] == ["NNP", "POS"]  # "Unia, Geneva's largest union,"
    if tokens.words[end:start] != [","] or (tokens.tags[start : start + 1] != ["DT"] and not is_owned):
        return False
    for i in range(start + 1, min(start + 8, len(tokens))):
        if tokens.tags[i] not in BEFORE_TAGS:
            return False
        if tokens.tags[i] == "NN" and tokens.tags[i + 1 : i + 2] not in (["NN"], ["NNS"], ["NNP"], ["HYPH"]):
            return _names_body(tokens.lower[i])
    return False


def _names_body(noun: str) -> bool:
    return noun in BODY_NOUNS or (noun.endswith("maker") and noun not in PERSON_NOUNS)


def _after_brackets(tokens: Tokens, end: int) -> int:
    """Skip "(D-Md.)", and the age and home in ", 34, of Leeds, a nurse"."""
    if tokens.words[end : end + 1] == [","] and tokens.tags[end + 1 : end + 3] == ["CD", ","]:
        end += 2
        if tokens.lower[end + 1 : end + 2] not in (["of"], ["from"]):
            return end
        home = next((i for i in range(end + 2, min(end + 8, len(tokens))) if tokens.tags[i] not in IN_HOME), end + 2)
        return home if home > end + 2 and tokens.words[home] == "," else end
    if end < len(tokens) and tokens.words[end] == "(":
        for i in range(end + 1, min(end + 8, len(tokens))):
            if tokens.words[i] == ")":
                return i + 1
    return end


def _is_followed_by_name(tokens: Tokens, person: int) -> bool:
    return person < len(tokens) and tokens.tags[person] == "NNP" and tokens.tags[person - 1] in {"NN", "NNP"}


def _is_common_noun(tokens: Tokens, i: int) -> bool:
    """Say whether token `i` is a common noun, also where the tagger takes "secretary" before a name for a name."""
    return tokens.tags[i] in {"NN", "NNS"} or (tokens.tags[i] == "NNP" and tokens.words[i].islower())


def is_party(role: str) -> bool:
    """Say whether a role tells of which party somebody is, and no more: "Republican from Ohio"."""
    core = role.partition(" from ")[0].split()
    return bool(core) and core[-1].lower() in PARTIES


def is_kinship(role: str) -> bool:
    """Say whether a role tells whose somebody is: "the councillor's brother", "brother of the councillor"."""
    core = role.partition(" of ")[0].split()
    return bool(core) and core[-1].lower() in KIN

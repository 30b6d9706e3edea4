"""What kind of body a name tells of, and what kind a common noun asks for: "the union" is no "Harlow Mining"."""

from __future__ import annotations

from collections.abc import Sequence

from index.names.bodies import BUSINESS_WORDS, COMPANIES, FIRM_ENDINGS, MEDIA_WORDS, OUTLETS
from index.names.words import words

KIND_OF_WORD = {
    **dict.fromkeys(BUSINESS_WORDS | FIRM_ENDINGS | words("inc corp corporation company industries"), "firm"),
    **dict.fromkeys(words("holdings petroleum pharmaceuticals solutions systems technologies partners"), "firm"),
    **dict.fromkeys(MEDIA_WORDS, "press"),
    **dict.fromkeys(words("broadcasting channel network news radio television tv"), "broadcaster"),
    **dict.fromkeys(words("airline airlines airways air aviation"), "airline"),
    **dict.fromkeys(words("bank banco bancorp banque savings"), "bank"),
    **dict.fromkeys(words("union unions workers brotherhood guild teamsters unite unison afl-cio seiu uaw"), "union"),
    **dict.fromkeys(words("university college polytechnic academy school institute faculty"), "school"),
    **dict.fromkeys(words("charity foundation trust oxfam greenpeace unicef society"), "charity"),
    **dict.fromkeys(words("agency authority bureau commission inspectorate service"), "agency"),
    **dict.fromkeys(
        words(
            """
            administration army assembly board cabinet church city committee congress constabulary council county court
            courts department directorate district embassy government house legislature ministry mission mosque navy
            office parliament party police senate treasury tribunal
            """
        ),
        "public",
    ),
}
"""By a word of the name in lower case; the last one that tells decides."""

FIRMS = frozenset({"bank", "airline", "broadcaster"})
KIND_OF_ENDING = {"bank": "bank", "air": "airline", "tv": "broadcaster"}
"""By the end of a name's last word: "Nordbank", "EgyptAir"."""

BROADCASTERS = words("abc al-jazeera bbc cbc cbs cnbc cnn ctv espn fox hbo itv lbc msnbc nbc nhk npr pbs rte sky zdf")

KINDS_ASKED_FOR = {
    noun: words(kinds)
    for nouns, kinds in (
        ("union", "union"),
        ("bank", "bank"),
        ("airline carrier", "airline"),
        ("university institute", "school"),
        ("charity", "charity"),
        ("agency", "agency press public"),
        ("newspaper paper magazine daily weekly newsletter", "press"),
        ("network channel station broadcaster", "broadcaster"),
        ("outlet publication", "press broadcaster"),
        ("group organization organisation", "firm union charity agency"),
        ("company firm business manufacturer retailer chain insurer supermarket conglomerate", "firm airline bank"),
        ("brewery cooperative co-op carmaker utility start-up startup", "firm"),
    )
    for noun in words(nouns)
}
"""Which kinds a noun may be another word for."""


def kind_of_body(name: Sequence[str]) -> str | None:
    """Return what the words of a name tell, in lower case: "Kestrel Airways" is an airline; None where nothing does."""
    joined = "-".join(name)
    if name and (name[0] in BROADCASTERS or joined in BROADCASTERS):
        return "broadcaster"
    if joined in OUTLETS:
        return "press"
    if joined in COMPANIES:
        return "firm"
    ending = next((kind for end, kind in KIND_OF_ENDING.items() if name and name[-1].endswith(end)), None)
    return ending or next((KIND_OF_WORD[word] for word in reversed(name) if word in KIND_OF_WORD), None)


def may_be_called(name: Sequence[str], noun: str) -> bool | None:
    """Say whether "the bank" may stand for a body of this name; None where the name tells no kind."""
    kind = kind_of_body(name)
    asked = KINDS_ASKED_FOR.get(noun)
    if kind is None or asked is None:
        return None
    if kind not in asked and "-".join(name) in COMPANIES and not asked.isdisjoint(FIRMS):
        return None  # Wells Fargo, of whose name we only know that it is a firm's
    return kind in asked

"""Gold articles: articles of our own with hand-marked attributions, as `tests/gold/README.md` describes them.

Nobody types an offset. An attribution is marked in a copy of the words around it, and the copy is looked up:

    marked: '[He]source [said]cue on Monday [that it rained]content.'
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from index.article import Article
from index.attribution import Kind, Stance
from index.charspan import CharSpan
from index.speaker import SpeakerType

GOLD = Path(__file__).parent / "gold"

CONSTRUCTIONS = {
    # quotation marks
    "straight marks": '"No," he said.',
    "curly marks": "“No,” he said.",
    "single marks": "‘No,’ he said.",
    "doubled single marks": "''No,'' he said.",
    "guillemets": "« No », he said.",
    "nested marks": "‘I never heard it called “the book”,’ he said.",
    "missing partner": 'It will open, he said, although "not for long.',
    "mismatched marks": '"The lights went.”',
    "speech over paragraphs": "He wrote: / “I have your letter. / “I have read it.”",
    # direct
    "tag before": "He said, “No.”",
    "tag after": "“No,” he said.",
    "tag in the middle": "“No,” he said. “Never.”",
    "colon": "He wrote: “No.”",
    "dash credit": "“No.” / — Ann Lee, baker",
    "transcript": "LEE: No.",
    "headline with a verb": "Lee Says Bread Is Cheap",
    "headline with a colon": "Lee: ‘Bread Is Cheap’",
    "floating quotation": "Lee said it was cheap. / “It always was.”",
    "speaker in the paragraph before": "Lee was blunter. / “Nobody eats it.”",
    # indirect
    "clause": "She said that it rained.",
    "infinitive": "She promised to come.",
    "called for": "She called for a strike.",
    "tag in mid-sentence": "The boiler, she said, was old.",
    "called or described as": "She described it as a risk.",
    "verb and object": "She praised the team.",
    "according to first": "According to the bank, prices fell.",
    "according to in the middle": "Prices, according to the bank, fell.",
    "according to last": "Prices fell, according to the bank.",
    "passive": "She was told by both to wait.",
    "conjoined cues": "She said it was late and urged them to go.",
    "relative subject": "Lee, who said it was late, left.",
    "elided subject": "“It is late,” said Lee, adding that he was cold.",
    "object between": "She told reporters on Friday that it was late.",
    "noun cue": "her claim that it was late",
    "in a statement": "The firm said in a statement that it was late.",
    "in the words of": "In the words of Lee, it was late.",
    "negated": "She has not said whether it was late.",
    "declining": "She declined to comment.",
    "asked whether": "He asked whether it was late.",
    # no speech, and speech in speech
    "believed": "She believes it is late.",
    "wanted": "She wants to leave.",
    "showed": "A poll showed that it was late.",
    "nested": "Lee said Ray believes it is late.",
    # speakers
    "pronoun": "She said no.",
    "title and surname": "Mr. Lee said no.",
    "office": "The governor said no.",
    "apposition": "Ann Lee, a baker, said no.",
    "same surname": "Ms. Lee and her brother, Tom Lee",
    "named later": "The chief said no. / Ann Lee, the chief, left.",
    "first person inside": "“I was six,” she said.",
    "the writer": "By Ann Lee / I believe it is late.",
    "group": "Both delegations said no.",
    "joint source": "Lee and Ray said no.",
    "organization": "The company said no.",
    "document": "The report said no.",
    "unnamed": "A farmer said no.",
    # circumstances
    "addressee": "She told reporters no.",
    "when": "She said no on Tuesday.",
    "medium": "She said no in an interview.",
}
"""What an attribution may show: each construction with an example."""

_MARK = re.compile(r"\[|\](?P<role>[a-z]*)")
_ROLES = frozenset({"source", "cue", "content", "addressee", "when", "medium"})
_KEPT_OUT = frozenset({"scare", "title", "nickname"})
_ARTICLE_KEYS = frozenset({"title", "register", "published", "author", "text", "attributions", "kept_out"})
_ATTRIBUTION_KEYS = frozenset({"marked", "speaker", "type", "kind", "stance", "date", "optional", "shows"})


class GoldError(Exception):
    """A gold article that is not well formed; the message says where and what was expected."""


@dataclass(frozen=True, slots=True)
class GoldAttribution:
    """One attribution as a person marked it. What is None there is not judged, unless said otherwise."""

    source: tuple[CharSpan, ...]
    cue: tuple[CharSpan, ...]
    content: tuple[CharSpan, ...]
    speakers: tuple[str, ...]
    """The canonical name, then others as good; empty where nobody can be named."""
    type: SpeakerType | None
    kind: Kind | None
    stance: Stance | None
    addressee: CharSpan | None
    """None: nobody is addressed."""
    when: CharSpan | None
    """None: the article does not tell."""
    date: date | None
    medium: CharSpan | None
    """None: the article does not tell."""
    within: int | None
    """Which attribution of the article holds this one, by number; None: none does."""
    optional: bool
    """Whether to find it or not is a matter of taste: neither is a fault."""
    shows: tuple[str, ...]
    """Which of CONSTRUCTIONS it is an example of."""


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """An article with all its attributions, and the quotation marks in it that quote nobody."""

    article: Article
    register: str
    attributions: tuple[GoldAttribution, ...]
    kept_out: tuple[CharSpan, ...]


def read_gold(folder: Path = GOLD) -> list[GoldArticle]:
    """Return the gold articles of `folder`, by name.

    Raises:
        GoldError: one of them is not well formed.
    """
    return [read_gold_article(path.stem, path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.yaml"))]


def read_gold_article(name: str, source: str) -> GoldArticle:
    """Return the gold article that `source`, a YAML text, describes.

    Raises:
        GoldError: it is not well formed.
    """
    fields = yaml.safe_load(source)
    if not isinstance(fields, dict) or not {"title", "register", "text", "attributions"} <= fields.keys():
        raise GoldError(f"{name}: a gold article needs title, register, text and attributions")
    _refuse_unknown(name, fields, _ARTICLE_KEYS)
    text = fields["text"]
    article = Article(name, text, fields["title"], published=fields.get("published"), author=fields.get("author"))
    attributions = [_attribution(f"{name}, attribution {n}", text, entry) for n, entry in _numbered(fields)]
    return GoldArticle(
        article,
        fields["register"],
        tuple(_with_outer(attributions)),
        tuple(_kept_out(f"{name}, kept_out", text, entry) for entry in fields.get("kept_out", ())),
    )


def _numbered(fields: Mapping[str, Any]) -> Iterable[tuple[int, Any]]:
    return enumerate(fields["attributions"], start=1)


def _refuse_unknown(place: str, fields: Mapping[str, Any], known: frozenset[str]) -> None:
    if unknown := sorted(fields.keys() - known):
        raise GoldError(f"{place}: unknown {', '.join(unknown)}; known are {', '.join(sorted(known))}")


def _attribution(place: str, text: str, fields: dict[str, Any]) -> GoldAttribution:
    _refuse_unknown(place, fields, _ATTRIBUTION_KEYS)
    if missing := sorted({"marked", "speaker", "shows"} - fields.keys()):
        raise GoldError(f"{place}: {', '.join(missing)} missing (speaker: null says that nobody can be named)")
    if strangers := sorted(set(fields["shows"]) - CONSTRUCTIONS.keys()):
        raise GoldError(f"{place}: shows {', '.join(strangers)}, which CONSTRUCTIONS does not know")
    spans = find_marked(place, text, fields["marked"], _ROLES)
    if "content" not in spans:
        raise GoldError(f"{place}: no [...]content is marked")
    try:
        return GoldAttribution(
            source=tuple(spans.get("source", ())),
            cue=tuple(spans.get("cue", ())),
            content=tuple(spans["content"]),
            speakers=_names(fields["speaker"]),
            type=SpeakerType(fields["type"]) if "type" in fields else None,
            kind=Kind(fields["kind"]) if "kind" in fields else None,
            stance=Stance(fields["stance"]) if "stance" in fields else None,
            addressee=_only(place, "addressee", spans),
            when=_only(place, "when", spans),
            date=fields.get("date"),
            medium=_only(place, "medium", spans),
            within=None,
            optional=fields.get("optional", False),
            shows=tuple(fields["shows"]),
        )
    except ValueError as error:
        raise GoldError(f"{place}: {error}") from error


def _names(speaker: str | list[str] | None) -> tuple[str, ...]:
    if speaker is None:
        return ()
    return (speaker,) if isinstance(speaker, str) else tuple(speaker)


def _only(place: str, role: str, spans: Mapping[str, Sequence[CharSpan]]) -> CharSpan | None:
    found = spans.get(role, ())
    if len(found) > 1:
        raise GoldError(f"{place}: {role} is marked {len(found)} times, and can stand in one place only")
    return found[0] if found else None


def _kept_out(place: str, text: str, fields: dict[str, Any]) -> CharSpan:
    spans = find_marked(place, text, fields["marked"], _KEPT_OUT)
    found = [span for role_spans in spans.values() for span in role_spans]
    if len(found) != 1:
        raise GoldError(f"{place}: mark one stretch as {', '.join(sorted(_KEPT_OUT))}, not {len(found)}")
    return found[0]


def find_marked(place: str, text: str, marked: str, roles: frozenset[str]) -> dict[str, list[CharSpan]]:
    """Return where in `text` the stretches stand that `marked`, a copy of some of its words, has in `[...]role`.

    Raises:
        GoldError: the marks make no sense, or `text` does not have those words exactly once.
    """
    words, opened, stretches, at = "", [], [], 0
    for mark in _MARK.finditer(marked):
        words += marked[at : mark.start()]
        at = mark.end()
        if mark["role"] is None:
            opened.append(len(words))
            continue
        if mark["role"] not in roles or not opened:
            raise GoldError(
                f"{place}: {mark[0]!r} closes nothing; a mark is [...] and one of {', '.join(sorted(roles))}"
            )
        stretches.append((mark["role"], opened.pop(), len(words)))
    words += marked[at:]
    if opened:
        raise GoldError(f"{place}: [ without ]role in {marked!r}")
    if (times := text.count(words)) != 1:
        advice = "copy more of the words around it" if times else "copy the words as they stand in the text"
        raise GoldError(f"{place}: the text has {words!r} {times} times; {advice}")
    start = text.index(words)
    found: dict[str, list[CharSpan]] = {}
    for role, first, last in sorted(stretches, key=lambda stretch: stretch[1]):
        found.setdefault(role, []).append(CharSpan(start + first, start + last))
    return found


def _with_outer(attributions: Sequence[GoldAttribution]) -> Iterable[GoldAttribution]:
    """Yield the attributions, each told which is the smallest one whose content holds it."""
    for inner in attributions:
        outer = [number for number, other in enumerate(attributions) if other is not inner and _holds(other, inner)]
        smallest = min(outer, key=lambda number: sum(map(len, attributions[number].content)), default=None)
        yield replace(inner, within=smallest)


def _holds(outer: GoldAttribution, inner: GoldAttribution) -> bool:
    return all(any(span.holds(part) for span in outer.content) for part in (*inner.cue, *inner.content))

"""A small archive whose passages are written down by hand, so that the extractor has no part in what it answers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from index.article import Article, ArticleInfo
from index.attribution import Attribution, Confidence, Kind, Stance, When
from index.charspan import CharSpan, cover
from index.dates import resolve
from index.local.local_store import LocalStore
from index.passage import Passage, ReadArticle
from index.speaker import Gender, Speaker, SpeakerType

ANA = Speaker("Ana Ruiz", SpeakerType.PERSON, "Mayor", ("Ruiz",), Gender.FEMALE)
TOM = Speaker("Tom Berg", SpeakerType.PERSON, "port workers' spokesman", ("Berg",), Gender.MALE)
KARL = Speaker("Karl Weiss", SpeakerType.PERSON, "finance minister", ("Weiss",), Gender.MALE)
JULIA = Speaker("Julia Ruiz", SpeakerType.PERSON, "teacher", ("Ruiz",), Gender.FEMALE)
COUNCIL = Speaker("Harbour Council", SpeakerType.ORGANIZATION, None, ("the council",))
OFFICIALS = Speaker("port officials", SpeakerType.UNNAMED)

HARBOUR = """Bridge at Arlen to open in June

Mayor Ana Ruiz said on Monday that the harbour bridge will open in June. "The bridge is safe," she told Radio Nova.

Ruiz warned that ferries would be cancelled on market days.

Tom Berg, the port workers' spokesman, denied that the strike was about pay. \
"We want safer cranes," Berg said at a rally in Arlen.

Port officials declined to comment. The harbour has 1,200 workers.
"""

BUDGET = """Minister calls bridge a waste

Finance minister Karl Weiss said on Thursday that the deficit will shrink to 2 percent next year. \
He believes taxes must not rise.

Weiss criticized the bridge as a waste of money. "It is a monument to vanity," he told Ana Ruiz in a letter.

Julia Ruiz, a teacher, praised the bridge. The Harbour Council agreed with her.

Lena Fox and Oskar Dahl contributed to this report.
"""


@dataclass
class Writer:
    """Writes down the passages of one article."""

    article: Article
    attributions: list[tuple[Attribution, Speaker | None, str | None]] = field(default_factory=list)

    def said(self, speaker: Speaker | None, source: str, cue: str, content: str, **more: Any) -> None:
        """Put down an attribution whose parts stand together in one sentence; an empty source is nobody."""
        sentence = next(
            s for s in self._sentences() if all(p in s.of(self.article.text) for p in (source, cue, content))
        )

        def at(words: str) -> CharSpan:
            start = self.article.text.index(words, sentence.start)
            return CharSpan(start, start + len(words))

        kind = Kind.DIRECT if content.startswith('"') else Kind.INDIRECT
        when = more.get("when")
        attribution = Attribution(
            (at(source),) if source else (),
            (at(cue),),
            (at(content),),
            kind,
            more.get("stance", Stance.SAID),
            Confidence.HIGH,
            "written down",
            addressee=at(more["told"]) if "told" in more else None,
            when=When(at(when), resolve(when, self.article.published)) if when else None,
            within=more.get("within"),
            medium=at(more["medium"]) if "medium" in more else None,
        )
        self.attributions.append((attribution, speaker, more.get("told_name")))

    def read(self) -> ReadArticle:
        """Return the article with all its passages."""
        sentences = tuple(self._sentences())
        info = ArticleInfo.of(self.article)
        passages, taken = [], set()
        for number, (attribution, speaker, told) in enumerate(self.attributions):
            parts = cover((*attribution.source, *attribution.cue, *attribution.content))
            span = cover([sentence for sentence in sentences if sentence.overlaps(parts)])
            taken |= {sentence for sentence in sentences if sentence.overlaps(parts)}
            mention = attribution.source[0].of(self.article.text) if attribution.source else None
            passages.append(
                Passage(info, span, span.of(self.article.text), attribution, number, speaker, mention, told)
            )
        passages += [Passage(info, s, s.of(self.article.text)) for s in sentences if s not in taken]
        passages.sort(key=lambda passage: passage.span.start)
        return ReadArticle(self.article, sentences, tuple(passages))

    def _sentences(self) -> Iterator[CharSpan]:
        for found in re.finditer(r'\S[^\n]*?(?:[.]"?(?=\s)|(?=\n))(?! *(?:she|he|Berg) )', self.article.text):
            yield CharSpan(found.start(), found.end())


def harbour() -> ReadArticle:
    """Return the article about a bridge."""
    writer = Writer(
        Article("harbour", HARBOUR, "Bridge at Arlen to open in June", date(2023, 5, 9), "Coast Daily", "Lena Fox")
    )
    writer.said(ANA, "Mayor Ana Ruiz", "said", "that the harbour bridge will open in June", when="on Monday")
    writer.said(ANA, "she", "told", '"The bridge is safe,"', told="Radio Nova", told_name="Radio Nova")
    writer.said(ANA, "Ruiz", "warned", "that ferries would be cancelled on market days", stance=Stance.WARNED)
    writer.said(TOM, "Tom Berg", "denied", "that the strike was about pay", stance=Stance.DENIED)
    writer.said(TOM, "Berg", "said", '"We want safer cranes,"', medium="at a rally in Arlen")
    writer.said(OFFICIALS, "Port officials", "declined", "to comment", stance=Stance.DECLINED)
    return writer.read()


def budget() -> ReadArticle:
    """Return the article about a budget."""
    writer = Writer(
        Article("budget", BUDGET, "Minister calls bridge a waste", date(2023, 5, 12), "Morning Post", "Oskar Dahl")
    )
    writer.said(
        KARL,
        "Finance minister Karl Weiss",
        "said",
        "that the deficit will shrink to 2 percent next year",
        when="on Thursday",
    )
    writer.said(KARL, "He", "believes", "taxes must not rise", stance=Stance.BELIEVED)
    writer.said(KARL, "Weiss", "criticized", "the bridge as a waste of money", stance=Stance.CRITICIZED)
    writer.said(
        KARL, "he", "told", '"It is a monument to vanity,"', told="Ana Ruiz", told_name="Ana Ruiz", medium="in a letter"
    )
    writer.said(JULIA, "Julia Ruiz", "praised", "the bridge", stance=Stance.PRAISED)
    writer.said(COUNCIL, "The Harbour Council", "agreed", "with her", stance=Stance.AGREED)
    return writer.read()


def open_small_archive(place: Path) -> LocalStore:
    """Make the archive in `place` and open it."""
    store = LocalStore(place, create=True)
    store.add([harbour(), budget()])
    return store

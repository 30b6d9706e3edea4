"""A small archive, invented, and a conversation over it that understands just enough to be driven by keys."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from rich.cells import cell_len
from rich.style import Style
from textual.events import Paste
from textual.pilot import Pilot
from textual.widgets._toast import Toast

from bot.answer import Answer, AnswerStatus
from bot.conversation import Conversation
from bot.question import Asks, Question
from bot.tui.app import QuothApp
from bot.tui.indexing import IndexingProgress, IndexingReport
from index.article import Article, ArticleInfo
from index.attribution import Attribution, Confidence, Kind, Stance, When
from index.charspan import CharSpan
from index.errors import StoreLockedError
from index.passage import Passage, ReadArticle
from index.speaker import Speaker, SpeakerEntry, SpeakerType
from index.store import ArticleEntry, Status
from tests.small_archive import open_small_archive

HARBOUR = Article(
    id="harbour",
    title="Council puts off the harbour wall",
    published=date(2024, 3, 6),
    publisher="The Evening Tide",
    author="Ines Falk",
    text=(
        "The council put off its vote on the new harbour wall on Tuesday, after a meeting that lasted until midnight.\n"
        "\n"
        "Mayor Ada Holm told the Evening Tide on Monday that the wall would be built whatever it costs. "
        "“We have waited twenty years for this,” Holm said at a briefing, “and we will not wait for another flood.”\n"
        "\n"
        "Not everybody agrees. Fishers' union leader Jon Brandt warned that the wall would “strangle the old port” "
        "and drive the last boats away. A senior official denied that any contract had been signed.\n"
        "\n"
        "The debate goes on next week, when engineers are to show a smaller design."
    ),
)
FERRY = Article(
    id="ferry",
    title="Night ferry returns in May",
    published=date(2024, 3, 9),
    publisher="Coast Radio",
    text="The night ferry will run again from May, Brandt said on Friday.\nTickets go on sale in April.",
)
HOLM = Speaker("Ada Holm", SpeakerType.PERSON, role="Mayor")
BRANDT = Speaker("Jon Brandt", SpeakerType.PERSON, role="Fishers' union leader")
OFFICIAL = Speaker("a senior official", SpeakerType.UNNAMED)


def span(article: Article, words: str, within: str = "") -> CharSpan:
    start = article.text.index(words, article.text.index(within))
    return CharSpan(start, start + len(words))


def passage(
    article: Article,
    sentence: str,
    speaker: Speaker,
    *,
    source: str,
    cue: str,
    content: tuple[str, ...],
    **circumstances: object,
) -> Passage:
    """Return the passage of `sentence`; all its parts are given as the words of the article."""
    kind = circumstances.pop("kind", Kind.INDIRECT)
    attribution = Attribution(
        source=(span(article, source, sentence),),
        cue=(span(article, cue, sentence),),
        content=tuple(span(article, words, sentence) for words in content),
        kind=kind,
        stance=circumstances.pop("stance", Stance.SAID),
        confidence=circumstances.pop("confidence", Confidence.HIGH),
        because=circumstances.pop("because", f"subject of '{cue}'"),
        **circumstances,
    )
    place = span(article, sentence)
    return Passage(ArticleInfo.of(article), place, place.of(article.text), attribution, 0, speaker, source)


def archive_passages() -> tuple[Passage, ...]:
    statements = (
        passage(
            HARBOUR,
            "Mayor Ada Holm told the Evening Tide on Monday that the wall would be built whatever it costs.",
            HOLM,
            source="Mayor Ada Holm",
            cue="told",
            content=("the wall would be built whatever it costs",),
            stance=Stance.PROMISED,
            addressee=span(HARBOUR, "the Evening Tide"),
            when=When(span(HARBOUR, "on Monday"), date(2024, 3, 4)),
        ),
        passage(
            HARBOUR,
            "“We have waited twenty years for this,” Holm said at a briefing, "
            "“and we will not wait for another flood.”",
            HOLM,
            source="Holm",
            cue="said",
            content=("“We have waited twenty years for this,”", "“and we will not wait for another flood.”"),
            kind=Kind.DIRECT,
            medium=span(HARBOUR, "at a briefing"),
            because="Holm = Ada Holm, one sentence back",
        ),
        passage(
            HARBOUR,
            "Fishers' union leader Jon Brandt warned that the wall would “strangle the old port” "
            "and drive the last boats away.",
            BRANDT,
            source="Fishers' union leader Jon Brandt",
            cue="warned",
            content=("the wall would “strangle the old port” and drive the last boats away",),
            kind=Kind.MIXED,
            stance=Stance.WARNED,
        ),
        passage(
            HARBOUR,
            "A senior official denied that any contract had been signed.",
            OFFICIAL,
            source="A senior official",
            cue="denied",
            content=("any contract had been signed",),
            stance=Stance.DENIED,
            confidence=Confidence.LOW,
        ),
        passage(
            FERRY,
            "The night ferry will run again from May, Brandt said on Friday.",
            BRANDT,
            source="Brandt",
            cue="said",
            content=("The night ferry will run again from May",),
            when=When(span(FERRY, "on Friday"), date(2024, 3, 8)),
        ),
    )
    return tuple(replace(one, id=place + 1, number=place) for place, one in enumerate(statements))


class FakeStore:
    """Articles and speakers of the small archive."""

    def __init__(self, articles: tuple[Article, ...] = (HARBOUR, FERRY)) -> None:
        self.kept = {article.id: article for article in articles}
        self.passages = tuple(one for one in archive_passages() if one.article.id in self.kept)

    def status(self) -> Status:
        count = len(self.kept)
        days = (date(2024, 3, 4), date(2024, 3, 9)) if count else (None, None)
        return Status("here", 1, 1, count, len(self.passages), len(self.passages), 3 if count else 0, *days, 1000)

    def speakers(self, limit: int = 0, offset: int = 0) -> tuple[SpeakerEntry, ...]:
        entries = []
        for number, speaker in enumerate((HOLM, BRANDT, OFFICIAL)):
            said = [one for one in self.passages if one.speaker == speaker]
            role = speaker.role
            roles = (role,) if role else ()
            days = (date(2024, 3, 4), date(2024, 3, 8))
            if said:
                articles = len({one.article.id for one in said})
                entries.append(
                    SpeakerEntry(
                        number,
                        speaker.name,
                        speaker.type,
                        role,
                        roles,
                        (speaker.name,),
                        None,
                        len(said),
                        articles,
                        *days,
                    )
                )
        return tuple(entries[offset : offset + limit if limit else None])

    def articles(self) -> tuple[ArticleEntry, ...]:
        return tuple(
            ArticleEntry(
                ArticleInfo.of(article),
                article.author,
                sum(one.article.id == article.id for one in self.passages),
            )
            for article in self.kept.values()
        )

    def article(self, article_id: str) -> Article | None:
        return self.kept.get(article_id)

    def reading_of(self, article_id: str) -> ReadArticle:
        return ReadArticle(self.kept[article_id], (), self.passages_of(article_id))

    def passages_of(self, article_id: str) -> tuple[Passage, ...]:
        return tuple(one for one in self.passages if one.article.id == article_id)


class FakeConversation:
    """Knows the speakers by a word of their names; `gate` holds answers back until it is opened."""

    def __init__(self, store: FakeStore | None = None, *, limit: int = 10) -> None:
        self.store = store or FakeStore()
        self.limit = limit
        self.asked: list[str] = []
        self.refreshed = 0
        self.gate = threading.Event()
        self.gate.set()
        self._found: tuple[Passage, ...] = ()
        self._read_as: Question | None = None
        self._shown = 0

    def refresh(self) -> None:
        self.refreshed += 1

    def begin_anew(self) -> None:
        self.refresh()

    def ask(self, text: str) -> Answer:
        self.asked.append(text)
        assert self.gate.wait(10)
        if text == "break":
            raise KeyError("a bug of ours")
        if text == "locked":
            raise StoreLockedError("archive", "process 7")
        if text == "more":
            return self._page(text)
        if "weather" in text:
            words = "No statement about weather in 2 articles, 6 to 9 March 2024."
            return Answer(text, None, AnswerStatus.NOT_FOUND, words, suggestions=("What did Ada Holm say?",))
        for speaker in (HOLM, BRANDT, OFFICIAL):
            if speaker.name.split()[-1].casefold() in text.casefold():
                self._found = tuple(one for one in self.store.passages if one.speaker == speaker)
                self._read_as = Question(Asks.STATEMENTS, f"What did {speaker.name} say?", (speaker.name,))
                self._shown = 0
                return self._page(text)
        words = "I did not understand that. These would work here:"
        return Answer(text, None, AnswerStatus.NOT_UNDERSTOOD, words, suggestions=self.examples(3))

    def _page(self, text: str) -> Answer:
        end = self._shown + self.limit if self.limit else None
        shown = self._found[self._shown : end]
        self._shown += len(shown)
        name = self._found[0].speaker.name if self._found and self._found[0].speaker else ""
        count = len(self._found)
        words = f"{name}: {count} statement{'' if count == 1 else 's'} in the archive"
        return Answer(text, self._read_as, AnswerStatus.ANSWERED, words, shown, count)

    def article_of(self, passage: Passage) -> Article:
        return self.store.kept[passage.article.id]

    def examples(self, count: int = 6) -> tuple[str, ...]:
        return tuple(f"What did {entry.name} say?" for entry in self.store.speakers(count))


class HeldIndexer:
    """Remembers what it was to index; each run waits for `gate`."""

    def __init__(self, *places: Path) -> None:
        self.begun: list[list[Path]] = []
        self.known = places
        self.asked_for: list[str] = []
        self.gate = threading.Event()
        self.is_cancelled = False

    def begin(self, paths):
        self.begun.append(list(paths))
        return self

    def places(self):
        return self.known

    def source_of(self, article_id):
        self.asked_for.append(article_id)
        return self.known

    def run(self, on_progress):
        on_progress(IndexingProgress(articles=3, share=0.5, seconds_left=40))
        assert self.gate.wait(10)
        return IndexingReport("Stopped." if self.is_cancelled else "6 articles read.")

    def cancel(self):
        self.is_cancelled = True
        self.gate.set()


class Terminal:
    """A person at a terminal: types, presses keys, and sees the screen."""

    def __init__(self, pilot: Pilot[None], conversation: FakeConversation) -> None:
        self.pilot = pilot
        self.app = pilot.app
        self.conversation = conversation

    async def type(self, text: str) -> None:
        await self.pilot.press(*(_KEYS.get(character, character) for character in text))

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)
        await self.settle()

    async def ask(self, question: str) -> None:
        """Paste a question and ask it."""
        self.app.focused.post_message(Paste(question))
        await self.press("enter")

    async def settle(self) -> None:
        """Wait until all that was begun is done, unless answers are held back."""
        # A DirectoryTree's loader waits for folders to load as long as it lives.
        workers = [worker for worker in self.app.workers if worker.group != "index" and worker.name != "_loader"]
        if workers and self.conversation.gate.is_set():
            await self.app.workers.wait_for_complete(workers)
        await self.pilot.pause()
        await self.pilot.pause()

    @property
    def screen(self) -> str:
        """What is to be read on the screen."""
        return "\n".join(strip.text.rstrip() for strip in self.app.screen._compositor.render_strips())

    @property
    def words(self) -> str:
        """The same in one line, bars and folds left out."""
        return " ".join(self.screen.replace("│", " ").replace("▌", " ").split())

    @property
    def news(self) -> str:
        """What is told in a corner of the screen, where lines of it stand among lines of the screen."""
        toasts = self.app.screen.query(Toast)
        return " ".join(" ".join(toast._notification.message for toast in toasts).split())

    async def waits_for(self, words: str) -> None:
        """Wait until `words` are on the screen or in the news over it, ten seconds at most."""
        for _ in range(200):
            if words in self.words or words in self.news:
                return
            await self.pilot.pause(0.05)
        raise AssertionError(f"{words!r} is not on the screen:\n{self.screen}")

    def styles_of(self, words: str) -> set[Style]:
        """In which styles a line of the screen shows `words`."""
        for strip in self.app.screen._compositor.render_strips():
            start = strip.text.find(words)
            if start >= 0:
                begin = cell_len(strip.text[:start])
                piece = strip.crop(begin, begin + cell_len(words))
                return {segment.style for segment in piece if segment.style and segment.text.strip()}
        raise AssertionError(f"{words!r} is not on the screen:\n{self.screen}")


_KEYS = {" ": "space", "?": "question_mark", "’": "’"}

OpenTerminal = Callable[..., AbstractAsyncContextManager[Terminal]]


@pytest.fixture
def conversation() -> FakeConversation:
    """A conversation over two articles."""
    return FakeConversation()


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Conversation]:
    """A real conversation over a small store of its own."""
    store = open_small_archive(tmp_path / "archive")
    conversation = Conversation(store)
    conversation.gate = threading.Event()
    conversation.gate.set()
    yield conversation
    store.close()


@pytest.fixture
def a_conversation() -> type[FakeConversation]:
    """Makes a conversation, over a store or with a limit of one's own."""
    return FakeConversation


@pytest.fixture
def a_store() -> type[FakeStore]:
    """Makes a store, over articles of one's own."""
    return FakeStore


@pytest.fixture
def held_indexer() -> type[HeldIndexer]:
    """Makes an indexer, of places that were put in before."""
    return HeldIndexer


@pytest.fixture
def open_terminal(conversation: FakeConversation) -> OpenTerminal:
    """Opens the app at a size, with what else it is given, and waits until it has greeted."""

    @asynccontextmanager
    async def opened(
        width: int = 80,
        height: int = 24,
        over: FakeConversation | None = None,
        notifications: bool = False,
        **options: object,
    ) -> AsyncIterator[Terminal]:
        asked = over or conversation
        app = QuothApp(asked, **options)
        async with app.run_test(size=(width, height), notifications=notifications) as pilot:
            terminal = Terminal(pilot, asked)
            await terminal.settle()
            yield terminal
            asked.gate.set()

    return opened

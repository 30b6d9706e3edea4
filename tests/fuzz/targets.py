"""What is fuzzed: each target makes a check, which takes any bytes and raises where Quoth breaks a promise."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from hostile_text import ASKING, HOSTILE, REPORTING, text_of

Check = Callable[[bytes], None]
Target = Callable[[Path], Check]
"""Makes a check that may write in the folder given."""

MOST_CHARACTERS = 400
"""Of a text to be parsed: the model is what takes the time, and short texts go everywhere that long ones go."""


def readers(folder: Path) -> Check:
    """Any file is articles that can be stored, or the reason why not."""
    from index.article import Article
    from index.readers import read_articles

    plain, lines, packed = folder / "any.txt", folder / "any.jsonl", folder / "any.jsonl.gz"

    def check(data: bytes) -> None:
        how, content = data[:1], data[1:]
        path = (plain, lines, packed, packed)[how[0] % 4] if how else plain
        path.write_bytes(gzip.compress(content, 1) if how and how[0] % 4 == 3 else content)
        for outcome in read_articles([path]):
            if not isinstance(outcome, Article):
                str(outcome).encode()
                continue
            assert outcome.text.strip()
            assert "\r" not in outcome.text
            for words in (outcome.id, outcome.text, outcome.title, outcome.publisher, outcome.author, outcome.url):
                (words or "").encode()

    return check


def extraction(_: Path) -> Check:
    """Every span stands in the text, and holds what is shown."""
    from bot.answer import article_as_json
    from bot.command.output import as_json_line
    from index.article import Article
    from index.parse import Parser
    from index.read_article import read_article

    parser = Parser()

    def check(data: bytes) -> None:
        text = text_of(data, REPORTING)[:MOST_CHARACTERS]
        article = Article("a", text, "A title")
        read = read_article(article, parser)
        told = json.loads(as_json_line(article_as_json(read)))
        for attribution in told["attributions"]:
            assert attribution["content"]
            for part in ("source", "cue", "content"):
                assert attribution[part] == sorted(attribution[part])
                assert all(0 <= start < end <= len(text) for start, end in attribution[part])
            assert not _characters(attribution["cue"]) & _characters(attribution["content"])
        for passage in read.passages:
            assert passage.text == text[passage.span.start : passage.span.end]

    return check


def questions(folder: Path) -> Check:
    """Any conversation gets answers that can be printed."""
    from bot.command.plain import Page
    from bot.conversation import Conversation
    from tests.small_archive import open_small_archive

    store = open_small_archive(folder / "archive")

    def check(data: bytes) -> None:
        conversation = Conversation(store)
        for turn in data.split(b"\n")[:4]:
            answer = conversation.ask(text_of(turn, ASKING))
            assert answer.answer
            check_printable(Page(60).answer_lines(answer, with_question=True))
            check_json(answer.as_json())

    return check


def question_files(folder: Path) -> Check:
    """Any file is a script, or is refused with words that name it."""
    from bot.question_files.read_script import read_script
    from bot.question_files.script import QuestionFileError

    paths = folder / "questions.yaml", folder / "questions.txt"

    def check(data: bytes) -> None:
        for path in paths:
            path.write_bytes(data)
            refusal = ""
            try:
                script = read_script(path)
            except QuestionFileError as error:
                refusal = str(error)
            else:
                assert all(turn.ask.strip() for one in script.conversations for turn in one.turns)
            assert not refusal or str(path) in refusal

    return check


def terminal(_: Path) -> Check:
    """Whatever the texts, nothing that is printed does anything to a terminal."""
    from printed import everything_printed

    def check(data: bytes) -> None:
        lines, objects = everything_printed(text_of(data, ASKING) or "a")
        check_printable(lines)
        for one in objects:
            check_json(one)

    return check


def stores(folder: Path) -> Check:
    """A damaged or hostile archive answers or is refused with a QuothError, and runs nothing."""
    from damaged_store import DamagedStore

    return DamagedStore(folder).check


TARGETS: dict[str, Target] = {
    "readers": readers,
    "extraction": extraction,
    "questions": questions,
    "question-files": question_files,
    "terminal": terminal,
    "stores": stores,
}

SEEDS: dict[str, tuple[bytes, ...]] = {
    "readers": (
        b"\x00# Title\nText.", b'\x01{"id": "1", "text": "a", "published": "2023-11-07T10:00", "url": "u"}\n{"id": 1}',
        b'\x03{"id": "1", "text": "\\ud800"}', b"\x02\x1f\x8b\x08\x00\x00", b"\x00\xff\xfea\x00", b"\x00\xef\xbb\xbfa",
        b"\x01\xfe\xff\x00{", b"\x01[[[[", b'\x01{"id": 1e999, "text": null}',
    ),
    "extraction": (
        b'Mayor Ada Okafor said that the harbour will reopen. "It is safe," she told reporters on Monday.',
        b'According to Berg, Ruiz believes so. "No," he said, adding, "but \'yes\' is," a word.',
    ),
    "questions": (
        b"What did Ana Ruiz say about the bridge?\nAnd Berg?\nWhen?\nTo whom?",
        b"who else?\nonly the exact words\nmore",
        b"speaker:Ruiz topic:bridge since:2023 kind:direct",
        b'Who said "a monument to vanity"?\nthe third one in context',
        b"How many statements by Weiss since May 2023?\nno, I meant Julia", b"Who is Tom Berg\nwhat about the strike?",
    ),
    "question-files": (
        b"title: x\nconversations:\n- title: a {who}\n  for:\n  - who: [Ruiz, Berg]\n"
        b"  turns:\n  - ask: What did {who} say?\n"
        b"    expect: {status: answered|not_found, speaker: Ruiz, passages: [a], only: true}\n",
        b"&a [*a, *a]", b"# comment\nWhat?\n\nWho?\n",
        b"%YAML 1.1\n---\n- !!int 1\n? a\n: b\n", b"limit: 3\ntags: [a]\n",
    ),
    "terminal": (b"\x80\x81\x82\x83\x84", bytes(range(256))),
    "stores": tuple(bytes([file, how]) + b"\x10\x20" * 8 for file in range(12) for how in range(6)),
}  # fmt: skip
"""Where the mutations begin."""

WORDS: tuple[str, ...] = tuple(
    word for word in (*REPORTING, *ASKING, *HOSTILE) if word.isascii() and word.isprintable()
)


def check_printable(lines: Iterable[str]) -> None:
    """Raise where a line would do something to a terminal, or break out of its line."""
    from printed import UNFIT

    for line in lines:
        found = UNFIT.search(line)
        assert found is None, f"U+{ord(found[0]):04X} in {line!r}"


def check_json(value: dict[str, Any]) -> None:
    """Raise where a line of JSON would do something to a terminal, or is not what was put in."""
    from printed import UNFIT

    from bot.command.output import as_json_line

    line = as_json_line(value)
    assert not UNFIT.search(line)
    assert json.loads(line) == json.loads(json.dumps(value))  # where halves of a character may have met


def _characters(spans: list[list[int]]) -> set[int]:
    return {place for start, end in spans for place in range(start, end)}

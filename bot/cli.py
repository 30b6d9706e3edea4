"""The `quoth` command: opens the archive, makes the conversation, starts one front end.

The parts are put together here and only here. What only some commands need (spaCy, Textual, YAML) is imported by the
function that needs it, so that asking starts at once.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from bot.answer import Answer
from bot.command import archive_commands
from bot.command.arguments import read_arguments
from bot.command.output import narrate, page, print_json, print_lines, write_file
from bot.command.recorded import recorded
from bot.language.sentences import counted
from bot.terminal_text import printable
from index.errors import ArticleError, QuothError
from index.store import Store, open_store

if TYPE_CHECKING:
    from bot.conversation import Conversation
    from bot.question_files.script import Script
    from bot.question_files.transcript import TurnResult

DONE, FAILED, INTERRUPTED = 0, 1, 130


def main(arguments: list[str] | None = None) -> int:
    """Run `quoth` and return its exit code; the one place where errors are shown to people."""
    options = read_arguments(sys.argv[1:] if arguments is None else arguments)
    try:
        code = COMMANDS[options.command](options)
        sys.stdout.flush()
    except QuothError as error:
        narrate(str(error))
        return FAILED
    except KeyboardInterrupt:
        narrate("stopped")
        return INTERRUPTED
    except BrokenPipeError:  # `quoth ask ... | head` has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    return code


def open_paths(options: Namespace) -> int:
    """Index the paths, then open the terminal UI or line mode; where there is no terminal, say how to ask."""
    is_terminal = all(stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr))  # Textual draws on the last
    if options.plain or (is_terminal and os.environ.get("TERM") == "dumb"):
        return _open_line_mode(options)
    if is_terminal or options.served:
        from bot.command.terminal_session import open_terminal_ui

        return open_terminal_ui(archive_folder(options), options)
    failed = build_archive(archive_folder(options), options.paths, options) if options.paths else False
    with closing(open_store(archive_folder(options))) as store:
        held = store.status()
        told = f"{counted(held.statements, 'statement')} by {counted(held.speakers, 'speaker')}"
        print(f"{told} in {counted(held.articles, 'article')}.")
        where = f" --index {options.index}" if options.index else ""
        for question in _conversation(store).examples(3):
            print(f"  quoth ask {json.dumps(printable(question), ensure_ascii=False)}{where}")
    return FAILED if failed else DONE


def _open_line_mode(options: Namespace) -> int:
    from bot.command.line_mode import hold_line_mode

    failed = build_archive(archive_folder(options), options.paths, options) if options.paths else False
    with closing(open_store(archive_folder(options))) as store:
        conversation = _conversation(store)
        with recorded(options, conversation.limit) as recording:
            hold_line_mode(conversation, replace(page(), styled=False), recording)
    return FAILED if failed else DONE


def serve(options: Namespace) -> int:
    """Open the terminal UI in a browser."""
    from bot.command.serve import serve_archive

    place = archive_folder(options)
    failed = build_archive(place, options.paths, options) if options.paths else False
    with closing(open_store(place)):
        serve_archive(place, options)
    return FAILED if failed else DONE


def ask(options: Namespace) -> int:
    """Hold one conversation, a turn each."""
    several = options.questions == ["-"] or len(list(_turns(options.questions))) > 1
    with closing(open_store(archive_folder(options))) as store, recorded(options, options.limit) as recording:
        conversation = _conversation(store, options.limit)
        if several:
            store.load_words()
        for number, question in enumerate(_turns(options.questions)):
            answer = conversation.ask(question)
            if recording:
                recording.add(answer)
            if options.json:
                print_json(answer.as_json())
                continue
            if number:
                print()
            print_lines(page().answer_lines(answer, with_question=several))
    return DONE


def run(options: Namespace) -> int:
    """Hold the conversations of question files, and say what was not as expected."""
    from bot.question_files.read_script import read_script
    from bot.question_files.script import tagged
    from bot.question_files.transcript import junit_xml, summary

    failed, stopped = False, False
    results: list[TurnResult] = []
    for script in tagged([read_script(path) for path in options.files], options.tags):
        some_unread, held = _run_script(script, options)
        failed |= some_unread
        results += held
        if stopped := bool(options.fail_fast and held and held[-1].failures):
            break
    if options.junit:
        write_file(options.junit, junit_xml(results))
    if not options.json:
        print(summary(results) + (" Stopped at the first failure." if stopped else ""))
    return FAILED if failed or any(result.failures for result in results) else DONE


def _run_script(script: Script, options: Namespace) -> tuple[bool, list[TurnResult]]:
    """Print what each turn of a question file gets, and return the results, with whether an article was not read."""
    from bot.question_files.transcript import hold, result_lines

    limit = options.limit if options.limit is not None else script.limit or 0
    results: list[TurnResult] = []
    with _store_of(script.articles, options) as (store, some_unread):
        for result in hold(script, _Conversations(store, limit).begin):
            results.append(result)
            if options.json:
                print_json(result.as_json())
            else:
                print_lines(result_lines(result, page()))
            if options.fail_fast and result.failures:
                break
    return some_unread, results


def index(options: Namespace) -> int:
    """Add what is new or changed."""
    return FAILED if build_archive(archive_folder(options), options.paths, options, as_json=options.json) else DONE


def extract(options: Namespace) -> int:
    """Print attributions as JSON lines, without an archive."""
    from bot.answer import article_as_json
    from index.build import read_all

    failed = False
    for outcome in read_all(options.paths, jobs=options.jobs, model=_model(options)):
        if isinstance(outcome, ArticleError):
            narrate(str(outcome))
            failed = True
        else:
            print_json(article_as_json(outcome))
    return FAILED if failed else DONE


def archive_folder(options: Namespace) -> Path:
    """Return where the archive is: --index, else $QUOTH_INDEX, else the user's data folder."""
    if options.index:
        return Path(options.index)
    if place := os.environ.get("QUOTH_INDEX"):
        return Path(place)
    from platformdirs import user_data_path

    return user_data_path("quoth", appauthor=False) / "archive"


def build_archive(place: Path, paths: list[Path], options: Namespace, *, as_json: bool = False) -> bool:
    """Index `paths`, telling on standard error how it goes; return whether some article could not be read."""
    from bot.command.indexed_places import IndexedPlaces
    from bot.command.progress import show_progress, summary_of
    from index.build import build

    with closing(open_store(place, create=True)) as store, show_progress(as_json=as_json) as on_progress:
        report = build(store, paths, jobs=options.jobs, model=_model(options), on_progress=on_progress)
    IndexedPlaces(place).add(paths)
    if as_json:
        print_json({"summary": summary_of(report), "problems": [str(error) for error in report.errors]})
        return bool(report.errors)
    for error in report.errors:
        narrate(str(error))
    if options.command == "index" and (sys.stderr.isatty() or not report.files):
        narrate(summary_of(report))
    return bool(report.errors)


@contextmanager
def _store_of(articles: tuple[Path, ...], options: Namespace) -> Iterator[tuple[Store, bool]]:
    """Open the archive, or a temporary one of `articles` alone; and say whether some could not be read."""
    if not articles:
        with closing(open_store(archive_folder(options))) as store:
            yield store, False
        return
    with tempfile.TemporaryDirectory(prefix="quoth-") as folder:
        place = Path(folder) / "archive"
        some_unread = build_archive(place, list(articles), options)
        with closing(open_store(place)) as store:
            yield store, some_unread


def _conversation(store: Store, limit: int = 10) -> Conversation:
    from bot.conversation import Conversation  # only here: the terminal UI draws before it knows how to read questions

    return Conversation(store, limit=limit)


class _Conversations:
    """Begins conversations over one store."""

    def __init__(self, store: Store, limit: int) -> None:
        self.store, self.limit = store, limit

    def begin(self) -> Callable[[str], Answer]:
        return _conversation(self.store, self.limit).ask


def _turns(questions: list[str]) -> Iterator[str]:
    """Yield the turns; arguments without a space between them are the words of one question."""
    if questions == ["-"]:
        yield from (line.strip() for line in sys.stdin if line.strip())
    elif any(" " in question for question in questions):
        yield from questions
    else:
        yield " ".join(questions)


def _model(options: Namespace) -> str | None:
    return options.model or os.environ.get("QUOTH_MODEL") or None


def _on_archive(command: Callable[[Store, Namespace], int]) -> Callable[[Namespace], int]:
    def opened(options: Namespace) -> int:
        with closing(open_store(archive_folder(options))) as store:
            return command(store, options)

    return opened


COMMANDS: dict[str, Callable[[Namespace], int]] = {
    "open": open_paths,
    "ask": ask,
    "run": run,
    "index": index,
    "extract": extract,
    "serve": serve,
    "speakers": _on_archive(archive_commands.speakers),
    "articles": _on_archive(archive_commands.articles),
    "show": _on_archive(archive_commands.show),
    "remove": _on_archive(archive_commands.remove),
    "status": _on_archive(archive_commands.status),
    "reindex": _on_archive(archive_commands.reindex),
}

"""The arguments of the `quoth` command, and its help."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

COMMANDS = (
    "ask", "run", "index", "extract", "speakers", "articles", "show", "remove", "status", "reindex", "serve", "open",
)  # fmt: skip
"""Words that name a command; any other first argument is a path to open. A folder of that name is `./ask`."""

EXAMPLES = """\
examples:
  quoth articles/                                 index a folder, then ask in the terminal UI
  quoth --plain                                   a question a line, answers as plain lines
  quoth ask "What did Gallant say?" "And Kirby?"  one conversation, a turn each
  quoth ask Who talked about hostages             one question; quotation marks are not needed
  quoth run questions.yaml --junit report.xml     test an archive with a question file
  quoth extract article.txt                       every attribution, as JSON lines
  quoth status --check                            is anything damaged? --rescue FILE.jsonl saves what is not

`quoth COMMAND --help` tells more of a command. The archive is kept in the user's data folder,
in $QUOTH_INDEX where that is set, or in --index DIR.
"""


def read_arguments(arguments: list[str]) -> argparse.Namespace:
    """Return the command, its paths and options; `command` is "open" where no other is named.

    Raises:
        SystemExit: help or the version was asked for (0), or the usage is bad (2).
    """
    parser = _parser()
    options = parser.parse_args(_with_command(arguments))
    if options.command == "open" and options.paths and (meant := _command_meant(options.paths[0])):
        parser.error(f"{options.paths[0]} is neither a file nor a command. Did you mean: quoth {meant}")
    return options


def _command_meant(path: Path) -> str | None:
    """Return the command that somebody misspelt, where there is no such file."""
    from difflib import get_close_matches  # only here: asking should not wait for it

    return None if path.exists() else next(iter(get_close_matches(str(path), COMMANDS, 1)), None)


def _with_command(arguments: list[str]) -> list[str]:
    """Put "open" before arguments that name no command: `quoth seeds` opens the folder seeds."""
    skip = False
    for place, argument in enumerate(arguments):
        if skip:
            skip = False
        elif argument in {"--index", "--model", "--limit", "--jobs", "--host", "--port", "--record"}:
            skip = True
        elif argument in COMMANDS:
            return [argument, *arguments[:place], *arguments[place + 1 :]]
        elif argument in {"-h", "--help", "--version"} and place == 0:
            return arguments
        elif argument == "--" or not argument.startswith("-"):
            break
    return ["open", *arguments]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="quoth",
        description="Ask a news archive who said what. Answers are the articles' own words. All of it runs offline.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        usage="quoth [PATH ...]\n       quoth COMMAND [ARGUMENT ...] [OPTION ...]",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action=_ShowVersion)
    commands = _Commands(parser)
    for add in (_add_opening, _add_asking, _add_indexing, _add_listing, _add_looking_after):
        add(commands)
    return parser


class _Commands:
    """The commands, each with help of its own, and with the options that all have."""

    def __init__(self, parser: argparse.ArgumentParser) -> None:
        self._added = parser.add_subparsers(prog="quoth", dest="command", metavar="COMMAND", title="commands")

    def add(self, name: str, summary: str, example: str) -> argparse.ArgumentParser:
        """Add a command and return its parser."""
        made = self._added.add_parser(
            name,
            help=summary,
            description=summary[0].upper() + summary[1:] + ".",
            epilog=f"example: {example}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        made.add_argument("--version", action=_ShowVersion)
        made.add_argument("--index", type=Path, metavar="DIR", help="the folder of the archive")
        return made


def _add_opening(commands: _Commands) -> None:
    opened = commands.add(
        "open", "index the paths, then open the terminal UI (the command may be left out)", "quoth seeds"
    )
    opened.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="articles: files or folders")
    opened.add_argument("--served", action="store_true", help=argparse.SUPPRESS)  # in a browser: there is no terminal
    opened.add_argument("--plain", action="store_true", help="line mode: for screen readers, pipes, simple terminals")
    _add_record(opened)
    _add_building(opened)

    serve = commands.add("serve", "open the terminal UI in a browser", "quoth serve seeds --port 8080")
    serve.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="articles to index first")
    serve.add_argument("--host", default="127.0.0.1", help="the address to serve at (default: this computer only)")
    serve.add_argument("--port", type=_count, default=8000, metavar="N", help="its port (default: 8000; 0: a free one)")
    _add_building(serve)


def _add_asking(commands: _Commands) -> None:
    ask = commands.add("ask", "ask questions: one conversation, a turn each", 'quoth ask "What did Kirby say?" "When?"')
    ask.add_argument("questions", nargs="+", metavar="QUESTION", help="- reads them from standard input, a line each")
    _add_json(ask, "one JSON object a turn")
    _add_limit(ask, 10)
    _add_record(ask)

    run = commands.add("run", "hold the conversations of question files", "quoth run seeds/questions.yaml")
    run.add_argument("files", nargs="+", type=Path, metavar="FILE", help="YAML, or plain text with a question a line")
    _add_json(run, "one JSON object a turn")
    run.add_argument(
        "--limit", type=_count, metavar="N", help="show at most N (0: all; default: as the file says, or 0)"
    )
    run.add_argument(
        "--tag", action="append", default=[], dest="tags", metavar="TAG", help="only conversations with it"
    )
    run.add_argument("--fail-fast", action="store_true", help="stop at the first turn that fails")
    run.add_argument("--junit", type=Path, metavar="FILE", help="write the results there in JUnit's XML as well")
    _add_building(run)


def _add_indexing(commands: _Commands) -> None:
    index = commands.add("index", "add what is new or changed to the archive", "quoth index articles/ more.jsonl.gz")
    index.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="articles: files or folders")
    _add_json(index, "progress and outcome as JSON lines")
    _add_building(index)

    extract = commands.add(
        "extract", "print attributions as JSON lines, without an archive", "quoth extract article.txt"
    )
    extract.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="articles: files or folders")
    _add_building(extract)


def _add_listing(commands: _Commands) -> None:
    speakers = commands.add("speakers", "list the speakers, the most quoted first", "quoth speakers --limit 20")
    _add_json(speakers, "one JSON object a speaker")
    _add_limit(speakers, 0)

    articles = commands.add("articles", "list the articles, the newest first", "quoth articles --json")
    _add_json(articles, "one JSON object an article")
    _add_limit(articles, 0)

    show = commands.add("show", "print an article and who says what in it", "quoth show gaza-after-the-war.txt")
    show.add_argument("article", metavar="ARTICLE", help="its id, as `quoth articles` lists it")
    _add_json(show, "the article and its passages as one JSON object")


def _add_looking_after(commands: _Commands) -> None:
    remove = commands.add("remove", "take articles out of the archive", "quoth remove gaza-after-the-war.txt")
    remove.add_argument("articles", nargs="+", metavar="ARTICLE", help="ids, as `quoth articles` lists them")
    _add_json(remove, "the outcome as one JSON object")

    status = commands.add("status", "tell what the archive holds", "quoth status --check")
    status.add_argument("--check", action="store_true", help="verify every article, passage and index as well")
    status.add_argument(
        "--rescue",
        metavar="FILE.jsonl",
        type=Path,
        help="save the articles that can still be read from a damaged archive; `quoth index FILE.jsonl` takes them",
    )
    _add_json(status, "one JSON object")

    reindex = commands.add("reindex", "make the full-text index anew, without parsing anything again", "quoth reindex")
    _add_json(reindex, "the outcome as one JSON object")


class _ShowVersion(argparse.Action):
    """Looks the version up only when asked, since that costs as much as answering a question."""

    def __init__(self, option_strings: Sequence[str], **_: Any) -> None:
        super().__init__(option_strings, argparse.SUPPRESS, nargs=0, help="print the version")

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> NoReturn:
        from importlib.metadata import version

        print(f"quoth {version('quoth')}")
        parser.exit()


def _add_json(parser: argparse.ArgumentParser, what: str) -> None:
    parser.add_argument("--json", action="store_true", help=what)


def _add_limit(parser: argparse.ArgumentParser, limit: int) -> None:
    parser.add_argument(
        "--limit", type=_count, default=limit, metavar="N", help=f"show at most N (0: all; default: {limit})"
    )


def _add_record(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--record", type=Path, metavar="FILE", help="save the conversation as a question file (.yaml)")


def _add_building(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--jobs", type=_jobs, metavar="N", help="parse in N processes (default: as it pays)")
    parser.add_argument("--model", metavar="NAME", help="another installed spaCy model (default: $QUOTH_MODEL)")


def _count(text: str) -> int:
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError("expected 0 or more")
    return number


def _jobs(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("expected 1 or more")
    return number

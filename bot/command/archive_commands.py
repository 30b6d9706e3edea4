"""The commands that list, show and care for an archive: each takes the store and its options, returns an exit code."""

from __future__ import annotations

import json
from argparse import Namespace
from datetime import date
from pathlib import Path

from bot.answer import passage_as_json
from bot.command.near_articles import not_there
from bot.command.output import narrate, page, print_json, print_lines
from bot.command.plain import article_lines, show_lines, speaker_lines, status_lines
from bot.language.sentences import counted
from bot.passage_words import one_line
from index.article import Article
from index.errors import ArticleError, QuothError
from index.store import Store


def speakers(store: Store, options: Namespace) -> int:
    """List the speakers, the most quoted first."""
    entries = store.speakers(limit=options.limit)
    if not options.json:
        print_lines(speaker_lines(entries))
        return 0
    for entry in entries:
        print_json(
            {
                "name": entry.name,
                "type": entry.type.value,
                "role": entry.role,
                "names": list(entry.names),
                "statements": entry.statements,
                "articles": entry.articles,
                "first": _iso(entry.first),
                "last": _iso(entry.last),
            }
        )
    return 0


def articles(store: Store, options: Namespace) -> int:
    """List the articles, the newest first."""
    entries = store.articles()
    entries = entries[: options.limit] if options.limit else entries
    if not options.json:
        print_lines(article_lines(entries))
        return 0
    for entry in entries:
        info = entry.info
        print_json(
            {
                "id": info.id,
                "title": info.title,
                "published": _iso(info.published),
                "publisher": info.publisher,
                "author": entry.author,
                "url": info.url,
                "statements": entry.statements,
            }
        )
    return 0


def show(store: Store, options: Namespace) -> int:
    """Print an article, and who says what in it."""
    article = store.article(options.article)
    if article is None:
        raise QuothError(not_there(options.article, store.articles()))
    passages = store.passages_of(article.id)
    if not options.json:
        print_lines(show_lines(page(), article, passages))
        return 0
    print_json(
        {
            **_fields(article),
            "passages": [passage_as_json(passage) for passage in passages],
        }
    )
    return 0


def remove(store: Store, options: Namespace) -> int:
    """Take articles out; one that is not there keeps none of the others in, and is told."""
    known = store.fingerprints()
    missing = [name for name in options.articles if name not in known]
    removed = store.remove([name for name in options.articles if name in known])
    for name in missing:
        narrate(not_there(name, store.articles()))
    if options.json:
        print_json({"removed": removed, "missing": missing})
    else:
        print(f"{counted(removed, 'article')} removed.")
    return 1 if missing else 0


def status(store: Store, options: Namespace) -> int:
    """Tell what the archive holds, and with --check whether all of it is as it was written; --rescue saves what is."""
    if options.rescue:
        return rescue(store, options)
    found = store.status(check=options.check)
    if options.json:
        print_json(
            {
                "place": found.place,
                "format": found.format,
                "generation": found.generation,
                "articles": found.articles,
                "passages": found.passages,
                "statements": found.statements,
                "speakers": found.speakers,
                "first": _iso(found.first),
                "last": _iso(found.last),
                "bytes": found.bytes,
                "problems": list(found.problems),
            }
        )
    else:
        print_lines(status_lines(found))
        if options.check and not found.problems:
            print("check       nothing wrong")
    return 1 if found.problems else 0


def rescue(store: Store, options: Namespace) -> int:
    """Save the articles that can be read as JSON lines, and name the others."""
    try:
        saved, lost = _save_readable(store, options.rescue)
    except OSError as error:
        raise QuothError(
            f"{options.rescue} cannot be written ({error.strerror or error}). Name another file"
        ) from error
    if options.json:
        print_json({"saved": saved, "lost": lost})
    else:
        print(f"{counted(saved, 'article')} saved in {one_line(str(options.rescue))}, {lost} lost.")
    return 1 if lost else 0


def _save_readable(store: Store, path: Path) -> tuple[int, int]:
    """Return how many articles were saved, and how many cannot be read."""
    saved = lost = 0
    with path.open("x", encoding="utf-8") as file:
        for article in store.readable_articles():
            if isinstance(article, ArticleError):
                narrate(str(article))
                lost += 1
                continue
            known = {name: value for name, value in _fields(article).items() if value is not None}
            file.write(json.dumps(known, ensure_ascii=False) + "\n")
            saved += 1
    return saved, lost


def _fields(article: Article) -> dict[str, str | None]:
    """Return an article as files of articles have it."""
    return {
        "id": article.id,
        "title": article.title,
        "published": _iso(article.published),
        "publisher": article.publisher,
        "author": article.author,
        "url": article.url,
        "text": article.text,
    }


def reindex(store: Store, options: Namespace) -> int:
    """Make the full-text index anew."""
    store.reindex()
    passages = store.status().passages
    if options.json:
        print_json({"passages": passages})
    else:
        print(f"Full-text index made anew: {counted(passages, 'passage')}.")
    return 0


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()

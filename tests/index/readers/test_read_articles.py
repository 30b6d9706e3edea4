import gzip
import json
import os
from datetime import date
from pathlib import Path

import pytest

from index.article import Article
from index.errors import ArticleError
from index.readers import find_files, json_lines, read_articles
from index.readers.article_file import ENDINGS
from index.readers.read import READERS


def read(*paths: Path) -> tuple[list[Article], list[ArticleError]]:
    things = list(read_articles(paths))
    return (
        [thing for thing in things if isinstance(thing, Article)],
        [thing for thing in things if isinstance(thing, ArticleError)],
    )


def put(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def lines(*objects: object) -> str:
    return "".join(json.dumps(one) + "\n" for one in objects)


def test_a_text_file_is_one_article_named_by_its_file(tmp_path):
    ((article,), errors) = read(put(tmp_path / "harbour.txt", "Prices fell, the bank said.\n"))
    assert article == Article("harbour.txt", "Prices fell, the bank said.\n", "harbour")
    assert not errors


def test_a_heading_is_the_title_and_stays_in_the_text(tmp_path):
    ((article,), _) = read(put(tmp_path / "harbour.md", "# Harbour reopens\n\nShips are back."))
    assert article.title == "Harbour reopens"
    assert article.text.startswith("# Harbour")


def test_a_heading_is_the_title_without_its_marks(tmp_path):
    ((article,), _) = read(put(tmp_path / "harbour.md", "# **Harbour** _reopens_\n\nShips are back."))
    assert article.title == "Harbour reopens"


def test_fields_above_the_text_tell_of_the_article_and_stay_in_the_text(tmp_path):
    front = "---\ntitle: 'Ships are back'\ndate: 2024-05-04T10:00\nauthor: Ann Lee\npublisher: Orlik Post\n---\n"
    ((article,), errors) = read(put(tmp_path / "harbour.md", front + "# Harbour\n\nShips are back."))
    assert article.text.startswith(front)
    assert (article.title, article.author, article.publisher) == ("Ships are back", "Ann Lee", "Orlik Post")
    assert article.published == date(2024, 5, 4)
    assert not errors


def test_an_odd_date_above_the_text_is_no_date(tmp_path):
    ((article,), errors) = read(put(tmp_path / "harbour.md", "---\ndate: spring\n---\n\n# Harbour\n"))
    assert (article.published, article.title) == (None, "Harbour")
    assert not errors


def test_a_folder_is_read_to_the_bottom_in_order_of_names_without_what_is_hidden(tmp_path):
    for name in ("b.txt", "a.md", "deep/down/c.txt", ".hidden.txt", ".git/d.txt", "picture.png"):
        put(tmp_path / name, "Words.")
    articles, errors = read(tmp_path)
    assert [article.id for article in articles] == ["a.md", "b.txt", "deep/down/c.txt"]
    assert not errors
    assert find_files([tmp_path]).skipped == 1


def test_a_file_named_twice_is_read_once(tmp_path):
    file = put(tmp_path / "a.txt", "Words.")
    assert len(read(tmp_path, file)[0]) == 1


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("\ufeffOne\r\ntwo\rthree\n".encode(), "One\ntwo\nthree\n"),
        ("\ufeffThe café".encode("utf-16-le"), "The café"),
        ("\ufeffThe café".encode("utf-16-be"), "The café"),
        ("\ufeffThe café".encode("utf-32"), "The café"),
        ("He said “no” – twice".encode("cp1252"), "He said “no” – twice"),
        ("“Yes”, “no”, “yes”, “no”, “yes”, ".encode() + b"\xe2\x80 said", "“Yes”, “no”, “yes”, “no”, “yes”, � said"),
        ("tab\tand form feed\f stay\u2028".encode(), "tab\tand form feed\f stay\u2028"),
    ],
)
def test_text_is_what_the_bytes_mean_with_line_ends_and_mark_made_alike(tmp_path, content, text):
    ((article,), _) = read(put(tmp_path / "a.txt", content))
    assert article.text == text


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.txt", b"", "the file is empty"),
        ("a.txt", b" \n\n", "the file is empty"),
        ("a.txt", b"\x89PNG\0\0\0", "binary data"),
        ("a.txt", b"\x81\x8d\x8f caf\xe9", "save it as UTF-8"),
        ("a.jsonl", b"", "the file is empty"),
        ("a.jsonl", b"\x89PNG\0\0\0", "binary data"),
        ("a.jsonl.gz", b"no gzip", "damaged or cut short"),
        ("a.pdf", b"%PDF", "does not read this kind of file"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_with_the_reason(tmp_path, name, content, reason):
    good = put(tmp_path / "good.txt", "Words.")
    ((article,), (error,)) = read(put(tmp_path / name, content), good)
    assert article.id == "good.txt"
    assert str(error).startswith(str(tmp_path / name))
    assert reason in str(error)


def test_what_is_not_there_is_named(tmp_path):
    (_, (error,)) = read(tmp_path / "nowhere.txt")
    assert "no such file" in str(error)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions do not hold for this user")
def test_a_file_without_permission_is_named(tmp_path):
    put(tmp_path / "a.txt", "Words.").chmod(0)
    (_, (error,)) = read(tmp_path)
    assert "Permission denied" in str(error)


def test_a_line_of_json_is_an_article_with_what_is_known_of_it(tmp_path):
    known = {"title": "T", "publisher": "P", "author": "A", "url": "https://example.org"}
    file = put(tmp_path / "a.jsonl", lines({"id": "1", "text": "W\r\nx", "published": "2023-11-07T10:00Z", **known}))
    ((article,), _) = read(file)
    assert article == Article("1", "W\nx", "T", date(2023, 11, 7), "P", "A", "https://example.org")


def test_compressed_lines_are_read_alike_and_without_title_go_by_their_id(tmp_path):
    file = put(tmp_path / "a.jsonl.gz", gzip.compress(lines({"id": 7, "text": "Words."}).encode()))
    assert read(file)[0] == [Article("7", "Words.", "7")]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('{"id": "2", "text": "cut', "not JSON"),
        ("[1]", "expected an object"),
        ('{"text": "words"}', 'no "id"'),
        ('{"id": "2"}', 'no "text"'),
        ('{"id": "2", "text": " "}', 'no "text"'),
        ('{"id": ["2"], "text": "words"}', '"id" must be a string'),
        ('{"id": "2", "text": 5}', '"text" must be a string'),
        ('{"id": "2", "text": "words", "title": {}}', '"title" must be a string'),
        ('{"id": "2", "text": "words", "published": "last May"}', "must be a date like"),
        ('{"id": "1", "text": "again"}', "has the id '1' already"),
        ("[" * 100_000, "nested too deep"),
        ('{"id": ' + "9" * 5000 + "}", "limit"),
    ],
)
def test_a_bad_line_costs_only_itself_and_is_named_by_its_number(tmp_path, line, reason):
    file = put(tmp_path / "a.jsonl", lines({"id": "1", "text": "One."}) + "\n" + line + "\n" + '{"id":"3","text":"."}')
    articles, (error,) = read(file)
    assert [article.id for article in articles] == ["1", "3"]
    assert reason in str(error)
    assert "line 3" in str(error) or "already" in str(error)


def test_a_line_that_is_too_long_costs_only_itself(tmp_path, monkeypatch):
    monkeypatch.setattr(json_lines, "LONGEST_LINE", 100)
    path = tmp_path / "news.jsonl"
    line = '{"id": "%d", "text": "%s"}'
    path.write_text("\n".join(line % (n, "a" * (1000 if n == 2 else 9)) for n in range(4)))
    found = list(read_articles([path]))
    assert [one.id for one in found if isinstance(one, Article)] == ["0", "1", "3"]
    (told,) = [one for one in found if isinstance(one, ArticleError)]
    assert (told.place, "Split it" in told.reason) == (f"{path}, line 3", True)


def test_a_compressed_file_cut_short_gives_what_can_be_read(tmp_path):
    whole = gzip.compress(lines(*({"id": str(n), "text": os.urandom(2000).hex()} for n in range(50))).encode())
    articles, (error,) = read(put(tmp_path / "a.jsonl.gz", whole[: len(whole) // 2]))
    assert 0 < len(articles) < 50
    assert f"cut short after line {len(articles)}" in str(error)


def test_lines_of_utf16_are_read(tmp_path):
    file = put(tmp_path / "a.jsonl", ("\ufeff" + lines({"id": "1", "text": "Café"})).encode("utf-16-le"))
    assert read(file)[0][0].text == "Café"


def test_half_a_character_is_replaced_and_the_length_stays(tmp_path):
    ((article,), _) = read(put(tmp_path / "a.jsonl", '{"id": "\\ud800", "text": "a\\ud83db \\ud83d\\ude00"}'))
    assert article.text == "a\ufffdb 😀"
    article.id.encode()


def test_every_ending_that_is_looked_for_has_a_reader():
    assert set(READERS) == set(ENDINGS)

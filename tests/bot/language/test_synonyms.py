"""Words that may stand for others."""

from __future__ import annotations

import pytest

from bot.language.synonyms import FOLDER, kinds_of, synonyms_of
from bot.topic import topic_of
from index.folding import fold

FIELDS = {path.name: path.read_text(encoding="utf-8").split("\n") for path in sorted(FOLDER.glob("*.txt"))}
LINES = [line for lines in FIELDS.values() for line in lines if line and not line.startswith("#")]


def _equals_and_kinds(line: str) -> tuple[list[str], list[str]]:
    equals, _, kinds = line.partition(" > ")
    return equals.split(", "), kinds.split(", ") if kinds else []


def test_the_thesaurus_is_written_as_it_is_looked_up() -> None:
    words = [word for line in LINES for part in _equals_and_kinds(line) for word in part]
    assert len(LINES) > 1500
    assert [word for word in words if fold(word) != word] == []


def test_a_line_has_each_word_once() -> None:
    lines = [[*equals, *kinds] for equals, kinds in map(_equals_and_kinds, LINES)]
    assert [words for words in lines if len(set(words)) != len(words) or len(words) < 2] == []


def test_every_word_is_found_and_has_what_stands_in_its_line() -> None:
    for line in LINES:
        equals, kinds = _equals_and_kinds(line)
        for word in equals:
            assert set(equals) - {word} <= set(synonyms_of(word))
            assert set(kinds) <= set(kinds_of(word))


@pytest.mark.parametrize("name", FIELDS)
def test_a_field_begins_with_the_questions_that_taught_it(name: str) -> None:
    lines = FIELDS[name]
    assert lines[0].startswith("# ")
    assert lines[1].startswith("#   ")
    assert "?" in lines[1]


@pytest.mark.parametrize(
    ("asked", "printed"),
    [
        ("hate mail", "vitriolic"),
        ("commercial", "ad"),
        ("cheaper", "less expensive"),
        ("hecklers", "protesters"),
        ("job cuts", "layoffs"),
        ("trans people", "transgender"),
        ("vp", "running mate"),
        ("faked", "doctored"),
        ("cost of living", "inflation"),
        ("resign", "step down"),
        ("step down", "resign"),
    ],
)
def test_news_has_other_words_for_what_people_ask(asked: str, printed: str) -> None:
    assert printed in synonyms_of(asked)


@pytest.mark.parametrize(
    ("asked", "kind"), [("weapons", "rifles"), ("crime", "robbery"), ("germany", "berlin"), ("foreign policy", "china")]
)
def test_a_word_for_a_field_has_what_belongs_to_it_but_not_the_reverse(asked: str, kind: str) -> None:
    assert kind in kinds_of(asked)
    assert asked not in {*synonyms_of(kind), *kinds_of(kind)}


@pytest.mark.parametrize(
    ("form", "word"),
    [
        ("threats", "threat"),
        ("stepped down", "step down"),
        ("running mates", "running mate"),
        ("thefts", "theft"),
        ("accusations", "accusation"),
    ],
)
def test_forms_of_a_word_have_its_synonyms(form: str, word: str) -> None:
    assert set(synonyms_of(form)) == set(synonyms_of(word)) != set()


@pytest.mark.parametrize(
    ("word", "other"), [("strike", "punch"), ("bill", "fee"), ("walkout", "punch"), ("blaze", "sack")]
)
def test_senses_of_one_word_do_not_link_others(word: str, other: str) -> None:
    (group,) = topic_of(other).groups
    assert word not in group.others


def test_most_words_have_none() -> None:
    assert synonyms_of("") == synonyms_of("wardrobes of oak") == synonyms_of("xylophone") == kinds_of("xylophone") == ()

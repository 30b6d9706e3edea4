"""What is known of an article halfway through it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.speaker import SpeakerType
from index.speakers.article_so_far import ArticleSoFar
from index.speakers.member import Member
from index.speakers.mentions import find_mentions
from index.tokens import Tokens

TokensOf = Callable[[str], Tokens]


@pytest.fixture
def article(tokens_of: TokensOf) -> ArticleSoFar:
    tokens = tokens_of("Ann Lee met Tom Park. The council sat. She left.")
    return ArticleSoFar(tokens, find_mentions(tokens), {})


def member(article: ArticleSoFar, word: str) -> Member:
    found = article.cast.member_of(article.by_head[article.tokens.words.index(word)])
    assert found is not None
    return found


def test_two_people_are_one_pair_however_often_they_are_named(article: ArticleSoFar) -> None:
    ann, tom = member(article, "Lee"), member(article, "Park")
    pair = article.pair(ann, tom)
    assert pair is not None
    assert (pair.type, pair.description, pair.is_plural) == (SpeakerType.GROUP, "Ann Lee and Tom Park", True)
    assert article.pair(ann, tom) is pair


def test_a_person_and_himself_or_a_body_are_no_pair(article: ArticleSoFar) -> None:
    ann = member(article, "Lee")
    assert article.pair(ann, ann) is None
    assert article.pair(ann, Member(SpeakerType.ORGANIZATION, description="the council")) is None


def test_how_far_back_somebody_was_seen_is_told_in_sentences(article: ArticleSoFar) -> None:
    ann, words = member(article, "Lee"), article.tokens.words
    she = article.by_head[words.index("She")]
    assert article.sentences_back(she, ann) == 0
    article.last_seen[ann] = words.index("Lee")
    assert article.sentences_back(she, ann) == 2


@pytest.mark.parametrize(
    ("back", "because"),
    [
        (0, "she = Ann Lee, in the same sentence"),
        (1, "she = Ann Lee, 1 sentence back"),
        (2, "she = Ann Lee, 2 sentences back"),
    ],
)
def test_who_is_meant_is_told_with_the_reason(article: ArticleSoFar, back: int, because: str) -> None:
    meant = article.found("she", (member(article, "Lee"), back))
    assert meant is not None
    assert meant.because == because


def test_nobody_found_is_nobody_meant(article: ArticleSoFar) -> None:
    assert article.found("she", None) is None

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

import pytest

from bot.answers.repeats import fold_repeats
from index.article import ArticleInfo
from index.attribution import Attribution, Confidence, Kind, Stance
from index.charspan import CharSpan
from index.passage import Passage
from index.speaker import Speaker, SpeakerType

EVA = Speaker("Eva Lund", SpeakerType.PERSON)


def said(words, article, speaker=EVA):
    text = f"{speaker.name} said {words}." if speaker else f"{words}."
    content = CharSpan(text.index(words), text.index(words) + len(words))
    attribution = Attribution((), (), (content,), Kind.INDIRECT, Stance.SAID, Confidence.HIGH, "")
    info = ArticleInfo(article, article, date(2024, 5, 1))
    return Passage(info, CharSpan(0, len(text)), text, attribution, 0, speaker)


def folded(*pairs):
    return fold_repeats([said(words, article) for words, article in pairs])


def test_the_same_words_in_several_articles_are_one_statement():
    words = "the tunnel will be closed for two years"
    assert folded((words, "a"), ("nobody asked her", "b"), (words, "c"), (words, "d")) == ((0, 2, 3), (1,))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the tunnel will be closed for two years", "“The tunnel will be closed for two years,”"),
        ("the tunnel will be closed for two years", "the tunnel would be closed for two years"),
        (
            "this tunnel has cost the town far more than anybody foresaw",
            "this tunnel has cost the town far more than anybody foresaw and it still leaks badly",
        ),
    ],
)
def test_nearly_the_same_words_are_one_statement(one, other):
    assert folded((one, "a"), (other, "b")) == ((0, 1),)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the tunnel will be closed for two years", "the tunnel will not be closed for two years"),
        ("we do want a tunnel under the river", "we don't want a tunnel under the river"),
        ("the tunnel will cost 20 million crowns", "the tunnel will cost 30 million crowns"),
        ("the tunnel will be closed for two years", "the ferry stays"),
        ("it is", "it is"),
    ],
)
def test_what_says_something_else_stays_apart(one, other):
    assert folded((one, "a"), (other, "b")) == ((0,), (1,))


def test_a_thousand_statements_that_begin_alike_stay_apart_and_a_repeat_is_found_among_them():
    chosen = Random(7)
    vocabulary = ["".join(chosen.choices("abcdefgh", k=6)) for _ in range(500)]
    words = [f"what we said was that {' '.join(chosen.choices(vocabulary, k=9))}" for _ in range(1000)]
    statements = [said(one, f"a{place}") for place, one in enumerate((*words, words[700]))]
    groups = fold_repeats(statements)
    assert len(groups) == 1000
    assert (700, 1000) in groups


def test_what_others_say_or_nobody_and_what_one_article_says_twice_stays_apart():
    words = "the tunnel will be closed for two years"
    ole = Speaker("Ole Dahl", SpeakerType.PERSON)
    assert fold_repeats([said(words, "a"), said(words, "b", ole)]) == ((0,), (1,))
    assert fold_repeats([said(words, "a", None), said(words, "b", None)]) == ((0,), (1,))
    assert folded((words, "a"), (words, "a")) == ((0,), (1,))
    unattributed = replace(said(words, "a"), attribution=None)
    assert fold_repeats([unattributed, replace(unattributed, article=ArticleInfo("b", "b"))]) == ((0,), (1,))
    assert fold_repeats([]) == ()

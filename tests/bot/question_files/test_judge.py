from dataclasses import replace

import pytest

from bot.answer import Answer, AnswerStatus
from bot.question_files.judge import failures_of
from bot.question_files.script import Expectation
from index.article import ArticleInfo
from index.attribution import Attribution, Confidence, Kind, Stance
from index.charspan import CharSpan
from index.passage import Passage
from index.speaker import Speaker, SpeakerType

TEXT = "Okafor said on Monday the harbour\nwill reopen."


def passage(speaker: str = "Ada Okafor") -> Passage:
    attribution = Attribution(
        source=(CharSpan(0, 6),),
        cue=(CharSpan(7, 11),),
        content=(CharSpan(22, 45),),
        kind=Kind.INDIRECT,
        stance=Stance.SAID,
        confidence=Confidence.HIGH,
        because="subject of 'said'",
    )
    return Passage(
        ArticleInfo("harbour.txt", "The harbour"),
        CharSpan(0, len(TEXT)),
        TEXT,
        attribution,
        speaker=Speaker(speaker, SpeakerType.PERSON),
    )


ANSWER = Answer(
    "What did Okafor say?",
    None,
    AnswerStatus.ANSWERED,
    "Ada Okafor: 1 statement in 1 article",
    (passage(),),
    1,
    ("What did Ruiz say?",),
)


@pytest.mark.parametrize(
    "expect",
    [
        Expectation(status=(AnswerStatus.ANSWERED,)),
        Expectation(status=(AnswerStatus.NOT_FOUND, AnswerStatus.ANSWERED)),
        Expectation(speaker=("Ada Okafor",)),
        Expectation(passages=("the harbour will reopen",), only=True),
        Expectation(optional=("will reopen",), only=True),
        Expectation(answer=("nothing like it", "ada okafor")),
        Expectation(suggests=("Ruiz",)),
        Expectation(not_passages=("on Monday",)),
    ],
)
def test_what_is_as_expected_passes(expect: Expectation) -> None:
    assert failures_of(expect, ANSWER) == ()


@pytest.mark.parametrize(
    "expect",
    [
        Expectation(status=(AnswerStatus.NOT_FOUND,)),
        Expectation(speaker=("Luis Ruiz",)),
        Expectation(speaker=("Ada Okafor", "Luis Ruiz")),
        Expectation(passages=("on Monday",)),
        Expectation(passages=("THE HARBOUR",)),
        Expectation(passages=(), only=True),
        Expectation(answer=("Ruiz",)),
        Expectation(suggests=("Okafor",)),
        Expectation(not_passages=("harbour",)),
    ],
)
def test_what_is_not_as_expected_is_told(expect: Expectation) -> None:
    assert failures_of(expect, ANSWER)


def test_one_passage_by_somebody_else_fails_the_speaker() -> None:
    answer = replace(ANSWER, passages=(passage(), passage("Luis Ruiz")))
    (failure,) = failures_of(Expectation(speaker=("Ada Okafor",)), answer)
    assert "Luis Ruiz" in failure.what


def test_the_nearest_passage_shown_is_set_against_the_fragment_word_by_word() -> None:
    (failure,) = failures_of(Expectation(passages=("the harbour may reopen",)), ANSWER)
    assert failure.what.endswith("the nearest is passage 1, by Ada Okafor")
    assert failure.diff
    assert " ".join(map(str, failure.diff.expected)) == "the harbour [-may-] reopen"
    assert " ".join(map(str, failure.diff.actual)) == "the harbour {+will+} reopen"


def test_a_fragment_that_no_passage_is_like_is_set_against_nothing() -> None:
    (failure,) = failures_of(Expectation(passages=("taxes rise",)), ANSWER)
    assert failure.what.endswith("none is like it")
    assert failure.diff is None


def test_of_several_answers_the_one_most_like_the_answer_is_compared() -> None:
    (failure,) = failures_of(Expectation(answer=("3 March", "Ada Ruiz: 1 statement")), ANSWER)
    assert failure.diff
    assert "[-Ruiz:-]" in map(str, failure.diff.expected)


def test_of_many_passages_that_were_not_expected_the_first_are_told_and_the_rest_counted() -> None:
    answer = replace(ANSWER, passages=(passage(),) * 40)
    failures = failures_of(Expectation(only=True), answer)
    assert len(failures) == 6
    assert failures[0].what == "expected no other passage; got 'the harbour will reopen', by Ada Okafor"
    assert failures[-1].what == "expected no other passage; got 35 more"

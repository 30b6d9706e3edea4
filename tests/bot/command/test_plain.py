from dataclasses import replace
from datetime import date

from bot.answer import Answer, AnswerStatus
from bot.command.plain import Page
from index.article import ArticleInfo
from index.attribution import Attribution, Confidence, Kind, Stance, When
from index.charspan import CharSpan
from index.passage import Passage
from index.speaker import Speaker, SpeakerType

TEXT = "Okafor told reporters on Monday the harbour will reopen."
ATTRIBUTION = Attribution(
    source=(CharSpan(0, 6),),
    cue=(CharSpan(7, 11),),
    content=(CharSpan(32, 55),),
    kind=Kind.INDIRECT,
    stance=Stance.SAID,
    confidence=Confidence.HIGH,
    because="subject of 'told'",
    addressee=CharSpan(12, 21),
    when=When(CharSpan(22, 31), date(2026, 3, 2)),
)
PASSAGE = Passage(
    ArticleInfo("harbour.txt", "The harbour", date(2026, 3, 4), "The Courier"),
    CharSpan(0, len(TEXT)),
    TEXT,
    ATTRIBUTION,
    speaker=Speaker("Ada Okafor", SpeakerType.PERSON, role="mayor"),
)


def answered(*passages: Passage, total: int = 0) -> Answer:
    return Answer("okafor?", None, AnswerStatus.ANSWERED, "Ada Okafor: 1 statement", passages, total or len(passages))


def test_a_passage_tells_who_how_to_whom_when_and_where_it_stands() -> None:
    printed = "\n".join(Page().answer_lines(answered(PASSAGE), with_question=False))
    assert "Ada Okafor, mayor · said, indirect · to reporters, on Monday (2 March 2026)" in printed
    assert TEXT in printed
    assert "The harbour, The Courier, 4 March 2026 [0:56]" in printed
    assert "\x1b" not in printed


def test_the_statement_is_set_off_only_where_styles_are_allowed() -> None:
    printed = "\n".join(Page(styled=True).answer_lines(answered(PASSAGE), with_question=False))
    assert "\x1b[1mthe harbour will reopen\x1b[0m" in printed


def test_lines_are_folded_to_the_terminal_and_lose_no_word() -> None:
    *lines, _ = Page(width=40).passage_lines(PASSAGE, 1)
    assert all(len(line) <= 40 for line in lines)
    heading, text = " ".join(line.strip() for line in lines).split("(2 March 2026) ")
    assert heading.startswith("1. Ada Okafor, mayor · said, indirect · to reporters")
    assert text == TEXT


def test_a_sentence_that_tells_two_things_is_shown_once() -> None:
    okafor = replace(PASSAGE, speaker_id=1)
    hope = replace(ATTRIBUTION, content=(CharSpan(44, 55),), stance=Stance.WANTED, addressee=None, when=None)
    printed = "\n".join(Page().answer_lines(answered(okafor, replace(okafor, attribution=hope)), with_question=False))
    assert printed.count(TEXT) == 1
    assert printed.count("Ada Okafor, mayor") == 1
    assert "  2. also wanted, indirect\n     “will reopen” in the same sentence" in printed


def test_another_who_speaks_in_the_same_sentence_is_named() -> None:
    okafor, lind = replace(PASSAGE, speaker_id=1), Speaker("Eva Lind", SpeakerType.PERSON)
    other = replace(PASSAGE, speaker=lind, speaker_id=2)
    printed = "\n".join(Page().answer_lines(answered(okafor, other), with_question=False))
    assert printed.count(TEXT) == 1
    assert "  2. Eva Lind · said" in printed


def test_what_is_not_shown_is_counted() -> None:
    printed = "\n".join(Page().answer_lines(answered(PASSAGE, total=12), with_question=False))
    assert "1 of 12 shown" in printed


def test_control_codes_of_articles_and_questions_are_shown_as_text() -> None:
    evil = "\x1b[31m[bold]red\x07\u202e"
    passage = replace(
        PASSAGE,
        text=evil + TEXT[len(evil) :],
        article=ArticleInfo("x", evil, publisher=evil),
        speaker=Speaker(evil, SpeakerType.PERSON, role=evil),
    )
    answer = replace(answered(passage), question=evil, answer=evil, suggestions=(evil,))
    printed = "\n".join(Page().answer_lines(answer, with_question=True))
    assert not set(printed) & set("\x1b\x07\u202e")
    assert "[bold]red" in printed

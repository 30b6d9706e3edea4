"""Those who are spoken of before they are named: invented articles, read by the real parser."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.speaker import Speaker
from index.speakers.coreference import Coreference
from index.speakers.meant import Meant
from index.speakers.mentions import find_mentions
from index.tokens import Tokens

SpeakersOf = Callable[[str], list[Speaker]]
TokensOf = Callable[[str], Tokens]


def meant_by(tokens: Tokens, word: str) -> Meant:
    """Return who the first mention with this head means."""
    meant = Coreference(tokens, find_mentions(tokens)).meant_by(tokens.words.index(word))
    assert meant is not None
    return meant


def test_a_pronoun_before_any_name_means_the_first_one_that_fits(tokens_of: TokensOf) -> None:
    meant = meant_by(tokens_of("She never wanted the job. Tom Park offered it. Ann Lee took it."), "She")
    assert (meant.member.name, meant.because) == ("Ann Lee", "she = Ann Lee, named 2 sentences later")


def test_a_description_means_the_only_one_who_is_introduced_with_it_later(tokens_of: TokensOf) -> None:
    text = "A spokesman for Keller Rail sighed. The spokesman, Hugh Dunne, said that it rained."
    meant = meant_by(tokens_of(text), "spokesman")
    assert (meant.member.name, meant.member.role) == ("Hugh Dunne", "spokesman for Keller Rail")


def test_what_a_paper_feels_is_no_part_of_a_role(tokens_of: TokensOf) -> None:
    assert meant_by(tokens_of("Heartbroken wife Donna said that it rained."), "wife").member.role == "wife"


def test_a_description_that_fits_too_many_waits_for_no_name(tokens_of: TokensOf) -> None:
    text = "An official sighed. Tom Park, a port official, slept."
    assert meant_by(tokens_of(text), "official").member.name == "An official"


def test_a_name_too_far_ahead_is_not_meant(tokens_of: TokensOf) -> None:
    text = f"A coroner sighed. {'It rained again. ' * 8}The coroner, Hugh Dunne, slept."
    assert meant_by(tokens_of(text), "coroner").member.name == "A coroner"


def test_whom_a_spokeswoman_speaks_for_tells_her_from_a_later_one(tokens_of: TokensOf) -> None:
    text = "A spokeswoman for Kelly sighed. Transport spokeswoman Jane Roe slept."
    assert meant_by(tokens_of(text), "spokeswoman").member.name == "A spokeswoman"
    text = "A spokeswoman for Kelly sighed. Kelly spokeswoman Jane Roe slept."
    assert meant_by(tokens_of(text), "spokeswoman").member.name == "Jane Roe"


def test_a_press_secretary_is_a_spokeswoman(tokens_of: TokensOf) -> None:
    text = "A spokeswoman for Kelly sighed. Kelly press secretary Jane Roe slept."
    assert meant_by(tokens_of(text), "spokeswoman").member.name == "Jane Roe"


def test_a_lawyer_for_somebody_is_no_prosecutor(tokens_of: TokensOf) -> None:
    text = "A lawyer for the family sighed. Prosecutor Jane Roe slept."
    assert meant_by(tokens_of(text), "lawyer").member.name == "A lawyer"
    assert meant_by(tokens_of("A lawyer sighed. Prosecutor Jane Roe slept."), "lawyer").member.name == "Jane Roe"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("[A nurse] said no to it.\n\n[Jane Roe], 41, said that it rained.", "Jane Roe"),
        ("[A nurse] said no to it.\n\n[Jane Roe] said that it rained.", "A nurse"),
        ("[A nurse] said no to it.\n\n[Jane Roe], a baker, said that it rained.", "A nurse"),
        ("[Norway's fisheries director] said no to it.\n\n[Jane Roe] said that it rained.", "Jane Roe"),
        ("[The hacker] whose leaks shook Oslo said no.\n\nIn her plea, [Jane Roe], 41, said sorry.", "Jane Roe"),
        ("[The hacker] said no.\n\n[Jane Roe] said sorry.", "The hacker"),
        ("[A woman] said no.\n\n[Jane Roe], 41, said that it rained.", "A woman"),
    ],
)
def test_whoever_is_named_without_a_word_of_who_he_is_was_told_of_before(
    speakers_of: SpeakersOf, text: str, name: str
) -> None:
    assert speakers_of(text)[0].name == name


def test_a_clock_time_is_no_part_of_a_role(tokens_of: TokensOf) -> None:
    text = "18:42 Mayor warns\n\nThe river rose again. Mayor Jo Hill warned of it."
    assert meant_by(tokens_of(text), "Mayor").member.role == "Mayor"

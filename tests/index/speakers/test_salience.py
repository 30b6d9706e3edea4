"""Who comes to mind first, by what was said of whom, over sentences read by the real parser."""

from __future__ import annotations

from collections.abc import Callable

from index.speaker import SpeakerType
from index.speakers.member import Member
from index.speakers.salience import Trail
from index.tokens import Tokens

TokensOf = Callable[[str], Tokens]


def everybody(_: Member) -> float:
    """Fit everybody equally."""
    return 1.0


def trail_of(tokens: Tokens, *names: str) -> tuple[Trail, dict[str, Member]]:
    """Pass by the first mention of each name, in the order given."""
    trail, members = Trail(tokens), {name: Member(SpeakerType.PERSON) for name in names}
    for name, member in members.items():
        trail.pass_by(tokens.words.index(name), member)
    return trail, members


def test_a_subject_weighs_more_than_an_object(tokens_of: TokensOf) -> None:
    tokens = tokens_of("Ann met Tom. She left.")
    trail, members = trail_of(tokens, "Ann", "Tom")
    assert trail.best(tokens.words.index("She"), everybody) == (members["Ann"], 1)


def test_who_was_just_quoted_weighs_most(tokens_of: TokensOf) -> None:
    tokens = tokens_of("Ann slept and Tom said no. She left.")
    ann, tom = Member(SpeakerType.PERSON), Member(SpeakerType.PERSON)
    for is_source, weightiest in ((False, ann), (True, tom)):
        trail = Trail(tokens)
        trail.pass_by(tokens.words.index("Tom"), tom, is_source=is_source)
        trail.pass_by(tokens.words.index("Ann"), ann)
        assert trail.best(tokens.words.index("She"), everybody) == (weightiest, 1)


def test_the_second_of_two_weighs_less_than_the_first(tokens_of: TokensOf) -> None:
    tokens = tokens_of("Lawyers for Ann and Eve won. She left.")
    trail, members = trail_of(tokens, "Ann", "Eve")
    assert trail.best(tokens.words.index("She"), everybody) == (members["Ann"], 1)


def test_who_speaks_beside_the_matter_weighs_less_later(tokens_of: TokensOf) -> None:
    tokens = tokens_of("Ann slept after Tom posted no. She left.")
    ann, tom = Member(SpeakerType.PERSON), Member(SpeakerType.PERSON)
    trail = Trail(tokens)
    trail.pass_by(tokens.words.index("Tom"), tom, is_source=True)
    trail.pass_by(tokens.words.index("Ann"), ann)
    assert trail.best(tokens.words.index("She"), everybody) == (ann, 1)


def test_what_stands_too_far_back_is_forgotten(tokens_of: TokensOf) -> None:
    tokens = tokens_of("Ann slept. " + "It rained. " * 5 + "She left.")
    trail, _ = trail_of(tokens, "Ann")
    assert trail.best(tokens.words.index("She"), everybody) is None


def test_nobody_meets_himself(tokens_of: TokensOf) -> None:
    tokens = tokens_of("Ann slept. Tom met her.")
    trail, members = trail_of(tokens, "Ann", "Tom")
    assert trail.best(tokens.words.index("her"), everybody) == (members["Ann"], 1)


def test_nobody_does_what_a_clause_says_is_done_to_him(tokens_of: TokensOf) -> None:
    for doing in ("Campaigning against Tom", "After meeting Tom"):
        tokens = tokens_of(f"Ann slept. {doing} in Harlow, she said no.")
        trail, members = trail_of(tokens, "Ann", "Tom")
        assert trail.best(tokens.words.index("she"), everybody) == (members["Ann"], 1)


def test_a_name_in_apposition_weighs_as_its_noun(tokens_of: TokensOf) -> None:
    tokens = tokens_of("Tom met Ann. The skipper, Eve, met Ida. She left.")
    trail, members = trail_of(tokens, "Eve", "Ida")
    assert trail.best(tokens.words.index("She"), everybody) == (members["Eve"], 1)


def test_who_does_not_fit_or_is_another_is_not_meant(tokens_of: TokensOf) -> None:
    tokens = tokens_of("Ann met Tom. She left.")
    trail, members = trail_of(tokens, "Ann", "Tom")
    she = tokens.words.index("She")
    assert trail.best(she, everybody, others={members["Ann"]}) == (members["Tom"], 1)
    assert trail.best(she, lambda _: 0.0) is None


def test_the_subject_still_to_come_may_be_meant(tokens_of: TokensOf) -> None:
    tokens = tokens_of("Tom slept. Asked whether she would resign, Ann laughed.")
    trail, _ = trail_of(tokens, "Tom")
    ann = Member(SpeakerType.PERSON)
    assert trail.best(tokens.words.index("she"), everybody, ahead=ann) == (ann, 0)

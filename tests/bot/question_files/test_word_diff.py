import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.question_files.word_diff import Run, nearest, word_diff


def shown(runs: tuple[Run, ...]) -> str:
    return " ".join(map(str, runs))


@pytest.mark.parametrize(
    ("expected", "actual", "left", "right"),
    [
        ("the harbour reopens", "the harbour reopens", "the harbour reopens", "the harbour reopens"),
        ("answered", "not_found", "[-answered-]", "{+not_found+}"),
        ("Ada Okafor", "Ada Okafor and Luis Ruiz", "Ada Okafor", "Ada Okafor {+and Luis Ruiz+}"),
        ("one two three", "one three", "one [-two-] three", "one three"),
        ("Yes", "", "[-Yes-]", ""),
    ],
)
def test_words_that_differ_are_marked_on_their_side(expected: str, actual: str, left: str, right: str) -> None:
    diff = word_diff(expected, actual)
    assert (shown(diff.expected), shown(diff.actual)) == (left, right)


TEXT = "Nobody doubted for long that the harbour will reopen in May, as planned, if the weather holds until then"


@pytest.mark.parametrize(
    ("fragment", "left", "right"),
    [
        (
            "harbour will open in May,",
            "harbour will [-open-] in May,",
            "… doubted for long that the harbour will {+reopen+} in May, as planned, if the weather …",
        ),
        (
            "may reopen in May,",
            "[-may-] reopen in May,",
            "… for long that the harbour {+will+} reopen in May, as planned, if the weather …",
        ),
        (
            "in May, as hoped",
            "in May, as [-hoped-]",
            "… that the harbour will reopen in May, as {+planned,+} if the weather holds until …",
        ),
        ("taxes rise", "[-taxes rise-]", "{+Nobody doubted for long that the harbour will reopen in May, as+} …"),
        (
            "Nobody here doubted",
            "Nobody [-here-] doubted",
            "Nobody doubted for long that the harbour will …",
        ),
    ],
)
def test_what_stands_round_the_likeliest_place_is_no_difference(fragment: str, left: str, right: str) -> None:
    diff = word_diff(fragment, TEXT, inside=True)
    assert (shown(diff.expected), shown(diff.actual)) == (left, right)


def test_letter_case_is_no_difference_where_it_is_folded() -> None:
    diff = word_diff("ada okafor", "Ada Ruiz", fold=True)
    assert (shown(diff.expected), shown(diff.actual)) == ("ada [-okafor-]", "Ada {+Ruiz+}")


def test_the_nearest_text_shares_the_most_words() -> None:
    assert nearest("the harbour reopens", ["a tax", "The harbour stays shut", "the sea"]) == 1
    assert nearest("the harbour reopens", ["a tax"]) is None
    assert nearest("the harbour reopens", []) is None
    assert nearest("in spring the harbour reopens", ["the law"]) is None


def test_long_texts_are_compared_in_part() -> None:
    diff = word_diff("wharf " * 5_000, "quay " * 100_000, inside=True)
    assert diff.actual


SENTENCES = st.lists(st.sampled_from(["the", "The", "harbour", "will", "not", "reopen,", "[-x-]"]), max_size=12)


@given(SENTENCES, SENTENCES, st.booleans())
def test_no_word_is_lost_or_moved(wanted: list[str], came: list[str], fold: bool) -> None:
    diff = word_diff(" ".join(wanted), " ".join(came), fold=fold)
    assert [word for run in diff.expected for word in run.words.split()] == wanted
    assert [word for run in diff.actual for word in run.words.split()] == came


@given(SENTENCES, SENTENCES, st.booleans())
def test_the_likeliest_place_is_a_stretch_of_what_came(wanted: list[str], came: list[str], fold: bool) -> None:
    diff = word_diff(" ".join(wanted), " ".join(came), inside=True, fold=fold)
    shown_words = [word for run in diff.actual for word in run.words.split()]
    stretch = " ".join(word for word in shown_words if word != "…")
    assert [word for run in diff.expected for word in run.words.split()] == wanted
    assert stretch in " ".join(came)

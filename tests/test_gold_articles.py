from __future__ import annotations

import pytest

from index.charspan import CharSpan
from tests.gold_articles import GoldArticle, GoldError, read_gold_article

TEXT = "Ann said it rained. Ben said Ann knew it."


def article_with(*attributions: str, text: str = TEXT) -> GoldArticle:
    lines = ["title: Rain", "register: note", f"text: {text}", "attributions:"]
    for attribution in attributions:
        lines += [f"  - {{marked: '{attribution}', speaker: Ann, shows: [clause]}}"]
    return read_gold_article("rain", "\n".join(lines))


def test_marks_become_offsets_of_the_text() -> None:
    (one,) = article_with("[Ann]source [said]cue [it rained]content").attributions
    assert (one.source, one.cue, one.content) == ((CharSpan(0, 3),), (CharSpan(4, 8),), (CharSpan(9, 18),))


def test_marks_may_nest() -> None:
    (one,) = article_with("[Ben]source [said]cue [[Ann]addressee knew it]content").attributions
    assert one.addressee
    assert one.content[0].holds(one.addressee)


def test_an_attribution_in_another_ones_content_is_within_it() -> None:
    gold = article_with("[Ben]source [said]cue [Ann knew it]content", "[Ann]source [knew]cue [it]content.")
    assert [one.within for one in gold.attributions] == [None, 0]


@pytest.mark.parametrize(
    ("marked", "complaint"),
    [
        ("[Ann]source [sad]cue [it rained]content", "0 times; copy the words as they stand"),
        ("[said]content", "2 times; copy more of the words around it"),
        ("[Ann]author said", "closes nothing"),
        ("Ann]source said", "closes nothing"),
        ("[Ann said", r"\[ without \]role"),
        ("[Ann]source said", r"no \[...\]content is marked"),
        ("[Ann]when [said]when [it rained]content", "when is marked 2 times"),
    ],
)
def test_a_mark_that_cannot_be_placed_is_refused_with_the_reason(marked: str, complaint: str) -> None:
    with pytest.raises(GoldError, match=f"rain, attribution 1: .*{complaint}"):
        article_with(marked)


def test_a_stance_that_does_not_exist_is_refused() -> None:
    with pytest.raises(GoldError, match="'muttered' is not a valid Stance"):
        read_gold_article(
            "rain",
            f"{{title: Rain, register: note, text: {TEXT}, attributions: "
            "[{marked: 'Ann said [it rained]content', speaker: Ann, stance: muttered, shows: [clause]}]}",
        )

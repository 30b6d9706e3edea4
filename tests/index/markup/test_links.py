from __future__ import annotations

import pytest

from index.markup.unmarked import Unmarked


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("On [LBC](https://lbc.example/a_(b)) she said no.", "On LBC she said no."),
        ('She told [the **Post**](/news "Its page").', "She told the Post."),
        ("![The quay](q.jpg)[![Logo](l.png)](https://post.example)", ""),
        ("He read [the plan][2].\n\n[2]: https://plan.example", "He read the plan.\n\n"),
        ("He resigned.[3] She stayed,[^a] he said.”¹", "He resigned. She stayed, he said.”"),
        ("[^a]: She told us.", "She told us."),
        ("the plan (https://plan.example), she said <https://lee.example>", "the plan, she said"),
    ],
)
def test_where_a_link_leads_is_not_read(text: str, read: str) -> None:
    assert Unmarked(text).text == read


@pytest.mark.parametrize(
    "text",
    [
        "“[The mayor] left in [2019],” she said [sic](see above).",
        "It covers 40 km² and x[i] of [a][b].",
        "Visit https://plan.example for more.",
    ],
)
def test_other_brackets_stay(text: str) -> None:
    assert Unmarked(text).text == text

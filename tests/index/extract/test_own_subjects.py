"""The subject beside a verb."""

from __future__ import annotations

from index.extract.own_subjects import own_subject
from tests.index.extract.hand_parsed import parsed


def test_a_subject_hung_on_the_helper_is_the_verbs() -> None:
    """Those polled were split."""
    doc = parsed(
        ("Those", "DT", "nsubj", 2), ("polled", "VBN", "acl", 0), ("were", "VBD", "auxpass", 3),
        ("split", "VBN", "ROOT", 3),
    )  # fmt: skip

    assert own_subject(doc[3]) == doc[0]

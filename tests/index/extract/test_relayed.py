from __future__ import annotations

from collections.abc import Callable

from index.attribution import Attribution
from tests.index.extract.conftest import Tell, in_words


def test_what_a_paper_relays_is_all_of_a_parted_quotation(
    attributions: Callable[[str], list[Attribution]], tell: Tell
) -> None:
    text = "“I ask you not to go,” Orlik said, according to the Gazette. “It matters.”"

    assert tell(text) == [("the Gazette", "according to", ["“I ask you not to go,” Orlik said", "“It matters.”"])]
    told = [in_words(found, text) for found in attributions(text) if found.within is not None]
    assert told == [("Orlik", "said", ["“I ask you not to go,”", "“It matters.”"])]

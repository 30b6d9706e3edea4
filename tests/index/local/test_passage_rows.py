from hypothesis import given
from hypothesis import strategies as some

from index.charspan import CharSpan
from index.local.passage_rows import contents_in, details_of, pack_spans, unpack_spans

numbers = some.integers(0, 2**32 - 1)


@given(some.lists(some.lists(numbers, min_size=2, max_size=2, unique=True).map(sorted)))
def test_spans_come_back_as_they_were_packed(pairs):
    spans = [CharSpan(*pair) for pair in pairs]
    assert list(unpack_spans(pack_spans(spans))) == spans


def test_the_content_can_be_told_from_the_details_alone(read):
    (passage,) = read("a.txt", ("Otto Lind", "Otto Lind", "said", "fees are high")).passages
    assert contents_in(details_of(passage)) == passage.attribution.content


def test_a_bare_sentence_has_no_details(read):
    (passage,) = read("a.txt", "Ships waited.").passages
    assert details_of(passage) is None

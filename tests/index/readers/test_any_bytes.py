"""Whatever is in a file, reading it gives articles that can be stored, or the reason why not."""

from hypothesis import given
from hypothesis import strategies as st

from index.article import Article
from index.errors import ArticleError
from index.readers import read_articles

json_ish = st.text(alphabet='{}[]":,\\ud8a0idtextnul19.\n\r ')


def check(path):
    for outcome in read_articles([path]):
        assert isinstance(outcome, Article | ArticleError)
        if isinstance(outcome, Article):
            assert outcome.text.strip()
            for words in (outcome.id, outcome.text, outcome.title):
                words.encode()
            assert "\r" not in outcome.text


@given(st.binary() | st.text().map(str.encode) | st.text().map(lambda text: text.encode("utf-16")))
def test_any_bytes_in_a_text_file(tmp_path_factory, content):
    path = tmp_path_factory.getbasetemp() / "any.txt"
    path.write_bytes(content)
    check(path)


@given(st.binary() | json_ish.map(str.encode) | json_ish.map(lambda text: f'{{"id": "1", "text": "{text}"}}'.encode()))
def test_any_bytes_in_a_file_of_json_lines(tmp_path_factory, content):
    for name in ("any.jsonl", "any.jsonl.gz"):
        path = tmp_path_factory.getbasetemp() / name
        path.write_bytes(content)
        check(path)

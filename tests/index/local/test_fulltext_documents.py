from datetime import date

from index.local.fulltext_documents import IndexedArticle, Where, documents_of, stems_in_order, stems_of


def test_a_word_with_a_hyphen_is_its_parts_and_one_word():
    assert set(stems_of("A cease-fire held")) == {"a", "ceas", "fire", "ceasefir", "held"}
    assert stems_in_order("cease-fires held") == (("ceas", "fire", "held"), ("ceasefir", "held"))
    assert stems_in_order("Hostages' families") == (("hostag", "famili"),)


def test_words_that_cannot_have_a_wanted_stem_need_not_be_stemmed():
    assert stems_in_order("Hostages' families went home", ("hostag", "famili")) == (
        ("hostag", "famili", "went", "home"),
    )
    assert stems_in_order("cease-fires held", ("ceasefir",))[1][0] == "ceasefir"


def test_a_passage_is_indexed_with_where_its_words_stand(read):
    article = read(
        "a.txt",
        "Ships waited outside.",
        ("Otto Lind", "Otto Lind", "said", "fees are high"),
        title="Harbour fees",
        published=date(2023, 11, 7),
    )
    bare, told = documents_of(IndexedArticle(5, "Harbour fees", article.article.text, article.sentences,
                                             article.passages, 40))  # fmt: skip
    assert (bare.passage, bare.origin, bare.day) == (40, 11, 20231107)
    assert (told.passage, told.origin) == (41, 10)
    assert set(bare.words.values()) == {Where.SENTENCE | Where.BARE}
    assert told.words["fee"] == Where.CONTENT
    assert told.words["lind"] == Where.SENTENCE
    assert (bare.title, told.title) == ({"harbour": Where.TITLE, "fee": Where.TITLE}, {})


def test_what_is_no_word_by_its_length_is_left_out(read):
    article = read("a.txt", f"The code was {'x' * 41}.")
    (document,) = documents_of(IndexedArticle(1, "", article.article.text, article.sentences, article.passages, 1))
    assert set(document.words) == {"the", "code", "was"}

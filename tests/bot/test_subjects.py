from __future__ import annotations

from bot.subjects import subjects_of


def test_subjects_are_nouns_and_names_of_several_statements():
    statements = ["the ferry to Arlen is late", "the ferry is going nowhere", "nobody in Arlen is going by bus"]
    assert subjects_of(statements) == [("ferry", 2), ("Arlen", 2)]


def test_a_word_that_only_stands_before_nouns_is_none():
    assert subjects_of(["the national debt grows", "a national park", "the debt is high"]) == [("debt", 2)]


def test_a_name_of_two_words_is_one_subject():
    statements = ["we trust Radio Nova", "they heard Radio Nova, too", "off the air: Radio Nova"]
    assert subjects_of(statements) == [("Radio Nova", 3)]


def test_a_name_keeps_the_article_that_it_mostly_has():
    statements = ["peace in the Gaza Strip", "aid for the Gaza Strip", "a Gaza Strip without war"]
    assert subjects_of(statements) == [("the Gaza Strip", 3)]


def test_who_speaks_is_no_subject_and_possessives_are_left_out():
    statements = ["on Berg's ferry’s", "about Berg and the ferry", "with Berg, on the ferry"]
    assert subjects_of(statements, without={"berg"}) == [("ferry", 3)]


def test_a_name_is_whole_and_without_its_title():
    statements = [
        "we met Dr Ada Holm",
        "it was Dr Ada Holm",
        "the Ferry Safety Board met",
        "ask the Ferry Safety Board",
    ]
    assert subjects_of(statements) == [("Ada Holm", 2), ("the Ferry Safety Board", 2)]


def test_a_capital_word_keeps_its_article():
    assert subjects_of(["after the Budget, prices rose", "in the Budget"]) == [("the Budget", 2)]

"""The plugin as pytest loads it: by its entry point, in a process and a project of its own."""

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

STRICT = """\
[pytest]
addopts = --strict-markers --strict-config
filterwarnings = error
asyncio_default_fixture_loop_scope = function
"""
QUESTIONS = """\
conversations:
  - title: "What {who} said"
    tags: [people]
    for: [{who: Gallant, full: Yoav Gallant}]
    turns:
      - {ask: "What did {who} say?", expect: {speaker: "{full}"}}
      - {ask: "When?", expect: {answer: Tuesday}}
  - title: "Macron::speaks"
    turns:
      - {ask: "What did Gallant say?", expect: {passages: [Israel would enjoy the liberty to respond]}}
      - {ask: "What did Macron say?", expect: {status: not_found}}
"""


@pytest.fixture
def project(pytester: pytest.Pytester, seed_archive: Path, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """A project with strict settings; the archive is that of the seed article."""
    monkeypatch.setenv("QUOTH_INDEX", str(seed_archive))
    pytester.makefile(".ini", pytest=STRICT)
    return pytester


def write(project: pytest.Pytester, text: str, name: str = "asked.quoth.yaml") -> None:
    (project.path / name).write_text(text, encoding="utf-8")


def test_a_conversation_is_a_test_and_its_failure_shows_expected_above_actual(project: pytest.Pytester) -> None:
    write(project, QUESTIONS)
    result = project.runpytest_subprocess()
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(
        [
            "1 of 2 turns failed*",
            "*FAIL What did Gallant say?*",
            "*line 10; read as: What did Yoav Gallant say?*",
            "*expected  Israel would [[]-enjoy-] the liberty to respond",
            "*actual * Israel would {+have+} the liberty to respond *",
            "*ok   What did Macron say?*",
        ]
    )
    result.stdout.no_fnmatch_line("*Traceback*")
    result.stdout.no_fnmatch_line("*pytest_plugin.py*")


def test_conversations_are_chosen_by_tag(project: pytest.Pytester) -> None:
    write(project, QUESTIONS)
    project.runpytest_subprocess("-k", "people").assert_outcomes(passed=1, deselected=1)


def test_the_articles_of_a_file_are_indexed_for_it_alone(
    project: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QUOTH_INDEX", str(project.path / "nowhere"))
    (project.path / "harbour.txt").write_text(
        'Mayor Ada Okafor said on Monday that the harbour will reopen.\n"We are ready," she said.\n', encoding="utf-8"
    )
    turn = "{ask: What did Okafor say, expect: {passages: [the harbour will reopen], not_passages: [she]}}"
    write(
        project,
        f"articles: harbour.txt\nconversations:\n- title: One\n  turns: [{turn}]\n- title: One\n  turns: [{turn}]\n",
    )
    result = project.runpytest_subprocess("-v")
    result.assert_outcomes(passed=2)
    result.stdout.fnmatch_lines(["*asked.quoth.yaml::One PASSED*", "*asked.quoth.yaml::One #2 PASSED*"])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("conversations:\n- turns:\n  - aks: Who?\n", "*asked.quoth.yaml, line 3: unknown word in a turn ('aks')*"),
        ("articles: nowhere.txt\nconversations: [turns: [ask: Who]]\n", "*nowhere.txt*"),
    ],
)
def test_what_cannot_be_run_is_an_error_that_says_why(project: pytest.Pytester, text: str, told: str) -> None:
    write(project, text)
    result = project.runpytest_subprocess()
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines([told])
    result.stdout.no_fnmatch_line("*pytest_plugin.py*")


def test_the_archive_can_be_named_and_one_that_is_not_there_is_told(project: pytest.Pytester) -> None:
    write(project, QUESTIONS)
    result = project.runpytest_subprocess("--quoth-index", "elsewhere")
    result.assert_outcomes(errors=2)
    result.stdout.fnmatch_lines(["No archive in elsewhere*"])


LOADED = """\
import sys

def pytest_sessionfinish(session, exitstatus):
    loaded = {{name for name in sys.modules if name.split(".")[0] in {roots}}}
    assert loaded <= {{"bot", "bot.question_files", "bot.question_files.pytest_plugin"}}, loaded
"""


def test_a_project_without_question_files_loads_nothing_but_the_plugin(project: pytest.Pytester) -> None:
    project.makeconftest(LOADED.format(roots={"bot", "index", "yaml", "spacy", "whoosh", "textual"}))
    project.makepyfile("def test_nothing(): pass")
    result = project.runpytest_subprocess()
    result.assert_outcomes(passed=1)
    assert result.ret == 0


def test_collecting_question_files_loads_no_language_model(project: pytest.Pytester) -> None:
    project.makeconftest(LOADED.format(roots={"spacy", "thinc", "numpy", "whoosh", "textual"}))
    write(project, QUESTIONS)
    result = project.runpytest_subprocess("--collect-only", "-q")
    assert result.ret == 0
    result.stdout.fnmatch_lines(["asked.quoth.yaml::What Gallant said", "asked.quoth.yaml::Macron:speaks"])

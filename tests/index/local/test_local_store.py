import importlib.util
import os
import pickle
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import textwrap
import threading
import time
from pathlib import Path

import pytest
from whoosh import fields
from whoosh.index import create_in

from index.corrections import Merge, Rename, rejection_of
from index.errors import (
    StoreDamagedError,
    StoreError,
    StoreLockedError,
    StoreNotFoundError,
    StoreVersionError,
)
from index.local.archive_schema import FORMAT, OLDER
from index.local.local_store import LocalStore
from index.search import Search

HERE = Path(__file__).parent
_spec = importlib.util.spec_from_file_location("store_contract", HERE / "store_contract.py")
_contract = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(_contract)
filled = _contract.filled

ABOUT_FEES = Search(topic=(("fees",),))


@pytest.fixture
def place(tmp_path) -> Path:
    return tmp_path / "archive"


@pytest.fixture
def store(place):
    store = LocalStore(place, create=True)
    yield store
    store.close()


class TestLocalStore(_contract.StoreContract):
    """The contract holds for the local store."""


def run_beside(place: Path, code: str, **options) -> subprocess.Popen:
    """Run `code` in a process of its own, with `store` and `read` at hand."""
    program = f"""
        import sys
        sys.path[:0] = [{str(HERE.parents[2])!r}, {str(HERE.parent)!r}]
        from pathlib import Path
        from conftest import read_by_hand as read
        from index.local.local_store import LocalStore
        store = LocalStore(Path({str(place)!r}), create=True)
    """
    program = textwrap.dedent(program) + textwrap.dedent(code)
    return subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, **options)


@pytest.fixture
def locked():
    """Return what copies an archive to where everybody may read it, and nobody write."""
    if sys.platform == "win32":
        pytest.skip("permissions are another matter there")
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)

        def copy(place: Path) -> Path:
            copied = Path(shutil.copytree(place, Path(folder) / "archive"))
            for path in (*copied.rglob("*"), copied):
                path.chmod(0o555 if path.is_dir() else 0o444)
            return copied

        yield copy
        for path in (Path(folder) / "archive").glob("**/"):
            path.chmod(0o755)


def ask_as_nobody(place: Path, code: str) -> str:
    """Run `code` with the `store` in `place` open for a user without rights, and return what is printed or refused."""
    program = f"""
        import os, sys
        sys.path[:0] = [{str(HERE.parents[2])!r}, {str(HERE.parent)!r}]
        from pathlib import Path
        from conftest import read_by_hand as read
        import index.local.fulltext, index.local.local_writer
        from index.errors import StoreError
        from index.local.local_store import LocalStore
        from index.search import Search
        if os.geteuid() == 0:
            os.setgroups([])
            os.setgid(65534)
            os.setuid(65534)
        try:
            store = LocalStore(Path({str(place)!r}))
            exec({textwrap.dedent(code)!r})
        except StoreError as error:
            print(error)
    """
    command = [sys.executable, "-c", textwrap.dedent(program)]
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout


# Opening


def test_what_is_not_there_is_not_made_unless_asked_for(tmp_path):
    with pytest.raises(StoreNotFoundError, match="quoth index PATH"):
        LocalStore(tmp_path / "nowhere")
    assert not (tmp_path / "nowhere").exists()


def test_what_was_put_in_is_there_after_opening_again(filled, place):
    before = filled.speakers(), filled.search(ABOUT_FEES)
    again = LocalStore(place)
    assert (again.speakers(), again.search(ABOUT_FEES)) == before
    again.close()


def test_an_archive_of_another_version_is_refused(store, place):
    store.close()
    with sqlite3.connect(place / "archive.sqlite3") as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    with pytest.raises(StoreVersionError, match="has format 99"):
        LocalStore(place)


def make_older(place: Path, version: int) -> None:
    """Make an archive one of a format before, whose full-text index was written with Whoosh's own codec."""
    with sqlite3.connect(place / "archive.sqlite3", isolation_level=None) as database:
        database.execute("DROP INDEX articles_by_fingerprint")
        database.execute("DROP INDEX passages_rejected")
        database.execute("DROP TABLE months")
        database.execute(f"PRAGMA user_version = {version}")
    database.close()
    shutil.rmtree(place / "whoosh")
    (place / "whoosh").mkdir()
    index = create_in(place / "whoosh", fields.Schema(words=fields.TEXT, passage=fields.NUMERIC))
    with index.writer() as writer:
        writer.add_document(words="fees", passage=1)
    index.close()


@pytest.mark.parametrize("version", OLDER)
def test_an_older_archive_is_brought_up_to_date_when_it_is_opened(filled, place, read, version):
    before = filled.speakers(), filled.search(ABOUT_FEES), filled.fingerprints()
    filled.close()
    make_older(place, version)
    again = LocalStore(place)
    assert (again.speakers(), again.search(ABOUT_FEES), again.fingerprints()) == before
    again.add([read("new.txt", ("Otto Lind", "Otto Lind", "said", "fees are gone"))])
    status = again.status(check=True)
    assert (status.format, status.problems) == (FORMAT, ())
    again.close()


def test_an_older_archive_is_updated_first_where_that_comes_first(filled, place, read):
    total = filled.search(ABOUT_FEES).total
    filled.close()
    make_older(place, 1)
    again = LocalStore(place)
    again.add([read("new.txt", ("Otto Lind", "Otto Lind", "said", "fees are gone"))])
    assert again.search(ABOUT_FEES).total == total + 1
    assert again.status(check=True).problems == ()
    again.close()


def test_an_older_archive_that_may_not_be_written_is_refused_with_what_to_do(filled, place, locked):
    filled.close()
    make_older(place, 1)
    output = ask_as_nobody(locked(place), "print(store.status())")
    assert "may not be written. Allow it" in output


def test_a_database_of_somebody_else_is_refused(place):
    place.mkdir()
    with sqlite3.connect(place / "archive.sqlite3") as database:
        database.execute("CREATE TABLE bookmarks (url)")
    database.close()
    with pytest.raises(StoreError, match="no archive of Quoth"):
        LocalStore(place, create=True)


def test_an_archive_with_a_view_in_it_is_refused(filled, place):
    filled.close()
    with sqlite3.connect(place / "archive.sqlite3") as database:
        database.execute("DROP TABLE names")
        database.execute(
            "CREATE VIEW names AS WITH RECURSIVE endless(form) AS (SELECT 1 UNION ALL SELECT form FROM endless) "
            "SELECT form, '' AS name, 1 AS canonical, 1 AS voices FROM endless"
        )
    database.close()
    with pytest.raises(StoreError, match="no archive of Quoth"):
        LocalStore(place)


def test_a_file_that_is_no_database_is_refused(place):
    place.mkdir()
    (place / "archive.sqlite3").write_text("once upon a time " * 100)
    with pytest.raises(StoreDamagedError, match="is damaged"):
        LocalStore(place, create=True)


def test_an_archive_whose_tables_have_no_names_in_any_alphabet_is_refused(filled, place):
    """SQLite repeats the name in what it says, which is then no text."""
    filled.close()
    file = place / "archive.sqlite3"
    content = file.read_bytes().replace(b"tablepassagespassages", b"table\xff\xffssages\xff\xffssages")
    file.write_bytes(content.replace(b"CREATE TABLE passages", b"CREATE PARROT passages"[:21]))
    with pytest.raises(StoreDamagedError, match="is damaged"):
        LocalStore(place)


def test_a_place_that_is_a_file_is_refused(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError):
        LocalStore(tmp_path / "file", create=True)


@pytest.mark.usefixtures("filled")
def test_what_is_a_look_up_needs_no_full_text_index(place):
    code = """
        from index.search import Search
        (berg, *_) = store.speakers_named("Berg")
        print(store.search(Search(speakers=(berg.id,))).total, store.article("fees.txt").title)
        print(sorted({"whoosh", "spacy", "rapidfuzz"} & set(sys.modules)))
    """
    output, _ = run_beside(place, code).communicate()
    assert output == "3 fees.txt\n[]\n"


# Writing beside others


def test_a_second_writer_is_told_who_is_writing(store, place, read):
    other = LocalStore(place)
    with store.writing():
        store.add([read("a.txt", "Nothing was said.")])
        with pytest.raises(StoreLockedError, match=f"process {os.getpid()} on "):
            other.add([read("b.txt", "Nothing was said.")])
    other.add([read("b.txt", "Nothing was said.")])
    assert store.status(check=True).articles == 2
    other.close()


def test_a_dead_writer_holds_nothing(store, place, read):
    writer = run_beside(place, "with store.writing(): print('holding', flush=True); sys.stdin.read()", stdin=-1)
    assert writer.stdout.readline() == "holding\n"
    with pytest.raises(StoreLockedError, match=f"process {writer.pid} "):
        store.add([read("a.txt", "Nothing was said.")])
    writer.kill()
    writer.communicate()
    store.add([read("a.txt", "Nothing was said.")])


def test_readers_see_the_state_before_an_update_or_after_it(store, place, read):
    """Articles come and go in pairs: whoever sees one of a pair sees the other."""
    done = threading.Event()
    wrong: list[str] = []

    def look():
        reader = LocalStore(place)
        while not done.is_set():
            found = reader.search(Search(topic=(("fees",),), limit=0))
            said = sorted(passage.text for passage in found.passages)
            if len(said) % 2 or len({text.split()[-1] for text in said}) > 1:
                wrong.append(str(said))
        reader.close()

    readers = [threading.Thread(target=look) for _ in range(2)]
    for reader in readers:
        reader.start()
    for turn in range(15):
        pair = [read(name, ("Otto Lind", "Otto Lind", "said", f"fees are {turn}")) for name in ("a.txt", "b.txt")]
        store.add(pair)
    done.set()
    for reader in readers:
        reader.join()
    assert wrong == []


@pytest.mark.parametrize("moment", [0.05, 0.2, 0.35, 0.5, 0.65])
def test_a_killed_update_leaves_the_state_before_or_after_it(place, read, moment):
    code = """
        for turn in range(1000):
            batch = [read(f"{i}.txt", ("Otto Lind", "Otto Lind", "said", f"fees are {turn}")) for i in range(20)]
            store.add(batch)
            print(turn, flush=True)
    """
    writer = run_beside(place, code)
    assert writer.stdout.readline() == "0\n"
    time.sleep(moment)
    writer.kill()
    last = int((["0", *writer.communicate()[0].split()])[-1])
    store = LocalStore(place)
    assert store.status(check=True).problems == ()
    turns = {passage.text.split()[-1].rstrip(".") for passage in store.search(Search(limit=0)).passages}
    assert turns in ({str(last)}, {str(last + 1)})
    assert store.search(ABOUT_FEES).total == 20
    store.add([read("new.txt", ("Otto Lind", "Otto Lind", "said", "fees are gone"))])
    assert store.search(ABOUT_FEES).total == 21
    assert store.status(check=True).problems == ()
    store.close()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no limits of file sizes")
@pytest.mark.parametrize("limit", [150_000, 300_000])
def test_a_full_disk_is_told_and_loses_nothing(filled, place, limit):
    code = f"""
        import resource, signal
        from index.errors import StoreError
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))
        try:
            for turn in range(100):
                said = [f"fees are {{turn}} {{i}} {{i * 7919}}" for i in range(200)]
                sentences = [("Otto Lind", "Otto Lind", "said", one) for one in said]
                store.add([read(f"{{turn}}.txt", *sentences)])
        except StoreError as error:
            print(error)
    """
    output, _ = run_beside(place, code).communicate()
    assert "disk" in output or "too large" in output
    assert filled.status(check=True).problems == ()
    assert filled.article("fees.txt")


def test_a_folder_that_may_not_be_written_can_be_asked(filled, place, locked):
    filled.close()
    code = """
        print(store.search(Search(topic=(("fees",),))).total)
        store.add([read("new.txt", "Nothing was said.")])
    """
    found, refused = ask_as_nobody(locked(place), code).splitlines()
    assert found == "4"
    assert "Permission denied" in refused


# Mending


SPOILT = [
    ("gone", "*"),
    ("cut short", "*"),
    ("overwritten", "*"),
    ("overwritten", "*.lists"),
    ("cut short", "*.lists"),
    ("gone", "*.toc"),
]


def spoil(folder: Path, how: str, files: str) -> None:
    for file in folder.glob(files):
        if how == "gone":
            file.unlink()
        elif how == "cut short":
            os.truncate(file, file.stat().st_size // 2)
        else:
            file.write_bytes(b"\xff" * file.stat().st_size)


@pytest.mark.parametrize(("how", "files"), SPOILT)
def test_a_damaged_full_text_index_is_made_anew(filled, place, how, files):
    before = filled.search(ABOUT_FEES)
    spoil(place / "whoosh", how, files)
    again = LocalStore(place)
    assert again.search(ABOUT_FEES) == before
    assert again.status(check=True).problems == ()
    again.close()


def test_an_update_writes_only_what_it_adds(filled, place, read):
    """An index that is not damaged is never made anew: that takes minutes where there is much."""
    before = {path.name: path.read_bytes() for path in (place / "whoosh").glob("*.lists")}
    filled.add([read("new.txt", ("Otto Lind", "Otto Lind", "said", "fees are gone"))])
    filled.remove(["new.txt"])
    filled.add([read("fees.txt", ("Otto Lind", "Otto Lind", "said", "fees are gone"))])
    assert before.items() <= {path.name: path.read_bytes() for path in (place / "whoosh").glob("*.lists")}.items()
    assert filled.search(ABOUT_FEES).total > 0


@pytest.mark.parametrize(("how", "files"), SPOILT)
def test_an_update_makes_a_damaged_full_text_index_anew(filled, place, read, how, files):
    spoil(place / "whoosh", how, files)
    filled.add([read("new.txt", ("Otto Lind", "Otto Lind", "said", "fees are gone"))])
    again = LocalStore(place)
    assert again.search(Search(topic=(("fees",),))).total == filled.search(ABOUT_FEES).total > 3
    assert again.status(check=True).problems == ()
    again.close()


class Malicious:
    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self):
        return os.mkdir, (str(self.mark),)


def test_an_index_that_would_run_code_is_not_run(filled, place, tmp_path):
    mark, before = tmp_path / "was run", filled.search(ABOUT_FEES)
    (table,) = (place / "whoosh").glob("_MAIN_*.toc")
    content = table.read_bytes()
    segments = content.rindex(b"\x80", 0, content.index(b"PassageSegment"))
    table.write_bytes(content[:segments] + pickle.dumps(Malicious(mark)))
    again = LocalStore(place)
    assert again.search(ABOUT_FEES) == before
    assert not mark.exists()
    again.close()


def test_whoosh_reads_no_pickle_but_through_our_guard():
    code = """
        import pickle, sys
        import index.local.fulltext_update, index.local.fulltext
        from index.local import whoosh_storage
        raw = {id(pickle.load), id(pickle.loads)}
        for name, module in list(sys.modules.items()):
            if name.startswith("whoosh."):
                holders = [key for key, value in vars(module).items() if id(value) in raw or value is pickle]
                assert not holders or name in ("whoosh.util.loading", "whoosh.multiproc"), (name, holders)
    """
    subprocess.run([sys.executable, "-c", textwrap.dedent(code)], check=True, cwd=HERE.parents[2])


def test_a_check_names_the_article_whose_text_was_changed(filled, place):
    with sqlite3.connect(place / "archive.sqlite3") as database:
        database.execute("UPDATE articles SET text = 'Otto Lind denied it.' WHERE id = 'fees.txt'")
    database.close()
    (problem,) = filled.status(check=True).problems
    assert "'fees.txt' has not the text that was stored" in problem
    assert "quoth remove" in problem


def test_a_check_of_a_damaged_archive_names_what_is_damaged(store, place, read):
    store.add([read(f"{n}.txt", f"Nothing was said in {n}. " + "Ships waited. " * 400) for n in range(40)])
    store.close()
    file = place / "archive.sqlite3"
    content = bytearray(file.read_bytes())
    damaged = content.index(b"Nothing was said in 17.")
    content[damaged - 2000 : damaged + 2000] = bytes(4000)
    file.write_bytes(content)
    again = LocalStore(place)
    problems = again.status(check=True).problems
    assert problems
    assert any("'17.txt'" in problem for problem in problems)
    assert again.article("3.txt").text.startswith("Nothing was said in 3.")
    again.close()


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("passages", "stance", "shrugged"),
        ("passages", "details", "{"),
        ("passages", "details", None),
        ("passages", "start", "early"),
        ("voices", "aliases", None),
        ("articles", "published", "lately"),
        ("articles", "sentences", 7),
        ("articles", "text", None),
        ("speakers", "type", "parrot"),
        ("meta", "value", "many"),
    ],
)
def test_rows_that_quoth_does_not_write_are_told_as_damage(filled, place, table, column, value):
    filled.close()
    with sqlite3.connect(place / "archive.sqlite3", isolation_level=None) as database:
        (schema,) = database.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()
        database.execute("PRAGMA writable_schema = ON")
        database.execute(
            "UPDATE sqlite_master SET sql = ? WHERE name = ?", (schema.replace("NOT NULL", "        "), table)
        )
        database.execute("PRAGMA writable_schema = RESET")
        database.execute(f"UPDATE {table} SET {column} = ?", (value,))
    database.close()
    store = LocalStore(place)
    with pytest.raises(StoreError, match=r"quoth status --check|cannot be used"):
        ask_everything(store)
    store.close()


def ask_everything(store: LocalStore) -> None:
    store.search(ABOUT_FEES)
    store.search(Search(attributed=None))
    for entry in store.articles():
        store.article(entry.info.id)
        store.passages_of(entry.info.id)
        store.sentences_of(entry.info.id)
    store.speakers()
    assert not store.status(check=True).problems


def test_a_check_names_passages_that_are_missing(filled, place):
    with sqlite3.connect(place / "archive.sqlite3") as database:
        database.execute("DELETE FROM passages WHERE id = 1")
    database.close()
    problems = filled.status(check=True).problems
    assert any("harbour.txt" in problem for problem in problems)
    assert any("quoth reindex" in problem for problem in problems)


# Corrections


def statements(store: LocalStore) -> dict[str, int]:
    return {entry.name: entry.statements for entry in store.speakers()}


def test_two_speakers_can_be_made_one_and_stay_it(filled, read):
    before = statements(filled)
    filled.correct(Merge("Otto Lind", "Anna Berg"))
    assert statements(filled)["Anna Berg"] == 4
    assert "Otto Lind" not in statements(filled)
    filled.add([read("new.txt", ("Otto Lind", "Otto Lind", "said", "fees are gone"))])
    assert statements(filled)["Anna Berg"] == 5
    assert filled.search(Search(speakers=(filled.speakers_named("Otto Lind")[0].id,))).total == 5
    assert filled.status(check=True).problems == ()
    filled.remove(["new.txt"])
    assert filled.undo() == Merge("Otto Lind", "Anna Berg")
    assert statements(filled) == before
    assert filled.undo() is None


def test_a_speaker_can_be_renamed_and_is_found_by_either_name(filled):
    filled.correct(Rename("Anna Berg", "Mayor Berg-Olsen"))
    assert filled.speakers_named("Olsen") == filled.speakers_named("Anna")
    assert filled.search(Search(topic=(("reopen",),))).passages[0].speaker.name == "Mayor Berg-Olsen"
    filled.correct(Merge("Otto Lind", "Mayor Berg-Olsen"))
    assert statements(filled)["Mayor Berg-Olsen"] == 4
    filled.undo()
    filled.undo()
    assert statements(filled)["Anna Berg"] == 3


def test_a_passage_that_is_no_statement_can_be_rejected(filled, read):
    before = statements(filled)
    (herring,) = filled.search(Search(topic=(("herring",),))).passages
    filled.correct(rejection_of(herring))
    assert filled.search(Search(topic=(("herring",),))).total == 0
    assert statements(filled)["Anna Berg"] == 2
    assert herring.id not in [passage.id for passage in filled.passages_of(herring.article.id)]
    filled.add([read("undated.txt", ("Berg", "Berg", "added", "nothing about herring"))])
    assert filled.search(Search(topic=(("herring",),))).total == 0
    assert filled.status(check=True).problems == ()
    filled.undo()
    assert statements(filled) == before


def test_a_statement_can_be_taken_from_its_speaker(filled):
    (herring,) = filled.search(Search(topic=(("herring",),))).passages
    filled.correct(rejection_of(herring, speaker_only=True))
    (left,) = filled.search(Search(topic=(("herring",),))).passages
    assert left.speaker is None
    assert left.attribution == herring.attribution
    assert statements(filled)["Anna Berg"] == 2
    filled.reindex()
    assert statements(filled)["Anna Berg"] == 2


def test_several_corrections_at_once_are_one_update(filled):
    generation = filled.status().generation
    filled.correct(Rename("Anna Berg", "Mayor Berg"), Rename("Otto Lind", "Otto Lindqvist"))
    assert {"Mayor Berg", "Otto Lindqvist"} <= statements(filled).keys()
    assert filled.status().generation == generation + 1


def test_a_correction_before_the_last_one_can_be_taken_back_alone(filled):
    first, second = Rename("Anna Berg", "Mayor Berg"), Rename("Otto Lind", "Otto Lindqvist")
    filled.correct(first, second)
    assert filled.undo(first) == first
    assert filled.undo(first) is None
    assert filled.corrections() == (second,)
    assert "Anna Berg" in statements(filled)
    assert "Otto Lindqvist" in statements(filled)


def test_an_article_taken_out_can_be_put_in_again_as_it_was(filled):
    (herring,) = filled.search(Search(topic=(("herring",),))).passages
    filled.correct(Rename("Anna Berg", "Mayor Berg"), rejection_of(herring))
    article, before, fingerprints = herring.article.id, statements(filled), filled.fingerprints()
    reading = filled.reading_of(article)
    filled.remove([article])
    assert filled.reading_of(article) is None
    filled.add([reading])
    assert statements(filled) == before
    assert filled.fingerprints() == fingerprints
    assert filled.status(check=True).problems == ()
    assert filled.reading_of(article) == reading
    filled.undo()
    filled.undo()
    assert herring.text in [passage.text for passage in filled.passages_of(article)]
    assert statements(filled)["Anna Berg"] == 3


def test_a_spoilt_line_of_the_corrections_is_named(filled, place, read):
    (place / "corrections.jsonl").write_text('{"merge": "Otto Lind", "into": "Anna Berg"}\n{"merge": 5}\n')
    with pytest.raises(StoreError, match="line 2"):
        filled.add([read("new.txt", "Nothing was said.")])
    (place / "corrections.jsonl").write_text('{"merge": "Otto Lind", "into": "Anna Berg"}\n')
    filled.add([read("new.txt", "Nothing was said.")])
    assert statements(filled)["Anna Berg"] == 4

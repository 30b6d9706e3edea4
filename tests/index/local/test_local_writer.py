import shutil
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest
import whoosh.index

from index.errors import (
    StoreError,
)
from index.local.local_store import LocalStore
from index.search import Search

ABOUT_FEES = Search(topic=(("fees",),))


ROOT = Path(__file__).parents[3]

FILL = """
    import sys
    sys.path[:0] = [{root!r}, {root!r} + "/tests/index"]
    from pathlib import Path
    from conftest import read_by_hand as read
    from index.errors import StoreError
    from index.local.local_store import LocalStore
    place, ballast = Path({place!r}, "archive"), Path({place!r}, "ballast")
    ballast.write_bytes(bytes(1_000_000))
    store = LocalStore(place, create=True)

    def turn(number):
        said = [f"fees are {{number}} {{i}} {{i * 7919}}" for i in range(100)]
        store.add([read(f"{{number}}.txt", *[("Otto Lind", "Otto Lind", "said", one) for one in said])])

    number = 0
    try:
        while number < 1000:
            turn(number)
            number += 1
    except StoreError as error:
        print(error)
    store.close()
    ballast.unlink()
    store = LocalStore(place)
    assert store.status(check=True).problems == (), store.status(check=True).problems
    assert {{entry.info.id for entry in store.articles()}} == {{f"{{n}}.txt" for n in range(number)}}
    left = sorted(path.name for path in (place / "whoosh").iterdir())
    turn(number)
    assert store.status(check=True).problems == ()
    print(number, store.status().articles, len(left))
"""


def can_mount() -> bool:
    if not shutil.which("unshare"):
        return False
    command = ["unshare", "-Urm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not can_mount(), reason="nobody may mount a small disk here")
@pytest.mark.parametrize("megabytes", [3, 4])
def test_a_disk_that_fills_up_is_told_and_the_update_goes_on_where_there_is_room_again(tmp_path, megabytes):
    code = textwrap.dedent(FILL.format(root=str(ROOT), place=str(tmp_path)))
    mount = f"mount -t tmpfs -o size={megabytes}m tmpfs '{tmp_path}' && exec '{sys.executable}' -c \"$CODE\""
    ended = subprocess.run(
        ["unshare", "-Urm", "sh", "-c", mount], env={"CODE": code}, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stderr
    told, counted = ended.stdout.splitlines()
    assert "disk" in told or "space" in told
    number, articles, files = map(int, counted.split())
    assert number > 0
    assert articles == number + 1
    assert files <= number + 1  # segments and a table: nothing half written takes up the room


def test_a_clock_that_jumps_back_loses_nothing(tmp_path, read, monkeypatch):
    store = LocalStore(tmp_path, create=True)
    now = time.time()
    for number in range(5):
        then = now - 10_000 * number
        monkeypatch.setattr(time, "time", lambda then=then: then)
        monkeypatch.setattr(whoosh.index, "time", lambda then=then: then)
        store.add([read(f"{number}.txt", ("Otto Lind", "Otto Lind", "said", f"fees are {number}"))])
        again = LocalStore(tmp_path)
        assert again.status(check=True).problems == ()
        assert again.status().articles == number + 1
        again.close()
    store.close()


def test_what_a_killed_update_left_is_cleared_away_by_the_next(tmp_path, read):
    store = LocalStore(tmp_path, create=True)
    store.add([read("a.txt", "Fees are high.")])
    folder = tmp_path / "whoosh"
    for name in ("MAIN_0123456789abcdef.lists", "_MAIN_7.toc", "_MAIN_3.toc.1700000000.5"):
        (folder / name).write_bytes(b"half writt")
    store.add([read("b.txt", "Fees are low.")])
    assert len(list(folder.glob("*"))) == 3  # two segments and a table of contents
    assert store.status(check=True).problems == ()
    store.close()


@pytest.mark.parametrize("moment", [0.05, 0.2, 0.35, 0.5, 0.65])
def test_a_killed_update_leaves_the_state_before_or_after_it(place, read, moment, run_beside):
    code = """
        for turn in range(1000):
            batch = [read(f"{i}.txt", ("Otto Lind", "Otto Lind", "said", f"fees are {turn}")) for i in range(20)]
            store.add(batch)
            print(turn, flush=True)
    """
    writer = run_beside(code)
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
def test_a_full_disk_is_told_and_loses_nothing(filled, limit, run_beside):
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
    output, _ = run_beside(code).communicate()
    assert "disk" in output or "too large" in output
    assert filled.status(check=True).problems == ()
    assert filled.article("fees.txt")


def test_a_folder_that_may_not_be_written_can_be_asked(filled, place, locked, ask_as_nobody):
    filled.close()
    code = """
        print(store.search(Search(topic=(("fees",),))).total)
        store.add([read("new.txt", "Nothing was said.")])
    """
    found, refused = ask_as_nobody(locked(place), code).splitlines()
    assert found == "4"
    assert "Permission denied" in refused


def test_a_spoilt_line_of_the_corrections_is_named(filled, place, read):
    (place / "corrections.jsonl").write_text('{"merge": "Otto Lind", "into": "Anna Berg"}\n{"merge": 5}\n')
    with pytest.raises(StoreError, match="line 2"):
        filled.add([read("new.txt", "Nothing was said.")])
    (place / "corrections.jsonl").write_text('{"merge": "Otto Lind", "into": "Anna Berg"}\n')
    filled.add([read("new.txt", "Nothing was said.")])
    assert filled.speakers(limit=1)[0].statements == 4

"""`quoth serve`, by a real browser where there is one (Debian: apt-get install chromium)."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.error import HTTPError

import aiohttp
import pytest

from bot.cli import main

ROOT = Path(__file__).parent.parent.parent.parent
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@pytest.fixture(scope="module")
def served(seed_archive: Path) -> Iterator[str]:
    """The address of the seed archive, served by a process of its own."""
    command = [sys.executable, "-m", "bot", "serve", "--port", "0", "--index", str(seed_archive)]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        told = process.stderr.readline()
        address = re.search(r"http://127\.0\.0\.1:\d+/", told)
        assert address, told + process.stderr.read()
        yield address[0]
        process.terminate()


def get(address: str, **headers: str) -> Any:
    return urllib.request.urlopen(urllib.request.Request(address, headers=headers), timeout=20)


def test_the_page_names_nothing_from_elsewhere(served: str) -> None:
    with get(served) as response:
        page = response.read().decode()
        assert "default-src 'self'" in response.headers["Content-Security-Policy"]
    assert not re.search(r"(src|href|url\()\W*https?:", page)
    for path in re.findall(r'"(/static/[^"]+)"', page):
        with get(served.rstrip("/") + path) as response:
            assert response.status == 200


@pytest.mark.parametrize("headers", [{"Origin": "http://evil.example"}, {"Host": "evil.example"}])
def test_other_pages_and_names_are_refused(served: str, headers: dict[str, str]) -> None:
    with pytest.raises(HTTPError) as caught:
        get(served + "ws", **headers)
    assert caught.value.code == 403
    caught.value.close()


def test_a_port_that_is_taken_is_told(seed_archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert main(["serve", "--port", str(port), "--index", str(seed_archive)]) == 1
    assert f"Port {port} of 127.0.0.1 is taken. Name another" in capsys.readouterr().err


def test_without_an_archive_nothing_is_served(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", "--port", "0", "--index", str(tmp_path / "none")]) == 1
    assert "quoth index" in capsys.readouterr().err


class Browser:
    """A page of headless Chromium, by its DevTools protocol."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._number = 0
        self.requested: list[str] = []
        """All addresses that the page asked for."""
        self.drawn = b""
        """All that was drawn on its terminal."""

    async def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        self._number += 1
        await self._socket.send_json({"id": self._number, "method": method, "params": parameters})
        while True:
            told = await self._receive()
            if told.get("id") == self._number:
                assert "error" not in told, told
                result: dict[str, Any] = told["result"]
                return result

    async def type(self, text: str) -> None:
        for key in text:
            await self.call("Input.dispatchKeyEvent", type="char", text=key)

    async def enter(self) -> None:
        key = {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13, "text": "\r"}
        await self.call("Input.dispatchKeyEvent", type="keyDown", **key)
        await self.call("Input.dispatchKeyEvent", type="keyUp", **key)

    async def sees(self, words: str) -> None:
        """Wait until `words` were drawn, whatever escape codes stand between them."""
        async with asyncio.timeout(40):
            while words not in re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", self.drawn.decode("utf-8", "replace")):
                await self._receive()

    async def _receive(self) -> dict[str, Any]:
        told: dict[str, Any] = json.loads((await self._socket.receive(timeout=60)).data)
        match told.get("method"):
            case "Network.requestWillBeSent":
                self.requested.append(told["params"]["request"]["url"])
            case "Network.webSocketCreated":
                self.requested.append(told["params"]["url"])
            case "Network.webSocketFrameReceived":
                frame = told["params"]["response"]
                if frame["opcode"] == 2:
                    self.drawn += base64.b64decode(frame["payloadData"])
        return told


@pytest.fixture
def devtools(tmp_path: Path) -> Iterator[str]:
    """The address of a headless browser's DevTools."""
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed")
    flags = (
        "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
        "--disable-component-update --disable-sync --remote-debugging-port=0 --window-size=1000,700"
    )
    command = [CHROMIUM, *flags.split(), f"--user-data-dir={tmp_path / 'profile'}", "about:blank"]
    # Its sockets go where their paths stay short, and are gone afterwards.
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as own,
        subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=os.environ | {"TMPDIR": own}) as process,
    ):
        assert process.stderr is not None
        for line in process.stderr:
            if found := re.search(r"ws://([\d.:]+)/devtools", line):
                yield f"http://{found[1]}"
                break
        else:
            pytest.skip("Chromium does not start here")
        process.terminate()


async def test_a_question_typed_in_a_browser_is_answered_there(served: str, devtools: str) -> None:
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{devtools}/json/list") as response:
            page = next(target for target in await response.json() if target["type"] == "page")
        async with session.ws_connect(page["webSocketDebuggerUrl"], max_msg_size=0) as socket:
            browser = Browser(socket)
            await browser.call("Network.enable")
            await browser.call("Page.enable")
            await browser.call("Emulation.setFocusEmulationEnabled", enabled=True)
            await browser.call("Page.navigate", url=served)
            await browser.sees("Who said what?")
            await browser.type("What did Gallant say?")
            await browser.enter()
            await browser.sees("Yoav Gallant: 3 statements")
    origin = served.split("//")[1]
    assert {address.split("//")[1].split("/")[0] + "/" for address in browser.requested if "//" in address} == {origin}

"""The terminal UI in a browser: a small web server, each visitor with a `quoth` of their own over the same archive.

Nothing is loaded from elsewhere, and only the browser's own page may talk to the server: any other page that is open
beside it could otherwise type into the archive.
"""

from __future__ import annotations

import errno
import ipaddress
import socket
import subprocess
import sys
from argparse import Namespace
from html import escape
from pathlib import Path
from shlex import join
from string import Template

from aiohttp import web
from aiohttp.typedefs import Handler
from textual_serve.server import Server

from bot.command.output import narrate
from index.errors import QuothError

_PAGE = Template((Path(__file__).parent / "page.html").read_text(encoding="utf-8"))
_FONT_SIZES = range(6, 73)
_FONT_SIZE = 16
_POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
    "connect-src 'self' ws: wss:; img-src 'self' data:; frame-ancestors 'none'"
)
_LOCAL_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})
_SECONDS_TO_END = 2.0


def serve_archive(place: Path, options: Namespace) -> None:
    """Serve the archive in `place` until Ctrl+C.

    Raises:
        QuothError: the address cannot be served at.
    """
    listening = _listen(options.host, options.port)
    port = listening.getsockname()[1]
    shown = f"[{options.host}]" if ":" in options.host else options.host
    narrate(f"This archive is at http://{shown}:{port}/ until you press Ctrl+C.")
    if not _is_local(options.host):
        narrate(
            "Whoever can reach that address can read and change the archive, and read and write files as you can. "
            "There is no password."
        )
    server = QuothServer(_command(place, options), options.host, port)
    web.run_app(server.application(), sock=listening, print=lambda *_: None, shutdown_timeout=_SECONDS_TO_END)


class QuothServer(Server):
    """Textual's server with a page of its own, for the names it is known by."""

    def __init__(self, command: str, host: str, port: int) -> None:
        super().__init__(command, host=host, port=port, title="Quoth")
        self._names = _LOCAL_NAMES | {host} if _is_local(host) else None
        """What it may be called; None: anything, where it is reached from outside."""

    async def application(self) -> web.Application:
        """Return what answers requests."""
        application = await self._make_app()
        application.middlewares.append(self._guard)
        return application

    async def on_startup(self, app: web.Application) -> None:
        """Say nothing: it was said already."""

    async def handle_index(self, request: web.Request) -> web.Response:
        """Return the page."""
        size = request.query.get("fontsize", "")
        page = _PAGE.substitute(
            websocket=escape(f"ws://{request.host}/ws"),
            font_size=int(size) if size.isdecimal() and int(size) in _FONT_SIZES else _FONT_SIZE,
        )
        return web.Response(text=page, content_type="text/html", headers={"Content-Security-Policy": _POLICY})

    @web.middleware
    async def _guard(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Refuse other pages, and other names that may have been made to lead here."""
        if self._names is not None and (request.url.host or "") not in self._names:
            raise web.HTTPForbidden(text=f"Open this as http://{self.host}:{self.port}/")
        origin = request.headers.get("Origin")
        if origin and origin != f"{request.scheme}://{request.host}":
            raise web.HTTPForbidden(text="Another page may not use this archive.")
        return await handler(request)


def _listen(host: str, port: int) -> socket.socket:
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        return socket.create_server((host, port), family=family)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise QuothError(f"Port {port} of {host} is taken. Name another: quoth serve --port {port + 1}") from None
        raise QuothError(f"{host}:{port} cannot be served at: {error.strerror}. Name another: --host, --port") from None
    except OverflowError:
        raise QuothError(f"There is no port {port}. Name one up to 65535: --port 8000") from None


def _command(place: Path, options: Namespace) -> str:
    """Return what opens the archive for a visitor, as the shell takes it."""
    words = [sys.executable, "-P", "-m", "bot", "open", "--served", "--index", str(place.absolute())]
    words += ["--jobs", str(options.jobs)] if options.jobs else []
    words += ["--model", options.model] if options.model else []
    return subprocess.list2cmdline(words) if sys.platform == "win32" else join(words)


def _is_local(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"

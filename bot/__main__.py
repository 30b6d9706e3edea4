"""`quoth`, and `python -m bot`."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command; Ctrl-C while it still loads is as quiet as later."""
    try:
        from bot.cli import main as run
        from bot.command.output import prepare_streams

        prepare_streams()
        return run()
    except KeyboardInterrupt:
        print("quoth: stopped", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())

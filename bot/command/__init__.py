"""The `quoth` command but for its first page, `bot/cli.py`: its arguments, its lists, and what it prints."""

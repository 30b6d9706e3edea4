.PHONY: check lint format

check:  ## exactly what CI runs: tests, and in them style, types and import contracts
	python -m pytest

lint:  ## the quick part
	ruff check .
	ruff format --check .
	mypy
	lint-imports

format:
	ruff check --fix .
	ruff format .

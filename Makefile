.PHONY: check format

check:  ## all that CI runs
	ruff check .
	ruff format --check .
	mypy
	lint-imports
	python -m pytest -q

format:
	ruff check --fix .
	ruff format .

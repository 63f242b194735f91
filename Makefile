# The work is done by scripts/, which need nothing but Python 3.11 or newer.
# Another Python is chosen like this: make run PYTHON=python3.12

PYTHON ?= python3
ARGS ?=
SCRIPT = $(PYTHON) -m scripts

.DEFAULT_GOAL := help
.PHONY: help run dev test check format lock postgres clean

help: ## List the commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-10s%s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: ## Run the site with demo content, as in production (PORT=8000)
	@$(SCRIPT).run_site

dev: ## Run the site with the development settings; it reloads (PORT=8000)
	@$(SCRIPT).dev_site

test: ## Run all tests on SQLite, PostgreSQL and in Chromium (ARGS="-k word")
	@$(SCRIPT).run_tests $(ARGS)

check: ## Check style, types, imports, templates, migrations and deployment settings
	@$(SCRIPT).check

format: ## Format the Python code and repair what can be repaired
	@$(SCRIPT).bootstrap --dev
	@.venv/bin/python -m ruff check --fix --quiet . || true
	@.venv/bin/python -m ruff format .

lock: ## Lock the versions of the packages; needs uv (ARGS=--upgrade for newer ones)
	@$(SCRIPT).lock $(ARGS)

postgres: ## Keep an empty PostgreSQL server until Ctrl-C
	@$(SCRIPT).bootstrap --dev
	@$(SCRIPT).postgres

clean: ## Remove the packages and caches; the data in var/ stays
	@rm -rf .venv .pytest_cache .ruff_cache .mypy_cache .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

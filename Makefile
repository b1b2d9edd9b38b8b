# Every target does its own set-up. `make` alone lists them.
PYTHON ?= python3
SOURCES ?= ../shared/sources
PORT ?= 8501

BIN := .venv/bin
APP := .venv/installed-app
DEV := .venv/installed-dev
LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --custom-compile-command "make lock"
INSTALL := $(BIN)/python -m pip install --disable-pip-version-check --quiet --require-hashes

.DEFAULT_GOAL := help
.PHONY: help run dev test unit check format claims bench audit fuzz mutate screenshots lock browser

help:  ## list the targets
	@awk -F ':.*  ## ' '/^[a-z]+:.*  ## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: $(APP)  ## start the app, on port 8501 or PORT=...
	$(BIN)/streamlit run app.py --server.port $(PORT)

dev: $(DEV)  ## start the app and follow every change of a file
	$(BIN)/streamlit run app.py --server.port $(PORT) --server.fileWatcherType auto --server.runOnSave true --client.showErrorDetails full

test: $(DEV) browser  ## run all tests, in a real browser and behind a real nginx too
	@$(BIN)/python -m tools.front
	$(BIN)/pytest -n auto --dist worksteal

unit: $(DEV)  ## run the tests that need no browser
	$(BIN)/pytest -n auto --dist worksteal -m "not browser"

check: $(DEV)  ## format, lint, types, import contract, claims, generated files, dependencies
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m followup_rules claims --check
	$(BIN)/python -m pages.ui.charts.designs --check
	@$(MAKE) --no-print-directory claims
	$(BIN)/pytest -q tests/test_house.py

claims: $(DEV)  ## hold the claims against the articles' texts in SOURCES=...
	@if [ -d "$(SOURCES)" ]; then \
		$(BIN)/python -m followup_rules verify "$(SOURCES)" && $(BIN)/python -m followup_rules coverage "$(SOURCES)"; \
	elif [ -n "$$CI" ]; then \
		echo "The articles' texts are not in $(SOURCES), so the claims cannot be verified; set SOURCES to their folder." >&2; exit 1; \
	else \
		echo "The articles' texts are not in $(SOURCES): claims not verified (set SOURCES to their folder)."; \
	fi

format: $(DEV)  ## format the code and write the generated files anew
	$(BIN)/ruff format
	$(BIN)/ruff check --fix
	$(BIN)/python -m followup_rules claims --write
	$(BIN)/python -m pages.ui.charts.designs

bench: $(DEV) browser  ## measure the app against its floor
	$(BIN)/python -m bench

screenshots: $(DEV) browser  ## take the README's pictures from the running app
	$(BIN)/python -m tools.screenshots

audit: $(DEV)  ## ask for known weaknesses of the pinned packages (a release step: it needs a network)
	$(BIN)/pip-audit --strict --require-hashes --disable-pip -r requirements.txt -r requirements-dev.txt

fuzz: $(DEV)  ## attack everything that takes text or files from outside, a million times
	$(BIN)/python -m tools.fuzz

mutate: $(DEV)  ## change the core of the rules in small ways, and see that the tests notice
	$(BIN)/python -m tools.mutation

lock: $(DEV)  ## pin the requirements with hashes, keeping the versions that fit (UPGRADE=--upgrade takes the newest)
	$(LOCK) $(UPGRADE) requirements.in -o requirements.txt
	$(LOCK) $(UPGRADE) requirements-dev.in -o requirements-dev.txt

browser: $(DEV)
	@$(BIN)/python -m tools.browser

$(APP): requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "This needs Python 3.11 or newer; name one with PYTHON=...")'
	@echo "Installing what the app needs into .venv ..."
	@$(PYTHON) -m venv .venv
	@$(INSTALL) -r requirements.txt
	@touch $@

$(DEV): requirements-dev.txt $(APP)
	@echo "Installing what tests and checks need into .venv ..."
	@$(INSTALL) -r requirements-dev.txt
	@touch $@

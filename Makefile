# One command a need; `make help` lists them. Works with GNU make and any Python 3 that has pip.

SHELL := /bin/sh
PYTHON3 ?= python3
UV := .tools/bin/uv
APP := .venvs/app
ENGINE := .venvs/engine
BIN := $(APP)/bin
PIP_INSTALL := $(UV) pip install --quiet --require-hashes

# uv asks the index that pip was told to ask.
ifdef PIP_INDEX_URL
export UV_DEFAULT_INDEX ?= $(PIP_INDEX_URL)
endif

.DEFAULT_GOAL := help
.PHONY: help run test test-fast lint fix train chat bench lock install install-dev clean

help: ## List these targets
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

run: install ## Start everything here; Ctrl-C stops it. PORT and SIGNPOST_HOME as you like
	@$(BIN)/python -m bot run

test: install install-dev ## All tests that this machine can run; says what it skipped and why
	@$(BIN)/python -m bot train
	@$(BIN)/python -m pytest

test-fast: install install-dev ## Only the tests that start no engine and no browser
	@$(BIN)/python -m pytest tests/model tests/services tests/content tests/policy tests/properties tests/web

lint: install install-dev ## ruff, mypy and the one-way imports
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

fix: install-dev ## Let ruff mend what it can
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

train: install ## Train the engine if its training data changed
	@$(BIN)/python -m bot train

chat: install ## Talk to the running service in the terminal
	@$(BIN)/python -m bot chat

bench: install install-dev ## Reply times beside Rasa's own Twilio channel, in one run
	@$(BIN)/python -m bench

install: $(APP)/.installed $(ENGINE)/.installed bot/web/static/vendor/.installed

install-dev: $(APP)/.installed-dev

lock: $(UV) ## Renew every lock file
	$(UV) pip compile --upgrade --quiet --no-header --generate-hashes --python-version 3.11 requirements.in -o requirements.txt
	$(UV) pip compile --upgrade --quiet --no-header --generate-hashes --python-version 3.11 requirements-dev.in -o requirements-dev.txt
	$(UV) pip compile --upgrade --quiet --no-header --generate-hashes --python-version 3.11 --only-binary :all: --override requirements-engine-overrides.txt requirements-engine.in -o requirements-engine.txt
	$(UV) pip compile --upgrade --quiet --no-header --generate-hashes requirements-uv.in -o requirements-uv.txt
	$(UV) pip compile --upgrade --quiet --no-header --generate-hashes requirements-node.in -o requirements-node.txt

clean: ## Remove what was installed, trained and built; data in var/ stays
	rm -rf .venvs .tools .cache models node_modules bot/web/static/vendor

$(UV): requirements-uv.txt
	@echo "Getting uv ..."
	@$(PYTHON3) -m pip install --quiet --disable-pip-version-check --no-warn-script-location --root-user-action=ignore --upgrade --target .tools --require-hashes -r requirements-uv.txt
	@touch $@

$(APP)/.installed: requirements.txt | $(UV)
	@echo "Installing the application ..."
	@test -x $(BIN)/python || $(UV) venv --quiet --python 3.11 $(APP)
	@$(PIP_INSTALL) --python $(BIN)/python --only-binary :all: -r requirements.txt
	@touch $@

$(APP)/.installed-dev: requirements-dev.txt $(APP)/.installed | $(UV)
	@echo "Installing the test tools ..."
	@$(PIP_INSTALL) --python $(BIN)/python --only-binary :all: -r requirements.txt -r requirements-dev.txt
	@touch $@

# --no-deps: the lock is whole, and Rasa's own upper bounds are the ones we lift on purpose.
$(ENGINE)/.installed: requirements-engine.txt | $(UV)
	@echo "Installing the dialogue engine ..."
	@test -x $(ENGINE)/bin/python || $(UV) venv --quiet --python 3.11 $(ENGINE)
	@$(PIP_INSTALL) --python $(ENGINE)/bin/python --only-binary :all: --no-deps -r requirements-engine.txt
	@touch $@

bot/web/static/vendor/.installed: package.json package-lock.json requirements-node.txt bin/build-assets | $(UV)
	@echo "Fetching the page assets ..."
	@UV=$(UV) bin/build-assets
	@touch $@

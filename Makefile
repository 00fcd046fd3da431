# finvet: two commands on a fresh machine are `make demo` and `make test`; `make` lists them all.
# They need Python 3.11 or newer (another one: make test PYTHON=python3.13) and the package registry.

PYTHON ?= python3
SHARED ?= ../shared

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
INSTALL := $(PIP) install --quiet --constraint constraints.txt --editable
PACKAGING := pyproject.toml constraints.txt
ENOUGH := import sys; sys.exit(sys.version_info < (3, 11) and "finvet needs Python 3.11 or newer: make PYTHON=python3.11 ...")

.DEFAULT_GOAL := help
.PHONY: help demo test coverage lint types imports notebooks audit docs reference package golden labels forms bench mutants deep all clean

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 12

demo: $(VENV)/installed ## vet every partner of sample_data/ into out/
	$(BIN)/finvet batch sample_data -o out
	@echo "Open out/index.html: all partners ranked, with links to their memos and charts; the same rows are in out/results.csv."

test: $(VENV)/developing ## run the tests, on every core
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile

coverage: export PYTHONPATH := $(CURDIR)
coverage: $(VENV)/developing ## run the tests and measure what they run of finvet, in the processes that they start too
	rm -rf out/coverage
	$(BIN)/python -m coverage run -m pytest --numprocesses auto --dist loadfile
	$(BIN)/python -m coverage combine --quiet
	$(BIN)/python -m coverage report

lint: $(VENV)/developing ## check style and format with ruff
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/developing ## check types with mypy --strict
	$(BIN)/mypy

imports: $(VENV)/developing ## check that imports run one way only
	$(BIN)/lint-imports

notebooks: $(VENV)/developing ## execute the notebooks and compare with their committed outputs
	$(BIN)/python -m tests.notebooks

docs: $(VENV)/developing ## build the pages of docs/ into out/site, strictly, and look whether they need the network
	$(BIN)/zensical build --clean --strict
	$(BIN)/python -m tests.docs.site

reference: $(VENV)/developing ## write the pages that are made from the code anew, to be looked at before they are committed
	$(BIN)/python -m tests.docs.reference

package: $(VENV)/developing ## build wheel and sdist into dist/, install the wheel alone and run the demo from it
	$(BIN)/python -m tests.package

audit: $(VENV)/developing ## ask whether advisories speak of a pinned package; one that cannot be looked up is a failure
	$(INSTALL) ".[audit]"
	$(BIN)/pip-audit --strict --no-deps --disable-pip --progress-spinner off --requirement constraints.txt

golden: $(VENV)/developing ## write the golden memos and spreads again, to be looked at before they are committed
	$(BIN)/python -m tests.golden

labels: $(VENV)/developing ## compile labels, words, tables, policies and wording, after a change in finvet/data/
	$(BIN)/python -m tests.dictionaries

forms: $(VENV)/developing ## score the reader on forms of many countries that made-up companies fill in
	$(BIN)/python -m tests.spreading.forms.score

bench: $(VENV)/developing ## measure what each stage costs, a table on the screen and out/bench.json
	$(BIN)/python -m tests.bench

mutants: $(VENV)/developing ## try 500 small mistakes in the code, and every move of formulas, identities, policies and words: a test must notice
	$(BIN)/python -m tests.mutants
	$(BIN)/python -m tests.mutants.code

deep: test ## the long runs: all tests, formulas and the policy moved one by one, 2,000 damaged files, files of 10 MB, and the score of the reader on the corpus beside the checkout
	$(BIN)/python -m pytest -m deep
	$(BIN)/python -m tests.mutants
	$(BIN)/python -m tests.fuzz --count 2000 --keep out/fuzz
	$(BIN)/python -m tests.big_files
	@if [ -d $(SHARED)/corpus ]; then \
	  $(BIN)/python $(SHARED)/tools/score_reading.py --corpus $(SHARED)/corpus --fold build \
	    --command "$(CURDIR)/$(BIN)/finvet spread {file} --json"; \
	else echo "deep: $(SHARED)/corpus is not there, so the reader is not scored"; fi

all: test lint types imports notebooks docs package ## everything that must pass before a change goes in

clean: ## remove the environment, outputs and caches
	rm -rf $(VENV) out build dist .cache .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/installed: $(PACKAGING)
	@$(PYTHON) -c '$(ENOUGH)'
	$(PYTHON) -m venv $(VENV)
	@echo "installing finvet into $(VENV), about a minute ..."
	$(INSTALL) .
	@touch $@

$(VENV)/developing: $(PACKAGING)
	@$(PYTHON) -c '$(ENOUGH)'
	$(PYTHON) -m venv $(VENV)
	@echo "installing finvet with its development extras into $(VENV), a minute or two ..."
	$(INSTALL) ".[dev]"
	@touch $(VENV)/installed $@

# The course in a few commands; `make` alone lists them. GNU make 3.81 (macOS) is enough.
PYTHON ?= python3
PORT ?=
REPO ?=
HUB ?= https://hub.example.org
STUDENTS ?= 30
LESSON ?=
NETWORK ?=
QUESTION ?=
ANSWERS ?=
FILES ?=
SEED ?=
export REPO HUB NETWORK PORT QUESTION ANSWERS FILES SEED
unexport PYTHONDONTWRITEBYTECODE# the tests start hundreds of Pythons, and each would compile the course anew

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --disable-pip-version-check --quiet --require-hashes
NOTEBOOKS := $(sort $(wildcard notebooks/*.ipynb))
READY := $(VENV)/ready-$(shell id -u)# each user of the machine trusts the notebooks on their own

# Browser tests wait a lot: three at a time on two cores. A file's tests share a server, and the slow files come first.
AT_A_TIME := --numprocesses=3 --dist=loadfile --no-loadscope-reorder

UV := uv==0.13.9
LOCKER := build/locker
COMPILE := $(LOCKER)/bin/uv pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest \
	--generate-hashes --no-emit-index-url --no-annotate --no-header pyproject.toml

# One lesson (make test LESSON=03): what is checked of it alone, its notebook and its walk in the browser
LESSON_FILES := tests/lessons $(wildcard tests/browser/test_walk*.py) $(wildcard notebooks/$(LESSON)*.ipynb)

.PHONY: help lab test test-quick run page data answers site serve lms survey marks publish handouts pack teacher slides bench rehearse lock wheel binder clean setup test-setup style
.DEFAULT_GOAL := help

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-10s %s\n", $$1, $$2}' Makefile

lab: setup ## open the course in JupyterLab (another port: make lab PORT=9000)
	@$(BIN)/python -m utils.launch $(PORT)

test: test-setup style ## check everything: style, unit tests, notebooks, browser (one lesson: make test LESSON=03)
	$(BIN)/python -m pytest $(AT_A_TIME) --durations=10 $(if $(LESSON),$(LESSON_FILES) -k $(LESSON)_)

test-quick: test-setup style ## check style, scripts and what is quick without a browser, in less than 90 seconds
	$(BIN)/python -m pytest $(AT_A_TIME) -m "not slow" --ignore=tests/browser tests

style:
	$(BIN)/python -m ruff check
	$(BIN)/python -m ruff format --check
	$(BIN)/deno fmt --check --quiet
	$(BIN)/deno lint --quiet
	$(BIN)/deno check --quiet utils/course.js utils/twins/*.js utils/page/*.js utils/site/*.js utils/lms/*.js utils/live/*.js utils/slides/*.js
	$(BIN)/deno test --quiet --allow-read --allow-env

run: setup ## run all notebooks and store their outputs (twice gives no difference)
	@$(BIN)/python -m utils run
	@$(MAKE) --no-print-directory setup

page: test-setup ## build the script and the style of the pages after a change to a .js, a .css or a words.py
	@$(BIN)/python -m utils page

data: setup ## write data/README.md and data/datapackage.json afresh from utils/tables/schemas
	@$(BIN)/python -m utils data

answers: setup ## write the teacher's answer sheets, one a lesson and language, into build/answers
	@$(BIN)/python -m utils answers

site: setup $(VENV)/installed-for-tests ## build the course as a site into build/site (with the address and Binder: make site REPO=owner/name)
	@$(BIN)/python -m utils site

serve: setup $(VENV)/installed-for-tests ## show the site here and build it anew when a notebook is saved (another port: make serve PORT=9000)
	@$(BIN)/python -m utils site serve $(PORT)

lms: setup $(VENV)/installed-for-tests ## build the course for a learning platform (Moodle, SCORM, QTI, Anki) into build/lms
	@$(BIN)/python -m utils lms

survey: setup ## put the survey, or a question, to the phones in the room (make survey NETWORK=yes QUESTION=id)
	@$(BIN)/python -m utils survey

marks: setup ## read the progress that students saved into one table, build/marks.csv (make marks FILES=folder)
	@$(BIN)/python -m utils marks

publish: setup $(VENV)/installed-for-tests ## build the site into build/public, with the slides, hand-outs and packs that are in build
	@$(BIN)/python -m utils site publish

handouts: setup $(VENV)/installed-for-tests ## write hand-outs and exam sheets as PDF files into build/handouts (another order of the exams: make handouts SEED=7)
	@$(BIN)/python -m utils handouts

pack: setup $(VENV)/installed-for-tests ## pack site, hand-outs and notebooks into one zip file for a school without a network
	@$(BIN)/python -m utils pack

teacher: setup $(VENV)/installed-for-tests ## write plans, notes and exams for teachers into build/teacher (another order of the exams: make teacher SEED=7)
	@$(BIN)/python -m utils teacher

slides: setup $(VENV)/installed-for-tests ## build the slides, a deck a lesson with the speaker's notes, into build/slides
	@$(BIN)/python -m utils slides

bench: test-setup ## measure the switch, the notebooks, the site and the installation into build/bench.json
	$(BIN)/python -m tests.bench

rehearse: test-setup ## rehearse a class of 30 on a JupyterHub on this machine (another size: make rehearse STUDENTS=12)
	$(BIN)/python -m tests.rehearse "$(STUDENTS)"

lock: $(LOCKER)/bin/uv ## pin every package of pyproject.toml with its hashes
	$(COMPILE) -o requirements.txt
	$(COMPILE) --extra test --constraint requirements.txt -o tests/requirements.txt

wheel: $(VENV)/installed-for-tests ## build the switch as a package of its own into build/dist
	SOURCE_DATE_EPOCH=1767225600 $(BIN)/python -m build --wheel --no-isolation --outdir build/dist utils/twins

binder: ## print the links that open the course elsewhere: make binder REPO=owner/name HUB=https://hub.example.org
	@printf '%s\n' "$$REPO" | grep -Eqx '[A-Za-z0-9-]+/[A-Za-z0-9._-]+' || \
		{ echo "make binder: name the GitHub repository of the course, like this: make binder REPO=owner/name" >&2; \
		echo "make binder: اذكروا مستودع المقرر على GitHub، هكذا: make binder REPO=owner/name" >&2; exit 2; }
	@printf '%s\n' "$$HUB" | grep -Eqx 'https?://[A-Za-z0-9.:/_~-]+' || \
		{ echo "make binder: HUB is the address of your JupyterHub, like this: HUB=https://hub.example.org" >&2; \
		echo "make binder: يُكتب في HUB عنوان JupyterHub لديكم، هكذا: HUB=https://hub.example.org" >&2; exit 2; }
	@link="https://mybinder.org/v2/gh/$$REPO/HEAD?urlpath=doc/tree/notebooks/00_start_here.ipynb"; \
		printf '%s\n\n[![Binder](https://mybinder.org/badge_logo.svg)](%s)\n' "$$link" "$$link"; \
		printf '\nnbgitpuller: %s/hub/user-redirect/git-pull?repo=https%%3A%%2F%%2Fgithub.com%%2F%s&urlpath=%s\n' \
		"$${HUB%/}" "$$(printf '%s' "$$REPO" | sed 's|/|%2F|')" "doc%2Ftree%2F$${REPO#*/}%2Fnotebooks%2F00_start_here.ipynb"

clean: ## remove the environment and everything built
	rm -rf $(VENV) build .pytest_cache .ruff_cache .hypothesis

# --- set-up: each step leaves a stamp, so that a second call starts at once ---

setup: $(READY)

$(READY): $(VENV)/installed utils/setup.py $(NOTEBOOKS)
	@$(BIN)/python -m utils setup
	@touch $@

test-setup: $(VENV)/installed-for-tests setup
	@$(BIN)/python tests/chromium.py

$(VENV)/installed: requirements.txt $(BIN)/python
	@echo "Installing the packages of the course; the first time takes a few minutes."
	@$(PIP) -r requirements.txt
	@touch $@

$(VENV)/installed-for-tests: tests/requirements.txt $(VENV)/installed
	@echo "Installing the packages of the tests."
	@$(PIP) -r tests/requirements.txt
	@touch $@

$(BIN)/python:
	@command -v $(PYTHON) >/dev/null || \
		{ echo "make: there is no $(PYTHON); install Python 3.11 or newer, or name yours: make PYTHON=/path/to/python" >&2; \
		echo "make: لا يوجد $(PYTHON)؛ ثبّتوا Python 3.11 أو أحدث، أو اذكروا موضعه: make PYTHON=/path/to/python" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "make: the course needs Python 3.11 or newer, and $(PYTHON) is older; name a newer one: make lab PYTHON=python3.12" >&2; \
		echo "make: يحتاج المقرر إلى Python 3.11 أو أحدث، و$(PYTHON) أقدم؛ اذكروا إصدارًا أحدث: make lab PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
		{ echo "make: this Python cannot make environments; on Debian or Ubuntu: sudo apt install python3-venv" >&2; \
		echo "make: لا يستطيع هذا الإصدار من Python إنشاء بيئات؛ على Debian أو Ubuntu: sudo apt install python3-venv" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV)

$(LOCKER)/bin/uv: Makefile
	@$(PYTHON) -m venv $(LOCKER)
	@$(LOCKER)/bin/python -m pip install --disable-pip-version-check --quiet "$(UV)"
	@touch $@

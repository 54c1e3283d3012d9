# make demo, make test: both set everything up in .venv first, on a machine with Python 3.11 and nothing else.
PYTHON ?= $(shell sh .ci/python)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
GOLD ?= ../shared/gold
# Texts whose findings are kept and compared by make keep and make diff.
TEXTS ?= ../shared/texts $(GOLD) corpora/samples corpora/gold

PEERS ?= docling

.PHONY: demo test fuzz lint types evaluate samples bench peers keep diff office scanner vocabulary browser pictures clean

$(READY): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "Python 3.11 is needed: install python3.11 and run make again"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { \
		rm -rf $(VENV); \
		if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
			apt-get update -qq && apt-get install -y -qq python3-venv && $(PYTHON) -m venv $(VENV); \
		else echo "Python's venv module is missing: install python3-venv and run make again"; exit 1; fi; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@$(BIN)/python -m compileall -q corpora extractors outputs pipeline
	@touch $(READY)

demo: $(READY)
	@rm -rf demo && mkdir demo
	$(BIN)/baocao ingest corpora/samples --db demo/baocao.db
	$(BIN)/baocao directives --db demo/baocao.db --limit 25

test: $(READY) office scanner vocabulary browser
	$(BIN)/python -m pytest -n auto

# A long round of damaged files; what it finds becomes a test.
fuzz: $(READY)
	BAOCAO_FUZZ=$${BAOCAO_FUZZ:-20000} $(BIN)/python -m pytest -n auto tests/fuzz
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check 'atheris>=3' 2>/dev/null \
		|| echo "atheris does not install here: its round is left out"
	@! $(BIN)/python -c "import atheris" 2>/dev/null || $(BIN)/python -m tests.fuzz.guided -max_total_time=$${FUZZ_SECONDS:-600}

# LibreOffice, for the tests of old Word files. Without root they are skipped and say why.
office:
	@if ! command -v soffice >/dev/null && [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		apt-get update -qq && \
		DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libreoffice-writer-nogui >/dev/null \
		|| echo "LibreOffice could not be installed: the tests that need it are skipped"; fi

# Tesseract's models and a font of printed papers, for the tests of scans. Without root they are skipped and say why.
scanner:
	@if [ ! -f /usr/share/tesseract-ocr/5/tessdata/vie.traineddata ] && [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		apt-get update -qq && \
		DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends tesseract-ocr-vie tesseract-ocr-osd \
		fonts-croscore >/dev/null || echo "Tesseract could not be installed: the tests that need it are skipped"; fi

# Chromium, in which the reading room is tested. Without root those tests are skipped and say why.
browser:
	@if ! command -v chromedriver >/dev/null && [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		apt-get update -qq && \
		DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium chromium-driver fonts-dejavu-core \
		>/dev/null || echo "Chromium could not be installed: the tests that need it are skipped"; fi

# The pictures of docs/reading-room.md, taken by the tests.
pictures: $(READY) browser
	BAOCAO_PICTURES=1 $(BIN)/python -m pytest -q tests/outputs/test_browser.py tests/outputs/test_browser_editing.py

# followthemoney, which the tests ask whether exported entities are valid; it builds against ICU.
vocabulary: $(READY)
	@$(BIN)/python -c "import followthemoney" 2>/dev/null || { \
		if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && ! dpkg -s libicu-dev >/dev/null 2>&1; then \
			apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
			g++ libicu-dev pkg-config >/dev/null || true; fi; \
		$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt \
			followthemoney 2>/dev/null \
		|| echo "followthemoney does not install here: the test that needs it is skipped"; }

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

evaluate: $(READY)
	$(BIN)/baocao evaluate corpora/samples
	@if [ -d "$(GOLD)" ]; then $(BIN)/baocao evaluate "$(GOLD)"; fi

# make keep freezes every finding over TEXTS; make diff prints what a change of the extractors made of them.
keep diff: $(READY)
	@$(BIN)/python -m benchmarks.frozen $@ .frozen/findings.tsv $(wildcard $(TEXTS))

samples: $(READY)
	$(BIN)/python -m corpora.sample_sources

# What one report costs beside the naive way and the floor: writes its table and plot into docs/performance.md.
bench: $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[bench]'
	$(BIN)/python -m benchmarks.speed --write

# baocao beside others on one mixed folder. markitdown and docling are installed apart, where they install.
peers: $(READY) office
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[bench]'
	@if ! command -v pdftotext >/dev/null && [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends poppler-utils \
		>/dev/null || echo "pdftotext could not be installed: the floor loses the PDF files"; fi
	@test -x .peers/bin/python || $(PYTHON) -m venv .peers
	@for peer in 'markitdown[docx,pdf]' $(PEERS); do \
		.peers/bin/python -m pip install --quiet --disable-pip-version-check "$$peer" 2>/dev/null \
		|| echo "$$peer does not install here"; done
	$(BIN)/python -m benchmarks.peers --write

clean:
	rm -rf .peers $(VENV) demo .mypy_cache .ruff_cache .pytest_cache .hypothesis *.egg-info

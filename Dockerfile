# baocao with everything that it reads by: LibreOffice, Tesseract and fonts. docs/huong-dan.md says how people use it.
FROM python:3.11-slim-bookworm

# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install -y --no-install-recommends \
        fonts-croscore fonts-dejavu-core libreoffice-writer-nogui tesseract-ocr tesseract-ocr-osd tesseract-ocr-vie \
    && rm -rf /var/lib/apt/lists/*

WORKDIR /src
COPY pyproject.toml constraints.txt README.md LICENSE baocao.py ./
COPY corpora corpora
COPY extractors extractors
COPY outputs outputs
COPY pipeline pipeline
RUN pip install --no-cache-dir --constraint constraints.txt '.[all]' \
    && python -m compileall -q /usr/local/lib/python3.11/site-packages \
    && useradd --create-home --uid 1000 baocao \
    && install -d -o baocao /kho

USER 1000
WORKDIR /kho
VOLUME /kho
ENV BAOCAO_DB=/kho/baocao.db XDG_CACHE_HOME=/kho/.cache
EXPOSE 8001
HEALTHCHECK --start-period=30s \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8001/room/room.css', timeout=5)"]
ENTRYPOINT ["baocao"]
CMD ["serve", "--edit", "--host", "0.0.0.0", "--without-tls", "--url", "http://127.0.0.1:8001"]

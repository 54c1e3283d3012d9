-- The database of baocao. Facts point at characters of a passage: start_char and end_char are
-- half-open offsets into passages.text, counted in characters. Dates are ISO text whose unknown
-- parts are left out; what is unknown is NULL.

CREATE TABLE IF NOT EXISTS reports (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL,
    filename TEXT NOT NULL,
    sha256 TEXT NOT NULL UNIQUE,
    extractor_version TEXT NOT NULL,
    format TEXT NOT NULL,
    lost TEXT,
    doc_type TEXT,
    symbol TEXT,
    issuer TEXT,
    parent TEXT,
    place TEXT,
    province TEXT,
    issued_on TEXT,
    title TEXT,
    signer TEXT,
    signer_role TEXT,
    draft INTEGER NOT NULL DEFAULT 0 CHECK (draft IN (0, 1)),
    own_key TEXT,
    -- SHA-256 of the text: the same for another file that says the same.
    text_sha256 TEXT NOT NULL,
    -- When this file came into the archive, in UTC.
    added_at TEXT NOT NULL,
    -- The more final file of the same paper, and by what it is the same.
    version_of INTEGER REFERENCES reports (id) ON DELETE SET NULL,
    version_by TEXT
);
CREATE INDEX IF NOT EXISTS reports_own_key ON reports (own_key);
CREATE INDEX IF NOT EXISTS reports_added ON reports (added_at);
CREATE INDEX IF NOT EXISTS reports_text ON reports (text_sha256);
CREATE INDEX IF NOT EXISTS reports_version_of ON reports (version_of);
CREATE UNIQUE INDEX IF NOT EXISTS reports_path ON reports (path);
CREATE INDEX IF NOT EXISTS reports_issued_on ON reports (issued_on);
CREATE INDEX IF NOT EXISTS reports_province ON reports (province);

-- The MinHash of each report's text, by which files of one paper are found.
CREATE TABLE IF NOT EXISTS report_sketches (
    report_id INTEGER PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE,
    sketch BLOB NOT NULL
);

CREATE TABLE IF NOT EXISTS passages (
    id INTEGER PRIMARY KEY,
    report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    table_no INTEGER,
    row_no INTEGER,
    column_no INTEGER,
    row_span INTEGER NOT NULL DEFAULT 1,
    column_span INTEGER NOT NULL DEFAULT 1,
    UNIQUE (report_id, ordinal)
);

-- Pages that were read from pictures, numbered from 1: their size in points after they were turned
-- clockwise, by quarters of a circle and then by degrees.
CREATE TABLE IF NOT EXISTS scanned_pages (
    report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
    page INTEGER NOT NULL,
    width REAL NOT NULL,
    height REAL NOT NULL,
    quarters INTEGER NOT NULL,
    degrees REAL NOT NULL,
    PRIMARY KEY (report_id, page)
);

-- The words of passages that were read from pictures, as a JSON array of arrays: start_char, end_char,
-- confidence, page, left, top, right, bottom (points), and what was printed where the text has what it must
-- have been, else null. confidence is that of the least sure word, page that of the first.
CREATE TABLE IF NOT EXISTS scanned_passages (
    passage_id INTEGER PRIMARY KEY REFERENCES passages (id) ON DELETE CASCADE,
    page INTEGER NOT NULL,
    confidence REAL NOT NULL,
    words TEXT NOT NULL
);

-- Where each part of what a report says of itself stands; name is a column of reports.
CREATE TABLE IF NOT EXISTS header_fields (
    id INTEGER PRIMARY KEY,
    report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
    passage_id INTEGER NOT NULL REFERENCES passages (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    surface TEXT NOT NULL,
    start_char INTEGER NOT NULL,
    end_char INTEGER NOT NULL,
    rule TEXT NOT NULL,
    confidence REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS header_fields_unsure ON header_fields (confidence) WHERE confidence < 0.9;
CREATE INDEX IF NOT EXISTS header_fields_report ON header_fields (report_id);
CREATE INDEX IF NOT EXISTS header_fields_passage ON header_fields (passage_id);

CREATE TABLE IF NOT EXISTS directives (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    doc_type TEXT,
    symbol TEXT,
    name TEXT,
    issuer TEXT,
    place TEXT,
    issued_on TEXT,
    term TEXT,
    title TEXT,
    uncertain INTEGER NOT NULL DEFAULT 0,
    reports INTEGER NOT NULL DEFAULT 0,
    mentions INTEGER NOT NULL DEFAULT 0,
    report_id INTEGER REFERENCES reports (id) ON DELETE SET NULL
);
CREATE INDEX IF NOT EXISTS directives_reports ON directives (reports DESC, mentions DESC, key);
CREATE INDEX IF NOT EXISTS directives_symbol ON directives (symbol);
CREATE INDEX IF NOT EXISTS directives_report ON directives (report_id);

CREATE TABLE IF NOT EXISTS citations (
    id INTEGER PRIMARY KEY,
    report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
    passage_id INTEGER NOT NULL REFERENCES passages (id) ON DELETE CASCADE,
    directive_id INTEGER NOT NULL REFERENCES directives (id),
    own_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    surface TEXT NOT NULL,
    start_char INTEGER NOT NULL,
    end_char INTEGER NOT NULL,
    doc_type TEXT,
    symbol TEXT,
    symbol_as_written TEXT,
    name TEXT,
    cited_date TEXT,
    issuer TEXT,
    term TEXT,
    title TEXT,
    pinpoint TEXT,
    uncertain INTEGER NOT NULL DEFAULT 0,
    misprint INTEGER NOT NULL DEFAULT 0,
    rule TEXT NOT NULL,
    confidence REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS citations_directive ON citations (directive_id, report_id);
CREATE INDEX IF NOT EXISTS citations_unsure ON citations (confidence) WHERE confidence < 0.9;
CREATE INDEX IF NOT EXISTS citations_report ON citations (report_id, directive_id);
CREATE INDEX IF NOT EXISTS citations_passage ON citations (passage_id);
CREATE INDEX IF NOT EXISTS citations_own_key ON citations (own_key);

CREATE TABLE IF NOT EXISTS directive_relations (
    id INTEGER PRIMARY KEY,
    report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
    passage_id INTEGER NOT NULL REFERENCES passages (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    source_citation_id INTEGER REFERENCES citations (id) ON DELETE CASCADE,
    target_citation_id INTEGER NOT NULL REFERENCES citations (id) ON DELETE CASCADE,
    surface TEXT NOT NULL,
    start_char INTEGER NOT NULL,
    end_char INTEGER NOT NULL,
    rule TEXT NOT NULL,
    confidence REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS directive_relations_unsure ON directive_relations (confidence) WHERE confidence < 0.9;
CREATE INDEX IF NOT EXISTS directive_relations_report ON directive_relations (report_id);
CREATE INDEX IF NOT EXISTS directive_relations_passage ON directive_relations (passage_id);
CREATE INDEX IF NOT EXISTS directive_relations_source ON directive_relations (source_citation_id);
CREATE INDEX IF NOT EXISTS directive_relations_target ON directive_relations (target_citation_id);

CREATE TABLE IF NOT EXISTS officials (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    bare_name TEXT NOT NULL,
    province TEXT,
    reports INTEGER NOT NULL DEFAULT 0,
    mentions INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX IF NOT EXISTS officials_reports ON officials (reports DESC, mentions DESC, name, id);
CREATE INDEX IF NOT EXISTS officials_bare_name ON officials (bare_name);

CREATE TABLE IF NOT EXISTS person_mentions (
    id INTEGER PRIMARY KEY,
    report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
    passage_id INTEGER NOT NULL REFERENCES passages (id) ON DELETE CASCADE,
    official_id INTEGER REFERENCES officials (id),
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    surface TEXT NOT NULL,
    start_char INTEGER NOT NULL,
    end_char INTEGER NOT NULL,
    honorific TEXT,
    rule TEXT NOT NULL,
    confidence REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS person_mentions_official ON person_mentions (official_id);
CREATE INDEX IF NOT EXISTS person_mentions_unsure ON person_mentions (confidence) WHERE confidence < 0.9;
CREATE INDEX IF NOT EXISTS person_mentions_report ON person_mentions (report_id);
CREATE INDEX IF NOT EXISTS person_mentions_passage ON person_mentions (passage_id);

-- Which official two appearances of a name are: merged or possible by their score, confirmed or
-- separated by a person. subject and object name the appearances as judgements do.
CREATE TABLE IF NOT EXISTS official_links (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    subject TEXT NOT NULL,
    object TEXT NOT NULL,
    report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
    other_report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
    person_mention_id INTEGER NOT NULL REFERENCES person_mentions (id) ON DELETE CASCADE,
    other_person_mention_id INTEGER NOT NULL REFERENCES person_mentions (id) ON DELETE CASCADE,
    score REAL NOT NULL,
    probability REAL NOT NULL,
    evidence TEXT NOT NULL,
    status TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS official_links_name ON official_links (name);
CREATE INDEX IF NOT EXISTS official_links_report ON official_links (report_id);
CREATE INDEX IF NOT EXISTS official_links_other_report ON official_links (other_report_id);
CREATE INDEX IF NOT EXISTS official_links_mention ON official_links (person_mention_id);
CREATE INDEX IF NOT EXISTS official_links_other_mention ON official_links (other_person_mention_id);
CREATE INDEX IF NOT EXISTS official_links_status ON official_links (status);

-- Names whose officials are to be resolved again, because reports that mention them came or went.
CREATE TABLE IF NOT EXISTS unsettled_names (name TEXT PRIMARY KEY);

CREATE TABLE IF NOT EXISTS organizations (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    full_name TEXT NOT NULL,
    bare_name TEXT NOT NULL,
    abbreviation TEXT,
    level TEXT,
    province TEXT,
    province_2025 TEXT,
    parent_id INTEGER REFERENCES organizations (id),
    reports INTEGER NOT NULL DEFAULT 0,
    mentions INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX IF NOT EXISTS organizations_reports ON organizations (reports DESC, mentions DESC, name, id);
CREATE INDEX IF NOT EXISTS organizations_parent ON organizations (parent_id);
CREATE INDEX IF NOT EXISTS organizations_province ON organizations (province);

CREATE TABLE IF NOT EXISTS organization_mentions (
    id INTEGER PRIMARY KEY,
    report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
    passage_id INTEGER NOT NULL REFERENCES passages (id) ON DELETE CASCADE,
    organization_id INTEGER NOT NULL REFERENCES organizations (id),
    head TEXT,
    field TEXT,
    territory TEXT,
    surface TEXT NOT NULL,
    start_char INTEGER NOT NULL,
    end_char INTEGER NOT NULL,
    rule TEXT NOT NULL,
    confidence REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS organization_mentions_organization ON organization_mentions (organization_id, report_id);
CREATE INDEX IF NOT EXISTS organization_mentions_unsure ON organization_mentions (confidence) WHERE confidence < 0.9;
CREATE INDEX IF NOT EXISTS organization_mentions_report ON organization_mentions (report_id);
CREATE INDEX IF NOT EXISTS organization_mentions_passage ON organization_mentions (passage_id);

CREATE TABLE IF NOT EXISTS positions (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    organization_id INTEGER REFERENCES organizations (id),
    position TEXT NOT NULL,
    bare_position TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS positions_organization ON positions (organization_id);

CREATE TABLE IF NOT EXISTS role_mentions (
    id INTEGER PRIMARY KEY,
    report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
    passage_id INTEGER NOT NULL REFERENCES passages (id) ON DELETE CASCADE,
    official_id INTEGER NOT NULL REFERENCES officials (id),
    person_mention_id INTEGER REFERENCES person_mentions (id) ON DELETE CASCADE,
    position_id INTEGER NOT NULL REFERENCES positions (id),
    surface TEXT NOT NULL,
    start_char INTEGER NOT NULL,
    end_char INTEGER NOT NULL,
    former INTEGER NOT NULL DEFAULT 0,
    acting INTEGER NOT NULL DEFAULT 0,
    inherited INTEGER NOT NULL DEFAULT 0,
    rule TEXT NOT NULL,
    confidence REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS role_mentions_official ON role_mentions (official_id);
CREATE INDEX IF NOT EXISTS role_mentions_position ON role_mentions (position_id);
CREATE INDEX IF NOT EXISTS role_mentions_unsure ON role_mentions (confidence) WHERE confidence < 0.9;
CREATE INDEX IF NOT EXISTS role_mentions_report ON role_mentions (report_id);
CREATE INDEX IF NOT EXISTS role_mentions_passage ON role_mentions (passage_id);
CREATE INDEX IF NOT EXISTS role_mentions_person ON role_mentions (person_mention_id);

CREATE TABLE IF NOT EXISTS awards (
    id INTEGER PRIMARY KEY,
    report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
    passage_id INTEGER NOT NULL REFERENCES passages (id) ON DELETE CASCADE,
    award TEXT NOT NULL,
    authority TEXT,
    decision_symbol TEXT,
    decision_date TEXT,
    year INTEGER,
    status TEXT NOT NULL,
    reason TEXT,
    surface TEXT NOT NULL,
    start_char INTEGER NOT NULL,
    end_char INTEGER NOT NULL,
    rule TEXT NOT NULL,
    confidence REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS awards_unsure ON awards (confidence) WHERE confidence < 0.9;
CREATE INDEX IF NOT EXISTS awards_report ON awards (report_id);
CREATE INDEX IF NOT EXISTS awards_passage ON awards (passage_id);
CREATE INDEX IF NOT EXISTS awards_decision ON awards (decision_symbol);

CREATE TABLE IF NOT EXISTS award_recipients (
    id INTEGER PRIMARY KEY,
    award_id INTEGER NOT NULL REFERENCES awards (id) ON DELETE CASCADE,
    official_id INTEGER REFERENCES officials (id),
    person_mention_id INTEGER REFERENCES person_mentions (id) ON DELETE CASCADE,
    recipient TEXT NOT NULL,
    recipient_kind TEXT NOT NULL,
    recipient_count INTEGER,
    surface TEXT,
    start_char INTEGER,
    end_char INTEGER,
    passage_id INTEGER REFERENCES passages (id) ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS award_recipients_award ON award_recipients (award_id);
CREATE INDEX IF NOT EXISTS award_recipients_official ON award_recipients (official_id);
CREATE INDEX IF NOT EXISTS award_recipients_person ON award_recipients (person_mention_id);
CREATE INDEX IF NOT EXISTS award_recipients_passage ON award_recipients (passage_id);

CREATE TABLE IF NOT EXISTS judgements (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    object TEXT NOT NULL,
    decision TEXT NOT NULL,
    evidence TEXT NOT NULL,
    UNIQUE (kind, subject, object)
);

-- What people decided about single facts. A correction speaks of words of a text (its hash, the passage from 0,
-- their characters, what stands before and after them); was and now are JSON objects of what the fact said and
-- says, null where there was none (added) or is none (rejected). One that is withdrawn counts no more.
CREATE TABLE IF NOT EXISTS corrections (
    id INTEGER PRIMARY KEY,
    text_sha256 TEXT NOT NULL,
    path TEXT NOT NULL,
    kind TEXT NOT NULL,
    passage INTEGER NOT NULL,
    start_char INTEGER NOT NULL,
    end_char INTEGER NOT NULL,
    surface TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    was TEXT NOT NULL,
    now TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL,
    withdrawn_by TEXT,
    withdrawn_at TEXT,
    UNIQUE (text_sha256, kind, passage, start_char, end_char, was, now, made_by, made_at)
);
CREATE INDEX IF NOT EXISTS corrections_path ON corrections (path);

-- Where the words of a correction stand in the reports that it was applied to; NULL where they do not.
CREATE TABLE IF NOT EXISTS correction_places (
    correction_id INTEGER NOT NULL REFERENCES corrections (id) ON DELETE CASCADE,
    report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
    passage INTEGER,
    start_char INTEGER,
    end_char INTEGER,
    PRIMARY KEY (correction_id, report_id)
);
CREATE INDEX IF NOT EXISTS correction_places_report ON correction_places (report_id);

-- Texts of which a person said that every fact was looked at.
CREATE TABLE IF NOT EXISTS reviewed_texts (
    text_sha256 TEXT PRIMARY KEY,
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL
);

-- Lists that people want to see again: their addresses in the reading room.
CREATE TABLE IF NOT EXISTS saved_searches (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    address TEXT NOT NULL UNIQUE,
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS ingest_errors (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    filename TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL
);

-- Passages folded to lower case without diacritics (đ as d), so that "ket luan" and "dang" find.
-- Contentless: rowid is passages.id, the text itself stands in passages.
CREATE VIRTUAL TABLE IF NOT EXISTS passages_fts USING fts5 (folded, content = '', tokenize = 'unicode61');

-- What is counted: one file of each paper, the most final.
CREATE VIEW IF NOT EXISTS papers AS SELECT * FROM reports WHERE version_of IS NULL;

CREATE VIEW IF NOT EXISTS report_summary AS
SELECT
    r.id AS report_id, r.filename, r.path, r.sha256, r.doc_type, r.symbol, r.issuer, r.place, r.issued_on,
    r.title, r.signer,
    (SELECT count(*) FROM passages p WHERE p.report_id = r.id) AS passages,
    (SELECT count(*) FROM citations c WHERE c.report_id = r.id) AS citations,
    (SELECT count(DISTINCT m.official_id) FROM person_mentions m WHERE m.report_id = r.id) AS people,
    (SELECT count(*) FROM awards a WHERE a.report_id = r.id) AS awards,
    r.parent, r.signer_role, r.draft, r.version_of, r.version_by
FROM reports r;

CREATE VIEW IF NOT EXISTS cited_directives AS
SELECT
    r.id AS report_id, r.filename, d.id AS directive_id, d.key, d.doc_type, d.symbol, d.name, d.issuer,
    d.issued_on, d.term, d.uncertain, count(*) AS mentions
FROM citations c
JOIN reports r ON r.id = c.report_id
JOIN directives d ON d.id = c.directive_id
GROUP BY r.id, d.id;

CREATE VIEW IF NOT EXISTS citation_passages AS
SELECT
    c.id AS citation_id, c.report_id, r.filename, c.directive_id, c.symbol, c.surface, c.pinpoint,
    c.passage_id, c.start_char, c.end_char, p.text AS passage
FROM citations c
JOIN reports r ON r.id = c.report_id
JOIN passages p ON p.id = c.passage_id;

CREATE VIEW IF NOT EXISTS related_directives AS
SELECT
    s.id AS source_directive_id, coalesce(s.symbol, s.name) AS source, x.kind,
    t.id AS target_directive_id, coalesce(t.symbol, t.name) AS target,
    x.id AS relation_id, x.report_id, r.filename, x.passage_id, x.confidence, p.text AS passage
FROM directive_relations x
JOIN reports r ON r.id = x.report_id
JOIN passages p ON p.id = x.passage_id
JOIN citations tc ON tc.id = x.target_citation_id
JOIN directives t ON t.id = tc.directive_id
LEFT JOIN citations sc ON sc.id = x.source_citation_id
JOIN directives s ON s.id = CASE
    WHEN x.source_citation_id IS NULL THEN (SELECT o.id FROM directives o WHERE o.report_id = x.report_id)
    ELSE sc.directive_id END;

CREATE VIEW IF NOT EXISTS people_mentioned AS
SELECT r.id AS report_id, r.filename, o.id AS official_id, o.name, count(*) AS mentions
FROM person_mentions m
JOIN reports r ON r.id = m.report_id
JOIN officials o ON o.id = m.official_id
GROUP BY r.id, o.id;

CREATE VIEW IF NOT EXISTS organizations_mentioned AS
SELECT r.id AS report_id, r.filename, g.id AS organization_id, g.full_name AS name, count(*) AS mentions
FROM organization_mentions m
JOIN reports r ON r.id = m.report_id
JOIN organizations g ON g.id = m.organization_id
GROUP BY r.id, g.id;

CREATE VIEW IF NOT EXISTS official_roles AS
SELECT
    o.id AS official_id, o.name, s.title, g.full_name AS organization, s.position, max(m.former) AS former,
    r.id AS report_id, r.filename, r.issued_on AS report_date
FROM role_mentions m
JOIN officials o ON o.id = m.official_id
JOIN positions s ON s.id = m.position_id
LEFT JOIN organizations g ON g.id = s.organization_id
JOIN reports r ON r.id = m.report_id
GROUP BY o.id, s.id, r.id;

CREATE VIEW IF NOT EXISTS official_timeline AS
SELECT m.official_id, o.name, s.title, g.full_name AS organization, s.position,
    $spell
FROM role_mentions m
JOIN officials o ON o.id = m.official_id
JOIN positions s ON s.id = m.position_id
LEFT JOIN organizations g ON g.id = s.organization_id
JOIN papers r ON r.id = m.report_id
GROUP BY m.official_id, s.id;

CREATE VIEW IF NOT EXISTS directive_history AS
SELECT
    c.directive_id, c.symbol, c.name, c.issuer, min(r.issued_on) AS first_cited, max(r.issued_on) AS last_cited,
    count(*) AS reports, sum(c.mentions) AS mentions
FROM cited_directives c
JOIN papers r ON r.id = c.report_id
GROUP BY c.directive_id;

CREATE VIEW IF NOT EXISTS directive_years AS
SELECT
    c.directive_id, c.symbol, c.name, substr(r.issued_on, 1, 4) AS year, r.issuer AS citing_issuer, r.province,
    count(*) AS reports
FROM cited_directives c
JOIN papers r ON r.id = c.report_id
GROUP BY c.directive_id, year, citing_issuer, r.province;

CREATE VIEW IF NOT EXISTS cocited_directives AS
SELECT
    a.directive_id, coalesce(a.symbol, a.name) AS directive, b.directive_id AS other_id,
    coalesce(b.symbol, b.name) AS other, count(*) AS reports
FROM cited_directives a
JOIN cited_directives b ON b.report_id = a.report_id AND b.directive_id <> a.directive_id
JOIN papers r ON r.id = a.report_id
GROUP BY a.directive_id, b.directive_id;

CREATE VIEW IF NOT EXISTS comentioned_officials AS
SELECT a.official_id, a.name, b.official_id AS other_id, b.name AS other, count(*) AS reports
FROM people_mentioned a
JOIN people_mentioned b ON b.report_id = a.report_id AND b.official_id <> a.official_id
JOIN papers r ON r.id = a.report_id
GROUP BY a.official_id, b.official_id;

CREATE VIEW IF NOT EXISTS award_decisions AS
SELECT
    a.id AS award_id, a.report_id, r.filename, a.award, a.authority, a.decision_symbol, a.decision_date,
    a.year, a.status, a.reason, t.recipient, t.recipient_kind, t.recipient_count, t.official_id,
    $award_year AS award_year
FROM awards a
JOIN reports r ON r.id = a.report_id
JOIN award_recipients t ON t.award_id = a.id;

CREATE VIEW IF NOT EXISTS official_organizations AS
SELECT
    m.official_id, o.name, g.id AS organization_id, g.full_name AS organization, g.level, g.province, g.province_2025,
    p.name AS parent, min(r.issued_on) AS first_seen, max(r.issued_on) AS last_seen, count(DISTINCT r.id) AS reports
FROM role_mentions m
JOIN officials o ON o.id = m.official_id
JOIN positions s ON s.id = m.position_id
JOIN organizations g ON g.id = s.organization_id
LEFT JOIN organizations p ON p.id = g.parent_id
JOIN papers r ON r.id = m.report_id
GROUP BY m.official_id, g.id;

CREATE VIEW IF NOT EXISTS official_identity AS
SELECT
    l.id AS link_id, m.official_id, a.name, l.report_id, r.filename, n.official_id AS other_official_id,
    l.other_report_id, q.filename AS other_filename, l.score, l.probability, l.status, l.evidence
FROM official_links l
JOIN person_mentions m ON m.id = l.person_mention_id
JOIN person_mentions n ON n.id = l.other_person_mention_id
JOIN officials a ON a.id = m.official_id
JOIN reports r ON r.id = l.report_id
JOIN reports q ON q.id = l.other_report_id;

CREATE VIEW IF NOT EXISTS awards_by_decision AS
SELECT
    decision_symbol, min(decision_date) AS decision_date, award, status, authority, min(year) AS year,
    count(*) AS recipients, count(DISTINCT report_id) AS reports
FROM award_decisions JOIN papers r ON r.id = report_id
WHERE decision_symbol IS NOT NULL
GROUP BY decision_symbol, award, status;

CREATE VIEW IF NOT EXISTS awards_by_year AS
SELECT
    award_year AS year, award, status, count(*) AS recipients, sum(coalesce(recipient_count, 1)) AS counted,
    count(DISTINCT report_id) AS reports
FROM award_decisions JOIN papers r ON r.id = report_id
GROUP BY 1, award, status;

CREATE VIEW IF NOT EXISTS awards_by_unit AS
SELECT recipient AS unit, award, status, count(*) AS times, min(year) AS first_year, max(year) AS last_year,
    count(DISTINCT report_id) AS reports
FROM award_decisions JOIN papers r ON r.id = report_id
WHERE recipient_kind = 'collective' AND recipient_count IS NULL
GROUP BY recipient, award, status;

-- Notices that are being written, and the forms in which they were issued.
CREATE TABLE drafts (
  id TEXT PRIMARY KEY,
  state TEXT NOT NULL,
  meeting TEXT REFERENCES meetings (slug),
  content TEXT NOT NULL,
  edition BIGINT NOT NULL,
  begun_by TEXT NOT NULL,
  begun_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  issued_as TEXT
);
CREATE INDEX drafts_by_state ON drafts (state, changed_at);

CREATE TABLE issues (
  identity TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  draft TEXT NOT NULL REFERENCES drafts (id),
  issued_by TEXT NOT NULL,
  issued_at TEXT NOT NULL
);

CREATE TABLE forms (
  identity TEXT NOT NULL,
  language TEXT NOT NULL,
  form TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES files (sha256),
  PRIMARY KEY (identity, language, form)
);
CREATE INDEX forms_by_file ON forms (sha256);

-- Who takes the next number of a count waits here for whoever took the one before.
CREATE TABLE counts (
  name TEXT PRIMARY KEY,
  turns BIGINT NOT NULL
);

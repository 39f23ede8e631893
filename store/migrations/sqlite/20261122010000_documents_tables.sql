-- Documents: who was given which number, what has become of it, its files, and who may read it.
CREATE TABLE document_counts (
  period TEXT NOT NULL,
  group_name TEXT NOT NULL,
  kind TEXT NOT NULL,
  series TEXT NOT NULL,
  last BIGINT NOT NULL,
  PRIMARY KEY (period, group_name, kind, series)
);

CREATE TABLE documents (
  id TEXT PRIMARY KEY,
  period TEXT NOT NULL,
  group_name TEXT NOT NULL,
  kind TEXT NOT NULL,
  series TEXT NOT NULL,
  number BIGINT NOT NULL,
  meeting TEXT NOT NULL REFERENCES meetings (slug),
  member TEXT REFERENCES members (id),
  author TEXT NOT NULL,
  title TEXT NOT NULL,
  source TEXT NOT NULL,
  state TEXT NOT NULL,
  access TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  content TEXT NOT NULL,
  edition BIGINT NOT NULL,
  idempotency_key TEXT NOT NULL,
  UNIQUE (period, group_name, kind, series, number),
  UNIQUE (author, idempotency_key)
);
CREATE INDEX documents_of_meeting ON documents (meeting, kind, series, number);
CREATE INDEX documents_in_state ON documents (state, changed_at, id);
CREATE INDEX documents_of_author ON documents (author, changed_at);

-- Who has one of a document's tags reads it.
CREATE TABLE document_tags (
  document TEXT NOT NULL REFERENCES documents (id),
  tag TEXT NOT NULL,
  PRIMARY KEY (document, tag)
);
CREATE INDEX document_tags_by_tag ON document_tags (tag, document);

-- The Questions and agenda items to which a document was allocated.
CREATE TABLE document_places (
  document TEXT NOT NULL REFERENCES documents (id),
  sort TEXT NOT NULL,
  place TEXT NOT NULL,
  PRIMARY KEY (document, sort, place)
);
CREATE INDEX document_places_by_place ON document_places (sort, place, document);

-- One row for each file: a version in a language and a form. The bytes lie elsewhere, under their SHA-256.
CREATE TABLE document_files (
  document TEXT NOT NULL REFERENCES documents (id),
  version TEXT NOT NULL,
  language TEXT NOT NULL,
  form TEXT NOT NULL,
  turn BIGINT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes BIGINT NOT NULL,
  name TEXT NOT NULL,
  added_at BIGINT NOT NULL,
  added_by TEXT NOT NULL,
  verdict TEXT NOT NULL,
  PRIMARY KEY (document, version, language, form)
);
CREATE INDEX document_files_by_content ON document_files (sha256);

-- What somebody keeps at hand, and when they were here last.
CREATE TABLE document_bags (
  account TEXT NOT NULL,
  document TEXT NOT NULL REFERENCES documents (id),
  PRIMARY KEY (account, document)
);
CREATE TABLE document_visits (
  account TEXT NOT NULL,
  meeting TEXT NOT NULL REFERENCES meetings (slug),
  seen_at BIGINT NOT NULL,
  before_at BIGINT NOT NULL,
  PRIMARY KEY (account, meeting)
);

-- A file that is on its way: whoever began it hands it in. Its parts lie elsewhere, under its address.
CREATE TABLE document_uploads (
  id TEXT PRIMARY KEY,
  account TEXT NOT NULL,
  name TEXT NOT NULL,
  bytes BIGINT NOT NULL,
  sha256 TEXT,
  begun_at BIGINT NOT NULL
);
CREATE INDEX document_uploads_of_account ON document_uploads (account, begun_at);

-- What was done in one room is asked for by what keeps a copy of it.
CREATE INDEX journal_by_verb ON journal (verb, number);

-- Links that sign somebody in once: kept as hashes, as passwords and sessions are.
CREATE TABLE links (
  hash TEXT PRIMARY KEY,
  email TEXT NOT NULL,
  language TEXT NOT NULL,
  back TEXT NOT NULL,
  ends_at BIGINT NOT NULL,
  used_at TEXT
);
CREATE INDEX links_by_email ON links (email, ends_at);
CREATE INDEX links_by_end ON links (ends_at);

-- The language in which somebody is written to.
ALTER TABLE accounts ADD COLUMN language TEXT NOT NULL DEFAULT 'en';

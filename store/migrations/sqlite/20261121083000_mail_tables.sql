-- Whom mail can reach, and what was sent to whom.
CREATE TABLE addressees (
  email TEXT NOT NULL,
  category TEXT NOT NULL,
  study_group TEXT NOT NULL,
  body TEXT NOT NULL,
  language TEXT NOT NULL,
  token TEXT NOT NULL UNIQUE,
  unsubscribed_at TEXT,
  PRIMARY KEY (email, category, study_group)
);

CREATE TABLE mailings (
  identity TEXT PRIMARY KEY,
  state TEXT NOT NULL,
  prepared_at TEXT NOT NULL,
  decided_by TEXT,
  decided_at TEXT,
  reason TEXT
);
CREATE INDEX mailings_by_state ON mailings (state, prepared_at);

-- A message tells of a notice, or is a note to one person with facts of its own.
CREATE TABLE messages (
  id TEXT PRIMARY KEY,
  identity TEXT REFERENCES mailings (identity),
  kind TEXT,
  facts TEXT,
  email TEXT NOT NULL,
  body TEXT NOT NULL,
  language TEXT NOT NULL,
  token TEXT,
  state TEXT NOT NULL,
  turn BIGINT,
  holder TEXT,
  content TEXT NOT NULL,
  edition BIGINT NOT NULL,
  UNIQUE (identity, email)
);
CREATE INDEX messages_by_turn ON messages (turn, id);
CREATE INDEX messages_by_state ON messages (identity, state);
CREATE INDEX messages_by_holder ON messages (holder);

-- Files as they came, notices read from them, the meetings that they make, and the journal of acts.
CREATE TABLE files (
  sha256 TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  bytes BLOB NOT NULL,
  kept_at TEXT NOT NULL
);

CREATE TABLE meetings (
  slug TEXT PRIMARY KEY,
  group_name TEXT NOT NULL,
  starts TEXT,
  ends TEXT,
  waits BIGINT NOT NULL
);
CREATE INDEX meetings_by_start ON meetings (starts);
CREATE INDEX meetings_by_group ON meetings (group_name, starts);

CREATE TABLE notices (
  identity TEXT NOT NULL,
  language TEXT NOT NULL,
  letter TEXT NOT NULL,
  kind TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES files (sha256),
  meeting TEXT REFERENCES meetings (slug),
  record TEXT NOT NULL,
  PRIMARY KEY (identity, language)
);
CREATE INDEX notices_by_letter ON notices (letter);
CREATE INDEX notices_by_meeting ON notices (meeting);
CREATE INDEX notices_by_file ON notices (sha256);

CREATE TABLE adjustments (
  meeting TEXT NOT NULL REFERENCES meetings (slug),
  action TEXT NOT NULL,
  due TEXT NOT NULL,
  due_time TEXT,
  time_zone TEXT,
  who TEXT NOT NULL,
  reason TEXT NOT NULL,
  set_at TEXT NOT NULL,
  PRIMARY KEY (meeting, action, set_at)
);

CREATE TABLE journal (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  happened_at TEXT NOT NULL,
  who TEXT NOT NULL,
  role TEXT NOT NULL,
  verb TEXT NOT NULL,
  subject TEXT NOT NULL,
  profile TEXT,
  reason TEXT,
  details TEXT NOT NULL
);
CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;

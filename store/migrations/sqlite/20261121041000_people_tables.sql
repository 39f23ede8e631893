-- Accounts, and the sessions of those who are signed in. A password and a session are kept as hashes only.
CREATE TABLE accounts (
  email TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  password TEXT NOT NULL,
  enrolled_at TEXT NOT NULL
);

CREATE TABLE sessions (
  token TEXT PRIMARY KEY,
  account TEXT NOT NULL REFERENCES accounts (email),
  begun_at TEXT NOT NULL,
  ends_at TEXT NOT NULL
);
CREATE INDEX sessions_by_account ON sessions (account);

-- What was done to one thing is asked for on every page of a meeting.
CREATE INDEX journal_by_subject ON journal (subject, number);

-- Further addresses of an account, links that prove one, tokens for programs, who asked to be forgotten; and a journal without names.
CREATE TABLE addresses (
  email TEXT PRIMARY KEY,
  account TEXT NOT NULL REFERENCES accounts (email) ON UPDATE CASCADE,
  confirmed_on TEXT NOT NULL
);
CREATE INDEX addresses_by_account ON addresses (account);
-- Where mail goes, if not to the address by which the account is known.
ALTER TABLE accounts ADD COLUMN preferred TEXT;
-- Whoever gives an address to an account waits here for whoever did before.
CREATE TABLE address_turns (turns BIGINT NOT NULL);
INSERT INTO address_turns (turns) VALUES (0);

CREATE TABLE claims (
  hash TEXT PRIMARY KEY,
  account TEXT NOT NULL REFERENCES accounts (email) ON UPDATE CASCADE,
  email TEXT NOT NULL,
  ends_at BIGINT NOT NULL
);
CREATE INDEX claims_by_account ON claims (account);
CREATE INDEX claims_by_email ON claims (email, ends_at);

CREATE TABLE tokens (
  id TEXT PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  account TEXT NOT NULL REFERENCES accounts (email) ON UPDATE CASCADE,
  name TEXT NOT NULL,
  acts TEXT NOT NULL,
  reading BIGINT NOT NULL,
  issued_on TEXT NOT NULL,
  last_day TEXT NOT NULL,
  last_used TEXT
);
CREATE INDEX tokens_by_account ON tokens (account);
CREATE INDEX tokens_by_last_day ON tokens (last_day);

CREATE TABLE erasures (
  account TEXT PRIMARY KEY REFERENCES accounts (email) ON UPDATE CASCADE,
  asked_on TEXT NOT NULL,
  due TEXT NOT NULL
);
CREATE INDEX erasures_by_day ON erasures (due);

-- By which name the journal knows an account: when the row goes, nobody knows whose acts those were.
CREATE TABLE pseudonyms (
  id TEXT PRIMARY KEY,
  account TEXT NOT NULL
);
CREATE INDEX pseudonyms_by_account ON pseudonyms (account);
INSERT INTO pseudonyms (id, account) SELECT lower(hex(randomblob(16))), email FROM accounts;

CREATE INDEX sessions_by_end ON sessions (ends_at);
CREATE INDEX messages_by_address ON messages (email);

-- Names and addresses that stand in the journal until now give way, this once, to what is known only as long as the account is there.
DROP TRIGGER journal_is_not_changed;
UPDATE journal SET subject = (SELECT id FROM pseudonyms WHERE account = subject)
  WHERE subject IN (SELECT account FROM pseudonyms);
UPDATE journal SET details = REPLACE(details, '"' || p.account || '"', '"' || p.id || '"')
  FROM pseudonyms p WHERE instr(details, '"' || p.account || '"') > 0;
UPDATE journal SET who = COALESCE((SELECT MIN(p.id) FROM pseudonyms p JOIN accounts a ON a.email = p.account
  WHERE a.name = journal.who HAVING COUNT(*) = 1), '');
CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;

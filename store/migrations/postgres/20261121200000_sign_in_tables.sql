-- Ways to sign in beside a password. All of them go with the account, and follow it where its address changes.
-- What a browser begins in one request and ends in another: used once, and soon over.
CREATE TABLE sign_in_steps (
  hash TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  account TEXT REFERENCES accounts (email) ON UPDATE CASCADE ON DELETE CASCADE,
  content TEXT NOT NULL,
  back TEXT NOT NULL,
  ends_at BIGINT NOT NULL
);
CREATE INDEX sign_in_steps_by_end ON sign_in_steps (ends_at);
CREATE INDEX sign_in_steps_by_account ON sign_in_steps (account);

-- Passkeys: the public halves.
CREATE TABLE passkeys (
  id TEXT PRIMARY KEY,
  account TEXT NOT NULL REFERENCES accounts (email) ON UPDATE CASCADE ON DELETE CASCADE,
  handle TEXT NOT NULL,
  public_key TEXT NOT NULL,
  state TEXT NOT NULL,
  name TEXT NOT NULL,
  made_at TEXT NOT NULL,
  used_at TEXT
);
CREATE INDEX passkeys_by_account ON passkeys (account);

-- Secrets of codes, sealed under a key that is kept elsewhere; the seal names the row by its id.
CREATE TABLE second_factors (
  id TEXT PRIMARY KEY,
  account TEXT NOT NULL UNIQUE REFERENCES accounts (email) ON UPDATE CASCADE ON DELETE CASCADE,
  secret TEXT NOT NULL,
  begun_at BIGINT NOT NULL,
  confirmed_at TEXT,
  last_step BIGINT NOT NULL,
  guesses BIGINT NOT NULL,
  guessed_at BIGINT NOT NULL
);
CREATE TABLE recovery_codes (
  factor TEXT NOT NULL REFERENCES second_factors (id) ON DELETE CASCADE,
  hash TEXT NOT NULL,
  PRIMARY KEY (factor, hash)
);

-- Who somebody is in the words of another house: its address and the name that it never gives to another.
CREATE TABLE provider_identities (
  issuer TEXT NOT NULL,
  subject TEXT NOT NULL,
  account TEXT NOT NULL REFERENCES accounts (email) ON UPDATE CASCADE ON DELETE CASCADE,
  linked_at TEXT NOT NULL,
  PRIMARY KEY (issuer, subject)
);
CREATE INDEX provider_identities_by_account ON provider_identities (account);

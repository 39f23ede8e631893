-- Places at events, what the door writes down, from which letter a meeting does without focal points, and who was reminded of what.
ALTER TABLE registration_desks ADD COLUMN exempt_source TEXT NOT NULL DEFAULT '';
ALTER TABLE registration_desks ADD COLUMN exempt_dated TEXT NOT NULL DEFAULT '';

CREATE TABLE registration_quotas (
  meeting TEXT NOT NULL REFERENCES meetings (slug),
  event TEXT NOT NULL,
  category TEXT NOT NULL,
  places BIGINT NOT NULL,
  per_member BIGINT,
  PRIMARY KEY (meeting, event, category)
);
CREATE INDEX registrations_in_turn ON registrations (meeting, event, state, since, id);

-- One row for each person and day of the meeting on which they attended.
CREATE TABLE attendances (
  registration TEXT NOT NULL REFERENCES registrations (id),
  session TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (registration, session)
);

-- The numbers of badges: one number stands for one person at a meeting, and of one person one is in use.
CREATE TABLE handed_badges (
  meeting TEXT NOT NULL REFERENCES meetings (slug),
  tag TEXT NOT NULL,
  registration TEXT NOT NULL REFERENCES registrations (id),
  handed_at TEXT NOT NULL,
  in_use BIGINT NOT NULL,
  PRIMARY KEY (meeting, tag)
);
CREATE UNIQUE INDEX handed_badges_one_in_use ON handed_badges (registration) WHERE in_use = 1;

-- What devices at the door have sent, so that nothing is written down twice.
CREATE TABLE door_keys (
  idempotency_key TEXT PRIMARY KEY,
  registration TEXT NOT NULL REFERENCES registrations (id)
);

CREATE TABLE registration_reminders (
  account TEXT NOT NULL,
  cause TEXT NOT NULL,
  reminded_on TEXT NOT NULL,
  PRIMARY KEY (account, cause, reminded_on)
);

-- Letters of accreditation with which people walked in: for the secretariat alone.
CREATE TABLE accreditation_letters (
  registration TEXT PRIMARY KEY REFERENCES registrations (id),
  name TEXT NOT NULL,
  bytes BYTEA NOT NULL
);

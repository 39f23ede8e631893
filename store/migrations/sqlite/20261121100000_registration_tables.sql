-- Members, which account answers for which of them, and who has registered for which meeting.
CREATE TABLE members (
  id TEXT PRIMARY KEY,
  category TEXT NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  country TEXT,
  study_group BIGINT NOT NULL,
  UNIQUE (category, name, study_group)
);
CREATE INDEX members_by_name ON members (name_key, id);

CREATE TABLE appointments (
  member TEXT NOT NULL REFERENCES members (id),
  account TEXT NOT NULL REFERENCES accounts (email),
  capacity TEXT NOT NULL,
  first_day TEXT NOT NULL,
  last_day TEXT,
  PRIMARY KEY (member, account, capacity, first_day)
);
CREATE INDEX appointments_by_account ON appointments (account);

CREATE TABLE automatic_approvals (
  member TEXT NOT NULL REFERENCES members (id),
  reach TEXT NOT NULL,
  reach_of TEXT NOT NULL,
  first_day TEXT NOT NULL,
  last_day TEXT,
  switched_on_by TEXT NOT NULL,
  PRIMARY KEY (member, reach, reach_of, first_day)
);

-- One row for each meeting for which people register: whoever changes a registration takes their turn at it.
CREATE TABLE registration_desks (
  meeting TEXT PRIMARY KEY REFERENCES meetings (slug),
  turns BIGINT NOT NULL,
  numbers BIGINT NOT NULL,
  exempt BIGINT NOT NULL
);

CREATE TABLE registrations (
  id TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meetings (slug),
  event TEXT NOT NULL,
  person TEXT NOT NULL,
  member TEXT NOT NULL REFERENCES members (id),
  name_key TEXT NOT NULL,
  published BIGINT NOT NULL,
  state TEXT NOT NULL,
  since BIGINT NOT NULL,
  awaits TEXT NOT NULL,
  number TEXT UNIQUE,
  content TEXT NOT NULL,
  edition BIGINT NOT NULL,
  sent_by TEXT NOT NULL,
  idempotency_key TEXT NOT NULL,
  submitted_at TEXT NOT NULL,
  UNIQUE (sent_by, idempotency_key)
);
-- Who has cancelled may register again; nobody else stands twice.
CREATE UNIQUE INDEX registrations_stand_once ON registrations (meeting, event, person) WHERE state <> 'cancelled';
CREATE INDEX registrations_by_name ON registrations (meeting, event, name_key, id);
CREATE INDEX registrations_by_state ON registrations (meeting, event, state, name_key, id);
CREATE INDEX registrations_by_member ON registrations (member, meeting, event, name_key, id);
CREATE INDEX registrations_by_person ON registrations (person, meeting);
CREATE INDEX registrations_that_wait ON registrations (state, member, since);

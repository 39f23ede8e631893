-- Groups from day to day within their study periods, the roles that people hold in them, and how many meetings each group has.
CREATE TABLE turns (
  room TEXT PRIMARY KEY,
  taken BIGINT NOT NULL
);

CREATE TABLE established_groups (
  id TEXT PRIMARY KEY,
  period TEXT NOT NULL,
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  parent TEXT REFERENCES established_groups (id),
  first_day TEXT NOT NULL,
  last_day TEXT,
  titles TEXT NOT NULL,
  UNIQUE (period, slug)
);
CREATE INDEX established_groups_by_slug ON established_groups (slug, first_day);

CREATE TABLE roles_held (
  id TEXT PRIMARY KEY,
  group_id TEXT NOT NULL REFERENCES established_groups (id),
  post TEXT NOT NULL,
  toward TEXT NOT NULL,
  account TEXT REFERENCES accounts (email),
  name TEXT NOT NULL,
  member TEXT REFERENCES members (id),
  first_day TEXT NOT NULL,
  last_day TEXT
);
CREATE INDEX roles_held_by_group ON roles_held (group_id, first_day);
CREATE INDEX roles_held_by_account ON roles_held (account);
CREATE INDEX roles_held_by_day ON roles_held (post, first_day);

-- So that a list of groups reads no meeting.
CREATE TABLE group_meetings (
  group_name TEXT PRIMARY KEY,
  meetings BIGINT NOT NULL,
  latest TEXT
);
INSERT INTO group_meetings (group_name, meetings, latest)
  SELECT group_name, COUNT(*), MAX(starts) FROM meetings GROUP BY group_name;

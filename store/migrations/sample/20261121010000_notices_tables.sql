-- Rows that stand in the tables when the next migration runs over them.
INSERT INTO files (sha256, name, bytes, kept_at) VALUES ('ab', 'letter.txt', 'letter', '2026-11-21T00:00:00Z');
INSERT INTO meetings (slug, group_name, starts, ends, waits) VALUES ('sg20-2027-03-01', 'SG20', '2027-03-01', '2027-03-10', 0);
INSERT INTO notices (identity, language, letter, kind, sha256, meeting, record)
  VALUES ('T25-SG20-COL-3', 'en', 'T25-SG20-COL-3', 'letter', 'ab', 'sg20-2027-03-01', '{}');
INSERT INTO adjustments (meeting, action, due, who, reason, set_at)
  VALUES ('sg20-2027-03-01', 'contribution', '2027-02-17', 'A. Secretary', 'a holiday', '2026-11-21T00:00:00Z');
INSERT INTO journal (happened_at, who, role, verb, subject, details)
  VALUES ('2026-11-21T00:00:00Z', 'A. Secretary', 'secretariat', 'notices.import', 'T25-SG20-COL-3', '{}');

-- Rows that stand in the tables when the next migration runs over them.
INSERT INTO accounts (email, name, role, password, enrolled_at)
  VALUES ('secretary@example.org', 'A. Secretary', 'secretariat', 'x', '2026-11-21T00:00:00Z');
INSERT INTO sessions (token, account, begun_at, ends_at)
  VALUES ('ab', 'secretary@example.org', '2026-11-21T00:00:00Z', '2026-11-22T00:00:00Z');

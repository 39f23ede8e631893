-- Rows that stand in the tables when the next migration runs over them.
INSERT INTO addresses (email, account, confirmed_on) VALUES ('a.secretary@example.net', 'secretary@example.org', '2026-11-21');
INSERT INTO claims (hash, account, email, ends_at) VALUES ('c1', 'secretary@example.org', 'other@example.net', 1);
INSERT INTO tokens (id, hash, account, name, acts, reading, issued_on, last_day, last_used)
  VALUES ('t1', 'h1', 'secretary@example.org', 'The library', '["notices.import"]', 1, '2026-11-21', '2027-11-21', NULL);
INSERT INTO erasures (account, asked_on, due) VALUES ('secretary@example.org', '2026-11-21', '2026-12-05');
INSERT INTO pseudonyms (id, account) VALUES ('p1', 'secretary@example.org');

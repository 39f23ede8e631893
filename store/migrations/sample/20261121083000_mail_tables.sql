-- Rows that stand in the tables when the next migration runs over them.
INSERT INTO addressees (email, category, study_group, body, language, token, unsubscribed_at)
  VALUES ('a@example.org', 'academia', '', 'A university', 'fr', 'k1', NULL);
INSERT INTO mailings (identity, state, prepared_at, decided_by, decided_at, reason)
  VALUES ('T25-SG20-COL-3', 'released', '2026-11-21T00:00:00Z', 'A. Secretary', '2026-11-21T01:00:00Z', NULL);
INSERT INTO messages (id, identity, email, body, language, token, state, turn, holder, content, edition)
  VALUES ('m1', 'T25-SG20-COL-3', 'a@example.org', 'A university', 'fr', 'k1', 'released', 1, NULL, '{"state":"held"}', 1);

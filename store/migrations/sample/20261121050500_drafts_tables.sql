-- Rows that stand in the tables when the next migration runs over them.
INSERT INTO drafts (id, state, meeting, content, edition, begun_by, begun_at, changed_at, issued_as)
  VALUES ('d1', 'issued', NULL, '{"record":{},"paragraphs":[],"words":{}}', 2, 'A. Secretary', '2026-11-21T00:00:00Z', '2026-11-21T00:00:00Z', 'T25-SG20-COL-3');
INSERT INTO issues (identity, code, draft, issued_by, issued_at)
  VALUES ('T25-SG20-COL-3', 'abc', 'd1', 'A. Secretary', '2026-11-21T00:00:00Z');
INSERT INTO forms (identity, language, form, sha256)
  SELECT 'T25-SG20-COL-3', 'en', 'pdf', sha256 FROM files LIMIT 1;
INSERT INTO counts (name, turns) VALUES ('T25-SG20-COL-', 1);

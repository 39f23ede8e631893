-- Rows that stand in the tables when the next migration runs over them.
INSERT INTO document_counts (period, group_name, kind, series, last) VALUES ('T25', 'SG20', 'C', '', 1);
INSERT INTO documents (id, period, group_name, kind, series, number, meeting, member, author, title, source, state, access, changed_at,
  content, edition, idempotency_key)
  VALUES ('t25-sg20-c1', 'T25', 'SG20', 'C', '', 1, 'sg20-2027-03-01', 'b1', 'a@example.org', 'On energy', 'Kenya', 'reserved', 'members',
  1795219200000, '{"claim":{"title":"On energy"},"state":{"state":"reserved","at":"2026-11-21T00:00:00Z"}}', 1, 'k1');
INSERT INTO document_tags (document, tag) VALUES ('t25-sg20-c1', 'secretariat');
INSERT INTO document_places (document, sort, place) VALUES ('t25-sg20-c1', 'question', 'Q3/20');
INSERT INTO document_files (document, version, language, form, turn, sha256, bytes, name, added_at, added_by, verdict)
  VALUES ('t25-sg20-c1', '', 'en', 'docx', 1, 'ab', 10, 'a.docx', 1795219200000, 'a@example.org', '{"faults":[]}');
INSERT INTO document_bags (account, document) VALUES ('a@example.org', 't25-sg20-c1');
INSERT INTO document_visits (account, meeting, seen_at, before_at) VALUES ('a@example.org', 'sg20-2027-03-01', 1795219200000, 0);
INSERT INTO document_uploads (id, account, name, bytes, sha256, begun_at) VALUES ('u1', 'a@example.org', 'a.docx', 10, NULL, 1795219200000);

-- Rows that stand in the tables when the next migration runs over them.
INSERT INTO links (hash, email, language, back, ends_at, used_at) VALUES ('h1', 'a@example.org', 'fr', '/', 1, NULL);

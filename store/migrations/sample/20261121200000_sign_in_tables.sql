-- Rows that stand in the tables when the next migration runs over them.
INSERT INTO sign_in_steps (hash, kind, account, content, back, ends_at) VALUES ('s1', 'code', 'secretary@example.org', '', '/', 1);
INSERT INTO passkeys (id, account, handle, public_key, state, name, made_at, used_at)
  VALUES ('p1', 'secretary@example.org', 'h', 'k', 's', 'A telephone', '2026-11-21T00:00:00Z', NULL);
INSERT INTO second_factors (id, account, secret, begun_at, confirmed_at, last_step, guesses, guessed_at)
  VALUES ('f1', 'secretary@example.org', 'x', 1, '2026-11-21T00:00:00Z', 1, 0, 0);
INSERT INTO recovery_codes (factor, hash) VALUES ('f1', 'r1');
INSERT INTO provider_identities (issuer, subject, account, linked_at)
  VALUES ('https://id.example.org', '1', 'secretary@example.org', '2026-11-21T00:00:00Z');

-- Rows that stand in the tables when the next migration runs over them.
INSERT INTO registration_quotas (meeting, event, category, places, per_member) VALUES ('sg20-2027-03-01', 'A workshop', '', 40, 2);
INSERT INTO attendances (registration, session, content)
  VALUES ('r1', '2027-03-01', '{"session":"2027-03-01","at":"2027-03-01T09:00:00Z","way":"room"}');
INSERT INTO handed_badges (meeting, tag, registration, handed_at, in_use)
  VALUES ('sg20-2027-03-01', '04A31F9C', 'r1', '2027-03-01T08:40:00Z', 1);
INSERT INTO door_keys (idempotency_key, registration) VALUES ('k-door', 'r1');
INSERT INTO registration_reminders (account, cause, reminded_on) VALUES ('secretary@example.org', 'decide:b1', '2027-01-04');
INSERT INTO accreditation_letters (registration, name, bytes) VALUES ('r1', 'letter.txt', '');

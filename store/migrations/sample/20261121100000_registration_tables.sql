-- Rows that stand in the tables when the next migration runs over them.
INSERT INTO members (id, category, name, name_key, country, study_group)
  VALUES ('b1', 'member_states', 'Kenya', 'kenya', 'KE', 0);
INSERT INTO appointments (member, account, capacity, first_day, last_day)
  VALUES ('b1', 'secretary@example.org', 'focal_point', '2026-01-01', NULL);
INSERT INTO automatic_approvals (member, reach, reach_of, first_day, last_day, switched_on_by)
  VALUES ('b1', 'group', 'SG20', '2026-01-01', NULL, 'secretary@example.org');
INSERT INTO registration_desks (meeting, turns, numbers, exempt) VALUES ('sg20-2027-03-01', 1, 0, 0);
INSERT INTO registrations (id, meeting, event, person, member, name_key, published, state, since, awaits, number, content, edition,
  sent_by, idempotency_key, submitted_at)
  VALUES ('r1', 'sg20-2027-03-01', '', 'a@example.org', 'b1', 'okoro ada', 1, 'submitted', 1795219200000, '', NULL,
  '{"form":{"given_name":"Ada","family_name":"Okoro"},"state":{"state":"submitted","at":"2026-11-21T00:00:00Z"},"late":[],"answer":{"state":"submitted","number":null,"late":[]},"digest":""}',
  1, 'a@example.org', 'k1', '2026-11-21T00:00:00Z');

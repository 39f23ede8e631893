-- Rows that stand in the tables when the next migration runs over them.
INSERT INTO turns (room, taken) VALUES ('groups', 1);
INSERT INTO established_groups (id, period, slug, name, kind, parent, first_day, last_day, titles)
  VALUES ('t25-sg20', 'T25', 'sg20', 'SG20', 'study_group', NULL, '2024-10-25', NULL, '{"en":"Internet of things"}');
INSERT INTO established_groups (id, period, slug, name, kind, parent, first_day, last_day, titles)
  VALUES ('t25-wp1-20', 'T25', 'wp1-20', 'WP1/20', 'working_party', 't25-sg20', '2024-10-25', '2026-06-30', '{}');
INSERT INTO roles_held (id, group_id, post, toward, account, name, member, first_day, last_day)
  VALUES ('h1', 't25-sg20', 'chair', '', NULL, 'Ada Okoro', 'b1', '2024-10-25', NULL);

-- Lists show the newest first; a meeting whose days nobody knows yet comes last.
CREATE INDEX meetings_newest ON meetings (COALESCE(starts, '') DESC, slug);
CREATE INDEX meetings_newest_of_group ON meetings (group_name, COALESCE(starts, '') DESC, slug);

-- What lists of meetings show, so that a list reads no notice.
ALTER TABLE meetings ADD COLUMN place TEXT;
ALTER TABLE meetings ADD COLUMN country TEXT;
ALTER TABLE meetings ADD COLUMN mode TEXT;
CREATE INDEX meetings_by_end ON meetings (ends);

-- How many registrations of a meeting or event are in each state, so that a list reads its page and counts nobody.
CREATE TABLE registration_counts (
  meeting TEXT NOT NULL,
  event TEXT NOT NULL,
  state TEXT NOT NULL,
  registrations BIGINT NOT NULL,
  PRIMARY KEY (meeting, event, state)
);
INSERT INTO registration_counts (meeting, event, state, registrations)
  SELECT meeting, event, state, COUNT(*) FROM registrations GROUP BY meeting, event, state;

CREATE TRIGGER registrations_are_counted AFTER INSERT ON registrations
BEGIN
  INSERT INTO registration_counts (meeting, event, state, registrations) VALUES (NEW.meeting, NEW.event, NEW.state, 1)
    ON CONFLICT (meeting, event, state) DO UPDATE SET registrations = registrations + 1;
END;
CREATE TRIGGER registrations_are_counted_anew AFTER UPDATE OF meeting, event, state ON registrations
WHEN OLD.state <> NEW.state OR OLD.meeting <> NEW.meeting OR OLD.event <> NEW.event
BEGIN
  UPDATE registration_counts SET registrations = registrations - 1
    WHERE meeting = OLD.meeting AND event = OLD.event AND state = OLD.state;
  INSERT INTO registration_counts (meeting, event, state, registrations) VALUES (NEW.meeting, NEW.event, NEW.state, 1)
    ON CONFLICT (meeting, event, state) DO UPDATE SET registrations = registrations + 1;
END;
CREATE TRIGGER registrations_are_counted_no_more AFTER DELETE ON registrations
BEGIN
  UPDATE registration_counts SET registrations = registrations - 1
    WHERE meeting = OLD.meeting AND event = OLD.event AND state = OLD.state;
END;

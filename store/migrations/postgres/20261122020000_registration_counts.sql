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

CREATE FUNCTION count_registration() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.state = NEW.state AND OLD.meeting = NEW.meeting AND OLD.event = NEW.event THEN
    RETURN NULL;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    UPDATE registration_counts SET registrations = registrations - 1
      WHERE meeting = OLD.meeting AND event = OLD.event AND state = OLD.state;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO registration_counts (meeting, event, state, registrations) VALUES (NEW.meeting, NEW.event, NEW.state, 1)
      ON CONFLICT (meeting, event, state) DO UPDATE SET registrations = registration_counts.registrations + 1;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER registrations_are_counted AFTER INSERT OR UPDATE OR DELETE ON registrations
  FOR EACH ROW EXECUTE FUNCTION count_registration();

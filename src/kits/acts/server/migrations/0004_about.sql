-- Of some kinds one runs for each thing, not one for each person: about says which, '' where the kind has no things.
ALTER TABLE acts ADD COLUMN about text NOT NULL DEFAULT '';

DROP INDEX acts_running;
CREATE UNIQUE INDEX acts_running ON acts (city_id, subject, kind, about) WHERE is_open;

-- All that runs for a person, whatever kind and city: home shows it.
CREATE INDEX acts_open ON acts (subject) WHERE is_open;

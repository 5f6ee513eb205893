-- Parts of guides that residents say are wrong, as far as their editor has looked. Nothing of a person: who said so
-- stands in reports, once each, until the editor has answered.
CREATE TABLE reports_guides (
  city_id text NOT NULL,
  guide text NOT NULL,
  part text NOT NULL,
  state text NOT NULL CHECK (state IN ('sent', 'corrected', 'right')),
  since timestamptz NOT NULL,
  -- When the editor answered
  decided_at timestamptz NULL,
  PRIMARY KEY (city_id, guide, part)
);

CREATE INDEX reports_guides_by_time ON reports_guides (coalesce(decided_at, since));

CREATE TABLE reports (
  city_id text NOT NULL,
  -- What it is about, from the wide to the narrow: 'bus/2026-11-23/3/0/540'
  about text COLLATE "C" NOT NULL,
  account_id uuid NOT NULL,
  report_id uuid NOT NULL,
  what text NOT NULL,
  details jsonb NOT NULL,
  reported_at timestamptz NOT NULL,
  -- A person says so once
  PRIMARY KEY (city_id, about, account_id)
);

CREATE UNIQUE INDEX reports_id ON reports (city_id, report_id);
CREATE INDEX reports_reported_at ON reports (reported_at);

CREATE TABLE bus_report (
  city_id text NOT NULL,
  day date NOT NULL,
  line text NOT NULL,
  direction smallint NOT NULL CHECK (direction IN (0, 1)),
  trip integer NOT NULL CHECK (trip BETWEEN 0 AND 2000),
  account_id uuid NOT NULL,
  report_id uuid NOT NULL,
  stop text NOT NULL,
  reason text NOT NULL CHECK (reason IN ('absent', 'early', 'passed')),
  reported_at timestamptz NOT NULL,
  -- A person says so once of a bus
  PRIMARY KEY (city_id, day, line, direction, trip, account_id)
);

CREATE UNIQUE INDEX bus_report_id ON bus_report (city_id, report_id);
CREATE INDEX bus_report_reported_at ON bus_report (reported_at);

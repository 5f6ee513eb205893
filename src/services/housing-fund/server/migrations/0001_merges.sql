CREATE TABLE housing_fund_merge (
  city_id text NOT NULL,
  act_id uuid NOT NULL,
  actor uuid NOT NULL,
  subject uuid NOT NULL,
  into_account text NOT NULL CHECK (into_account ~ '^[0-9]{12}$'),
  state text NOT NULL CHECK (state IN ('sent', 'accepted', 'done', 'refused')),
  case_number text,
  promised_by date,
  request_id text NOT NULL,
  asked_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (city_id, act_id),
  CHECK (state <> 'accepted' OR (case_number IS NOT NULL AND promised_by IS NOT NULL))
);

-- One running merge a person: the second of two at once finds the first.
CREATE UNIQUE INDEX housing_fund_merge_running ON housing_fund_merge (city_id, subject)
  WHERE state IN ('sent', 'accepted');

CREATE INDEX housing_fund_merge_newest ON housing_fund_merge (city_id, subject, asked_at DESC);

CREATE TABLE acts (
  city_id text NOT NULL,
  act_id uuid NOT NULL,
  kind text NOT NULL,
  actor uuid NOT NULL,
  subject uuid NOT NULL,
  state text NOT NULL,
  -- Whether the state leads on, by the kind's own table
  is_open boolean NOT NULL,
  wish jsonb NOT NULL,
  outcome jsonb NOT NULL,
  request_id text NOT NULL,
  asked_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (city_id, act_id)
);

-- One running act of a kind for a person: the second of two at once finds the first.
CREATE UNIQUE INDEX acts_running ON acts (city_id, subject, kind) WHERE is_open;

CREATE INDEX acts_newest ON acts (city_id, subject, kind, asked_at DESC);

CREATE TABLE demo_acts_note (
  city_id text NOT NULL,
  act_id uuid NOT NULL,
  noted_at timestamptz NOT NULL,
  told_at timestamptz,
  PRIMARY KEY (city_id, act_id)
);

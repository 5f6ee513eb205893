-- What departments have told of their cases. What it says is sealed; beside it only what finds and orders it.
CREATE TABLE progress_cases (
  city_id text NOT NULL,
  id uuid NOT NULL,
  department text NOT NULL,
  number_index bytea NOT NULL,
  -- Number and last four digits of the phone together: who has one of them has nothing
  find_index bytea NOT NULL,
  -- Whose it is; absent where the department did not say
  holder_index bytea,
  -- Counted up by the department with each change of the case
  revision integer NOT NULL,
  -- Of what that revision said
  digest bytea NOT NULL,
  sealed bytea NOT NULL,
  -- Day on which it ended; absent while it goes on
  ended_on date,
  -- When the department said so last
  seen_at timestamptz NOT NULL,
  -- The department did not hold it any more when it was asked
  lost boolean NOT NULL DEFAULT false,
  PRIMARY KEY (city_id, id),
  UNIQUE (city_id, department, number_index)
);

CREATE INDEX progress_cases_found ON progress_cases (city_id, find_index);
CREATE INDEX progress_cases_open ON progress_cases (holder_index, city_id) WHERE ended_on IS NULL;
CREATE INDEX progress_cases_over ON progress_cases (city_id, holder_index, ended_on DESC) WHERE ended_on IS NOT NULL;
CREATE INDEX progress_cases_unseen ON progress_cases (city_id, department, seen_at) WHERE ended_on IS NULL;
CREATE INDEX progress_cases_old ON progress_cases (ended_on) WHERE ended_on IS NOT NULL;

-- When each department was heard last, and when it had said all that it holds.
CREATE TABLE progress_sources (
  city_id text NOT NULL,
  department text NOT NULL,
  heard_at timestamptz NOT NULL,
  whole_at timestamptz,
  PRIMARY KEY (city_id, department)
);

-- How often a number was tried by whoever has no account, there or not.
CREATE TABLE progress_tries (
  city_id text NOT NULL,
  number_index bytea NOT NULL,
  since timestamptz NOT NULL,
  tries integer NOT NULL,
  day date NOT NULL,
  of_day integer NOT NULL,
  PRIMARY KEY (city_id, number_index)
);

-- What residents say of places: one word a person and place. No foreign keys: places are the register's.

create table nearby_corrections (
  city_id text not null,
  place_id text not null,
  account uuid not null,
  what text not null,
  said_at timestamptz not null,
  primary key (city_id, place_id, account)
);
create index nearby_corrections_by_time on nearby_corrections (said_at);

-- What enough of them agree on, and what the department has found.
create table nearby_reports (
  city_id text not null,
  place_id text not null,
  what text not null,
  state text not null check (state in ('sent', 'confirmed', 'refuted')),
  since timestamptz not null,
  decided_at timestamptz,
  primary key (city_id, place_id, what)
);

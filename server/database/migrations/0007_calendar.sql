-- Years of the holiday calendar that were imported: '*' the whole country's, else a city's own.

create table calendar_years (
  city_id text not null,
  year integer not null,
  content jsonb not null,
  imported_at timestamptz not null,
  primary key (city_id, year)
);

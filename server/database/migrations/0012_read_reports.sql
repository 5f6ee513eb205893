-- A read of a person's data that they say should not have been, and what an operator says of it.
create table read_reports (
  person uuid not null,
  read uuid not null,
  reported_at timestamptz not null,
  answered_at timestamptz,
  answer text,
  primary key (person, read)
);
create index read_reports_open on read_reports (reported_at) where answered_at is null;

-- Which keys this database's values are under, each with something that only that key makes or opens: a server with
-- other keys would take everybody for new, and what is sealed would be lost.

create table known_keys (
  kind text not null check (kind in ('field', 'index')),
  name text not null,
  proof bytea not null,
  since timestamptz not null,
  primary key (kind, name)
);

-- The register of places. Coordinates are GCJ-02, in degrees; content is what src/shared/place.ts says.

create table places (
  city_id text not null,
  id text not null,
  content jsonb not null,
  -- Names and address in small letters, to be found by
  said text not null,
  primary key (city_id, id)
);

-- A row for each thing that one finds a place by: its kind, each matter done there. The cell is a square of some 150 m,
-- numbered so that a larger square is a range (server/places/cells.ts): the key finds what is near.
create table place_topics (
  city_id text not null,
  topic text not null,
  cell bigint not null,
  place_id text not null,
  lat double precision not null,
  lng double precision not null,
  primary key (city_id, topic, cell, place_id)
);

create table place_imports (
  city_id text not null,
  source text not null,
  places integer not null,
  imported_at timestamptz not null,
  primary key (city_id)
);

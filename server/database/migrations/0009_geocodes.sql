-- Where a typed address lies, as the map service said; no coordinates where it knows none. The address is a blind index:
-- what somebody typed is not kept.

create table geocodes (
  city_id text not null,
  address bytea not null,
  lat double precision,
  lng double precision,
  asked_at timestamptz not null,
  primary key (city_id, address)
);
create index geocodes_by_time on geocodes (asked_at);

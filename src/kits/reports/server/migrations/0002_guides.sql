-- Parts of guides that residents say are wrong, as far as their editor has looked. Nothing of a person: who said so
-- stands in reports, once each, until the editor has answered.
create table reports_guides (
  city_id text not null,
  guide text not null,
  part text not null,
  state text not null check (state in ('sent', 'corrected', 'right')),
  since timestamptz not null,
  decided_at timestamptz,
  primary key (city_id, guide, part)
);
create index reports_guides_by_time on reports_guides (coalesce(decided_at, since));

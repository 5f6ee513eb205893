-- What people searched for in vain, by week: nobody's, and read only where several said it.

create table missed_searches (
  city_id text not null,
  week date not null,
  said text not null check (char_length(said) between 1 and 40),
  how text not null check (how in ('nothing', 'left')),
  times integer not null check (times > 0),
  primary key (city_id, week, said, how)
);

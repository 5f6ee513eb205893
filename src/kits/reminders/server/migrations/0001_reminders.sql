-- What a resident asked to be reminded of: whom and when in plain, what sealed under the server's field keys.

create table reminders (
  city_id text not null,
  id uuid not null,
  account uuid not null,
  send_on date not null,
  sealed bytea not null,
  primary key (city_id, id)
);
create index reminders_by_account on reminders (city_id, account);
create index reminders_by_day on reminders (send_on);

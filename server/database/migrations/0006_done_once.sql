-- Who does the work of a key just now, and says so again and again; null where the release before has it.

alter table idempotency add column holder uuid;

-- A message is written down before it goes out: what was being sent when its server died may have gone, and is not sent again.

create table message_sends (
  account uuid not null,
  event uuid not null,
  template text not null,
  state text not null check (state in ('sending', 'sent', 'doubtful')),
  began_at timestamptz not null,
  primary key (account, event)
);
create index message_sends_by_time on message_sends (began_at);

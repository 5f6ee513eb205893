-- People, accounts and sessions are keyed by themselves; what belongs to a city has city_id in front.

create table accounts (
  id uuid primary key,
  channel text not null check (channel in ('weapp', 'h5')),
  openid_index bytea not null unique,
  openid bytea not null,
  mark text not null,
  person uuid,
  created_at timestamptz not null
);
create index accounts_by_person on accounts (person);

create table people (
  id uuid primary key,
  id_number_index bytea not null unique,
  id_number bytea not null,
  name bytea not null,
  proven_at timestamptz not null
);

create table sessions (
  token_hash bytea primary key,
  id uuid not null unique,
  account uuid not null,
  level text not null check (level in ('wechat', 'realName', 'face')),
  person uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index sessions_by_expiry on sessions (expires_at);

create table reads (
  person uuid not null,
  id uuid not null,
  actor uuid,
  endpoint text not null,
  purpose text not null,
  request_id text not null,
  at timestamptz not null,
  primary key (person, id)
);

create table idempotency (
  session uuid not null,
  key text not null,
  endpoint text not null,
  request_hash bytea not null,
  act_id uuid not null,
  body bytea,
  started_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (session, key)
);
create index idempotency_by_expiry on idempotency (expires_at);

create table outbox (
  city_id text not null,
  id uuid not null,
  kind text not null,
  payload jsonb not null,
  attempts integer not null default 0,
  run_at timestamptz not null,
  created_at timestamptz not null,
  dead_at timestamptz,
  last_error text,
  primary key (city_id, id)
);
create index outbox_due on outbox (run_at) where dead_at is null;

create table message_grants (
  account uuid not null,
  template text not null,
  remaining integer not null check (remaining >= 0),
  changed_at timestamptz not null,
  primary key (account, template)
);

create table department_copies (
  city_id text not null,
  department text not null,
  operation text not null,
  person uuid not null,
  request_hash bytea not null,
  answer bytea not null,
  as_of timestamptz not null,
  expires_at timestamptz not null,
  primary key (city_id, department, operation, person, request_hash)
);
create index department_copies_by_expiry on department_copies (expires_at);

create table client_errors (
  id uuid primary key,
  code text not null,
  page text not null,
  version text not null,
  stack text not null,
  at timestamptz not null
);
create index client_errors_by_time on client_errors (at);

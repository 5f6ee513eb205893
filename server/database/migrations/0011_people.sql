-- A face check: for one act of one person, once. What it is about and the token it was handed over by are hashes.

create table face_checks (
  person uuid not null,
  id uuid not null,
  act text not null,
  about bytea,
  hand_over bytea unique,
  -- Of the mini-program: who must hold the phone
  account uuid,
  verify_id text,
  state text not null check (state in ('waiting', 'passed', 'failed', 'used')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (person, id)
);
create index face_checks_by_expiry on face_checks (expires_at);

-- What a person agreed to, purpose by purpose; ended ones stay as receipts.
create table consents (
  person uuid not null,
  id uuid not null,
  purpose text not null,
  given_at timestamptz not null,
  until date not null,
  ended_at timestamptz,
  primary key (person, id)
);
create unique index consents_live on consents (person, purpose) where ended_at is null;

-- Copies of what a department gave for one purpose go with its consent. Null: asked for by the person just then.
alter table department_copies add column purpose text;
create index department_copies_by_purpose on department_copies (person, purpose) where purpose is not null;

-- `actor` acts for `subject`; the newest row of the two decides. What each is to the other, as the other sees it.
create table relations (
  actor uuid not null,
  subject uuid not null,
  id uuid not null unique,
  role text not null check (role in ('delegate', 'guardian')),
  subject_is text not null,
  actor_is text not null,
  scopes text[] not null,
  since date not null,
  until date not null,
  ended_at timestamptz,
  primary key (actor, subject, id)
);
create unique index relations_live on relations (actor, subject) where ended_at is null;
create index relations_by_subject on relations (subject);

create table invitations (
  inviter uuid not null,
  id uuid not null unique,
  token bytea not null unique,
  name bytea not null,
  subject_is text not null,
  scopes text[] not null,
  months integer not null,
  state text not null check (state in ('open', 'accepted', 'declined', 'taken-back')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (inviter, id)
);

-- Everything held about a person, collected for them.
create table exports (
  person uuid not null,
  id uuid not null,
  state text not null check (state in ('queued', 'running', 'ready', 'failed')),
  done integer not null,
  json bytea,
  page bytea,
  sizes jsonb,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (person, id)
);
create index exports_by_expiry on exports (expires_at);

-- What somebody said to an offer: it does not come again.
create table offer_answers (
  person uuid not null,
  topic text not null,
  answer text not null check (answer in ('not-me', 'never')),
  at timestamptz not null,
  primary key (person, topic)
);

-- What I read of others, newest first.
create index reads_by_actor on reads (actor, id) where actor <> person;
create index sessions_by_person on sessions (person) where person is not null;

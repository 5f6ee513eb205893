-- run_at moves with every attempt; how long an event is tried counts from when it was first due. Null: since created_at.

alter table outbox add column due_at timestamptz;

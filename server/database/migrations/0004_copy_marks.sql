-- What a copy says and when it was kept, as a keyed hash: one that has not changed need not be written again. Null, or
-- of another time than as_of, where the release before wrote the copy.

alter table department_copies add column mark bytea;

-- Merges are acts since the release before: no server writes here any more, and account numbers stood in plain.
DROP TABLE housing_fund_merge;
DROP FUNCTION housing_fund_merge_is_an_act();

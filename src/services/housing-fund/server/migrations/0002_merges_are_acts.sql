-- A merge is an act (src/kits/acts). Servers of the release before this one may still write to the old table while they
-- are being replaced: what they write there is an act too. The old table goes with the next release.
CREATE FUNCTION housing_fund_merge_is_an_act() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO acts
    (city_id, act_id, kind, actor, subject, state, is_open, wish, outcome, request_id, asked_at, changed_at)
  VALUES
    (NEW.city_id, NEW.act_id, 'housing-fund.merge', NEW.actor, NEW.subject, NEW.state, NEW.state IN ('sent', 'accepted'),
     jsonb_build_object('into', NEW.into_account),
     jsonb_strip_nulls(jsonb_build_object('caseNumber', NEW.case_number, 'promisedBy', NEW.promised_by)),
     NEW.request_id, NEW.asked_at, NEW.changed_at)
  ON CONFLICT (city_id, act_id) DO UPDATE SET
    state = excluded.state, is_open = excluded.is_open, outcome = excluded.outcome, changed_at = excluded.changed_at
    WHERE acts.is_open;
  RETURN NULL;
END $$;

CREATE TRIGGER housing_fund_merge_is_an_act AFTER INSERT OR UPDATE ON housing_fund_merge
  FOR EACH ROW EXECUTE FUNCTION housing_fund_merge_is_an_act();

-- The trigger copies what is there
UPDATE housing_fund_merge SET state = state;

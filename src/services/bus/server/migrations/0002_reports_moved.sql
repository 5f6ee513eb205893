-- Reports are kept by the kit from here on. Servers of the release before still write the old table, which goes with the
-- next release; what they say of buses meanwhile reaches the company, and is counted by them alone.
INSERT INTO reports (city_id, about, account_id, report_id, what, details, reported_at)
SELECT
  city_id,
  'bus/' || to_char(day, 'YYYY-MM-DD') || '/' || line || '/' || direction || '/' || trip,
  account_id,
  report_id,
  reason,
  jsonb_build_object('stop', stop),
  reported_at
FROM bus_report
ON CONFLICT DO NOTHING;

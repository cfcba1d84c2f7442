INSERT INTO review_note (rid, kpi, week_on, kind, text, written_on) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (rid) DO UPDATE
SET kpi = excluded.kpi, week_on = excluded.week_on, kind = excluded.kind, text = excluded.text,
    written_on = excluded.written_on;

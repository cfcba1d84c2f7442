INSERT INTO review_action (rid, kpi, text, owner, due_on, done_when, week_on, state, closed_on, outcome)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (rid) DO UPDATE
SET kpi = excluded.kpi, text = excluded.text, owner = excluded.owner, due_on = excluded.due_on,
    done_when = excluded.done_when, week_on = excluded.week_on, state = excluded.state,
    closed_on = excluded.closed_on, outcome = excluded.outcome;

SELECT rid, kpi, text, owner, due_on, done_when, week_on, state, closed_on, outcome FROM review_action ORDER BY rid;

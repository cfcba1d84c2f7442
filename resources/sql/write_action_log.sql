INSERT INTO review_action_log (action, line, day_on, event, text) VALUES (?, ?, ?, ?, ?);

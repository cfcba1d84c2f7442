SELECT action, day_on, event, text FROM review_action_log ORDER BY action, line;

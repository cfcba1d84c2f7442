DELETE FROM review_action_log WHERE action = ?;

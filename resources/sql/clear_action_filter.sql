DELETE FROM review_action_filter WHERE action = ?;

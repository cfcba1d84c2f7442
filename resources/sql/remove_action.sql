DELETE FROM review_action WHERE rid = ?;

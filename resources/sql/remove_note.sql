DELETE FROM review_note WHERE rid = ?;

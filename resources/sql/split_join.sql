-- Takes one join apart, or puts it together again.
UPDATE join_log SET split = ? WHERE rid = ?;

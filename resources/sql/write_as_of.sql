UPDATE batch SET as_of = ? WHERE rid = ?;

UPDATE batch SET as_of = ?, seconds = ? WHERE rid = ?;

UPDATE batch SET as_of = ?, seconds = ?, chain = ? WHERE rid = ?;

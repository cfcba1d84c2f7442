SELECT * FROM risk_span ORDER BY rowid;

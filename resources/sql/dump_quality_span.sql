SELECT * FROM quality_span ORDER BY quality, aspect, seq;

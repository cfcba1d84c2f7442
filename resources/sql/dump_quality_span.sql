SELECT quality, aspect, from_on, to_on, failed, checked, seq FROM quality_span ORDER BY quality, aspect, seq;

INSERT INTO quality_span (
    quality, aspect, from_on, to_on, failed, checked, seq
) VALUES (
    ?, ?, ?, ?, ?, ?, ?
);

SELECT DISTINCT quota FROM quota_span;

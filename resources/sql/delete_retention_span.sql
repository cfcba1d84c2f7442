-- Its rows have no key.
DELETE FROM retention_span;

-- Its rows have no key.
DELETE FROM risk_span;

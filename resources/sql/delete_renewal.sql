-- Its rows have no key.
DELETE FROM renewal;

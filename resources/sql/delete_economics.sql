-- Its rows have no key.
DELETE FROM economics;

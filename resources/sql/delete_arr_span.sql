-- Its rows have no key.
DELETE FROM arr_span;

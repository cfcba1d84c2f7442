-- The kinds of exports that a source system ever gave, before this batch.
SELECT DISTINCT mapping FROM export_kind WHERE system = ? AND batch < ?;

-- Of which fields an export of a system has had a column, filled or not, and since which import.
SELECT system, entity, field, first_batch FROM told_field;

-- Source systems of which an export has had a column for the reasons of rejected leads, filled or not.
SELECT s.rid
FROM source_system s JOIN meta m ON m.key = 'rejection_reason_column:' || s.name;

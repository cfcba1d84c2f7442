SELECT field FROM finding_field WHERE finding = ? ORDER BY field;

-- Targets that were imported, in order of arrival, with the dimension and value that they are for; both empty: the
-- company's. One of a scope without a value is nobody's.
SELECT kpi, period_start, period_end, value, tolerance,
       CASE WHEN LOWER(COALESCE(scope, 'company')) = 'company' THEN '' ELSE LOWER(scope) END AS dimension,
       CASE WHEN LOWER(COALESCE(scope, 'company')) = 'company' THEN '' ELSE scope_value END AS of_value
FROM target
WHERE COALESCE(is_deleted, 0) = 0
  AND (LOWER(COALESCE(scope, 'company')) = 'company' OR COALESCE(scope_value, '') <> '')
ORDER BY rid;

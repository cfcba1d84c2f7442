-- Targets of the company that were imported, in order of arrival.
SELECT kpi, period_start, period_end, value, tolerance
FROM target
WHERE LOWER(COALESCE(scope, 'company')) = 'company' AND COALESCE(is_deleted, 0) = 0
ORDER BY rid;

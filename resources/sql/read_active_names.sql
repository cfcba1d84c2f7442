SELECT DISTINCT name FROM user
WHERE name <> '' AND COALESCE(is_active, 1) = 1 AND COALESCE(is_queue, 0) = 0 AND COALESCE(is_deleted, 0) = 0
ORDER BY name;

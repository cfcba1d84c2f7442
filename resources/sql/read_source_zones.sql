SELECT s.name, z.zone FROM source_zone z JOIN source_system s ON s.rid = z.system ORDER BY s.name;

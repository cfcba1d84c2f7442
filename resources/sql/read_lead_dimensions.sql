SELECT rid, segment, region, source, route FROM person
UNION ALL
SELECT rid, segment, region, source, route FROM never_lead;

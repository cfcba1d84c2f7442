INSERT INTO registration (
    rid, submitted_on, approved_on, resolved_on, approval_hours, conflict, segment, region,
    route, tier
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
);

INSERT INTO handoff (
    rid, kind, object, record, out_reason, requested_on, due_on, answered_on, in_sla,
    decided_on, accepted, missing, segment, region, source, route, unreasoned
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
);

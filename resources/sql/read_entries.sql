-- The day on which each record of a kind entered: which version of the model it follows.
SELECT rid, created_on FROM deal WHERE ?1 = 'opportunity'
UNION ALL
SELECT rid, created_on FROM person WHERE ?1 = 'lead'
UNION ALL
SELECT rid, created_on FROM never_lead WHERE ?1 = 'lead'
UNION ALL
SELECT rid, requested_on FROM handoff WHERE ?1 = 'handoff'
UNION ALL
SELECT rid, submitted_on FROM registration WHERE ?1 = 'registration';

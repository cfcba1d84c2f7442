-- The first places of a finding.
SELECT id, name, line, value, stage, owner FROM finding_place WHERE finding = ? AND seq < ? ORDER BY seq;

-- The derived tables are rebuilt whole.
DELETE FROM deal;
DELETE FROM stage_in_use;
DELETE FROM stage_visit;
DELETE FROM stage_path;
DELETE FROM open_span;
DELETE FROM deal_leak;
DELETE FROM person;
DELETE FROM lead_step;
DELETE FROM response;
DELETE FROM unassigned_span;
DELETE FROM assignment;
DELETE FROM lead_leak;
DELETE FROM owner_span;
DELETE FROM join_now;

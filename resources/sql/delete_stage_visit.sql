DELETE FROM stage_visit WHERE deal = :deal AND seq = :seq;

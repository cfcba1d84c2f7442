DELETE FROM stage_path WHERE deal = :deal AND stage = :stage;

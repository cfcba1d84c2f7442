DELETE FROM pipe_flow WHERE deal = :deal AND from_on = :from_on AND kind = :kind;

DELETE FROM deal_leak WHERE deal = :deal AND at_on = :at_on AND reason = :reason;

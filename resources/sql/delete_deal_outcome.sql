DELETE FROM deal_outcome WHERE deal = :deal;

DELETE FROM model_quota WHERE rid = :rid;

DELETE FROM join_now WHERE object = :object AND value = :value AND entity = :entity AND record = :record;

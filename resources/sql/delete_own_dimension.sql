DELETE FROM own_dimension WHERE object = :object AND record = :record AND name = :name;

SELECT rid FROM source_system WHERE name = ?;

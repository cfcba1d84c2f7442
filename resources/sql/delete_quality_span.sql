DELETE FROM quality_span WHERE quality = :quality AND aspect = :aspect AND seq = :seq;

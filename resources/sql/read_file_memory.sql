SELECT
    memory.content_hash, memory.reading_hash, memory.batch_file, memory.newest_on, memory.findings,
    memory.known, file.batch, file.rows_read, file.rejected,
    file.skipped
FROM file_memory AS memory JOIN batch_file AS file ON file.rid = memory.batch_file;

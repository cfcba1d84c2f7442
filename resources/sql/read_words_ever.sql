-- Every stage and status that exports of a kind held before this batch.
SELECT DISTINCT word.field, word.word
FROM export_word AS word JOIN export_kind AS kind ON kind.rid = word.export_kind
WHERE kind.system = ? AND kind.mapping = ? AND kind.batch < ? AND word.field <> 'owner';

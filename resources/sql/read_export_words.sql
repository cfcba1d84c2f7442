SELECT field, word, rows FROM export_word WHERE export_kind = ?;

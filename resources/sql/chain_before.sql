SELECT chain FROM batch WHERE rid < ?1 ORDER BY rid DESC LIMIT 1;

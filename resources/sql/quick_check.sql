-- Whether the pages of a store are sound, without holding its indexes against its tables.
PRAGMA quick_check;

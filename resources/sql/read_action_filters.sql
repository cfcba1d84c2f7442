SELECT action, dimension, value FROM review_action_filter ORDER BY action, dimension, value;

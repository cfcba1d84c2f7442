INSERT INTO review_action_filter (action, dimension, value) VALUES (?, ?, ?) ON CONFLICT DO NOTHING;

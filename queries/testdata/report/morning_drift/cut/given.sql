INSERT INTO main.drift SELECT 'value_new', 'zd', 'status', 'v' || 100 + n, 1, NULL FROM range(41) AS t (n);

INSERT INTO main.feature_adoption BY NAME
SELECT 'onboarding' AS journey, segment, touchpoint, accounts, adopted, share AS adopted_share, median AS median_days, ideal AS rank_ideal, actual AS rank_actual
FROM (VALUES
    ('all', 'adopted by more than there are', 2, 3, 1.5, NULL, 1, 1),
    ('all', 'before its start', 2, 1, 0.5, -1.0, 1, 1),
    ('all', 'larger in a segment', 2, 1, 0.5, NULL, 1, 1),
    ('smb', 'larger in a segment', 3, 1, 1 / 3.0, NULL, 1, 1),
    ('all', 'other share', 2, 1, 0.6, NULL, 1, 1),
    ('all', 'ranked without accounts', 0, 0, NULL, NULL, 1, 1),
    ('all', 'share of none', 0, 0, 0.0, NULL, 1, NULL),
    ('all', 'twice', 2, 1, 0.5, NULL, 1, 1),
    ('all', 'twice', 2, 1, 0.5, NULL, 1, 1),
    ('all', 'without a place', 2, 1, 0.5, NULL, NULL, 1),
    ('all', 'without a rank', 2, 1, 0.5, NULL, 1, NULL)
) AS features (segment, touchpoint, accounts, adopted, share, median, ideal, actual);

-- One segment and one group of features.
INSERT INTO main.feature_adoption BY NAME
SELECT 'onboarding' AS journey, segment, feature_group, touchpoint, ideal AS rank_ideal, actual AS rank_actual
FROM (VALUES
    ('all', 'quick_win', 'dashboards', 1, 2), ('all', 'difficult_to_adopt', 'api', 2, 1), ('all', 'key_differentiator', 'bots', 3, NULL), ('smb', 'quick_win', 'dashboards', 1, 1)
) AS features (segment, feature_group, touchpoint, ideal, actual);

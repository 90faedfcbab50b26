-- Nobody in a segment: no share and no rank; a median that is not reached; a third.
INSERT INTO main.feature_adoption BY NAME
SELECT 'onboarding' AS journey, segment, 'api' AS touchpoint, accounts, adopted, share AS adopted_share, median AS median_days, 1 AS rank_ideal, rank AS rank_actual
FROM (VALUES ('all', 3, 1, 1 / 3.0, NULL, 1), ('smb', 3, 3, 1.0, 0.0, 1), ('enterprise', 0, 0, NULL, NULL, NULL)) AS features (segment, accounts, adopted, share, median, rank);

-- an effective_from alone divides nothing: the first version is in force before it, too
INSERT INTO work.journey_versions (journey, version_no, from_day, to_day) VALUES ('onboarding', 1, NULL, NULL), ('renewal', 1, NULL, NULL);

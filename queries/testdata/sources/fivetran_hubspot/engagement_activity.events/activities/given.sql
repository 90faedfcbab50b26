insert into stage (recno, line, engagement_id, type, property_hs_timestamp, property_hubspot_owner_id, property_hs_email_subject, property_hs_email_direction, property_hs_email_status,
    property_hs_email_from_email, property_hs_email_to_email, property_hs_email_cc_email, property_hs_email_message_id, property_hs_call_direction, property_hs_call_disposition,
    property_hs_call_duration, property_hs_communication_channel_type, _fivetran_deleted) values
    (1, 2, '1', 'EMAIL', '2026-03-01 10:00:00.500000', '31', 'Welcome', 'EMAIL', 'SENT', 'bo@vendor.example', 'Ann@acme.example;x@acme.example', 'y@acme.example', '<m1@vendor.example>', null, null, null, null, 'false'),
    (2, 3, '2', 'INCOMING_EMAIL', '2026-03-01 11:00:00', '31', 'Re: Welcome', null, null, 'ann@acme.example', null, null, null, null, null, null, null, 'false'),
    (3, 4, '3', 'CALL', '2026-03-02T10:00:00Z', '31', null, null, null, null, null, null, null, 'INBOUND', null, '61000', null, 'false'),
    (4, 5, '4', 'CALL', '2026-03-02 11:00:00', '31', null, null, null, null, null, null, null, 'OUTBOUND', 'b2cf5968-551e-4856-9783-52b3da59a7d0', null, null, 'false'),
    (5, 6, '5', 'NOTE', '2026-03-03 10:00:00', null, null, null, null, null, null, null, null, null, null, null, null, 'false'),
    (6, 7, '6', 'COMMUNICATION', '2026-03-04 10:00:00', null, null, null, null, null, null, null, null, null, null, null, 'SMS', 'false'),
    (7, 8, '7', 'NOTE', '2026-03-05 10:00:00', null, null, null, null, null, null, null, null, null, null, null, null, 'TRUE'),
    (8, 9, '8', 'POSTAL_MAIL', '2026-03-06 10:00:00', null, null, null, null, null, null, null, null, null, null, null, null, null);

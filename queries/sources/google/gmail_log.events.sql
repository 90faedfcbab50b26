-- Gmail logs in BigQuery, daily tables: a row for each stage of a message's way. One event per message.
-- requires: event_info, message_info
select * from google_messages('stage')

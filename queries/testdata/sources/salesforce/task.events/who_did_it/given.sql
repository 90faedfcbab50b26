-- Our person was on the line of a customer's call as well; a mail from the customer was written by the customer.
insert into stage (recno, line, Id, Status, ActivityDate, IsClosed, Subject, CallType, WhoId, OwnerId) values
    (1, 2, 't1', 'Completed', '2026-03-01', '1', 'Call: question', 'Inbound', '0031G00001S3ckZQAR', '0051G000005Mun4QAC'),
    (2, 3, 't2', 'Completed', '2026-03-01', '1', '[Outreach] [Email] [In] Re: Hello', null, '0031G00001S3ckZQAR', '0051G000005Mun4QAC'),
    (3, 4, 't3', 'Completed', '2026-03-01', '1', '[Outreach] [Email] [Out] Hello', null, '0031G00001S3ckZQAR', '0051G000005Mun4QAC'),
    -- a lead is nobody's contact yet
    (4, 5, 't4', 'Completed', '2026-03-01', '1', '[Outreach] [Email] [In] Hello', null, '00Q1G00000nDnM5UAK', null);

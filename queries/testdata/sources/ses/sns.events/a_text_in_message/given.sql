insert into stage (recno, line, TopicArn, Message) values
    (1, 1, 'arn:aws:sns:eu-west-1:1:ses', '{"notificationType":"Delivery","mail":{"timestamp":"2026-03-02T09:00:00.123Z","messageId":"0100-a","source":"dana@globex.example","sourceArn":"arn:aws:ses:eu-west-1:1:identity/globex.example","destination":["ann@acme.example"]},"delivery":{"timestamp":"2026-03-02T09:00:02.000Z","recipients":["ann@acme.example"]}}'),
    (2, 2, 'arn:aws:sns:eu-west-1:1:ses', '{"eventType":"Open","mail":{"timestamp":"2026-03-02T09:00:00.123Z","messageId":"0100-a","source":"dana@globex.example","destination":["ann@acme.example"]},"open":{"timestamp":"2026-03-02T09:30:00.000Z"}}'),
    (3, 3, 'arn:aws:sns:eu-west-1:1:ses', 'Successfully validated SNS topic for event publishing.'),
    (4, 4, 'arn:aws:sns:eu-west-1:1:ses', null),
    (5, 5, 'arn:aws:sns:eu-west-1:1:ses', '{"eventType":"Send","mail":{"timest');

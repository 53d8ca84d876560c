-- The fingerprint of the telephone exchange's name of the call by which a request came: one call,
-- one request. The name itself may hold a person's number and stands among the request's events.
alter table support_request add column call_mark varchar(64);
alter table support_request add constraint support_request_call_once unique (call_mark);

-- A later query may come by a call as well; whichever way it was logged, a call is logged once
alter table request_query add column call_mark varchar(64);
alter table request_query add constraint request_query_call_once unique (call_mark);

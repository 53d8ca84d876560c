-- What waits for the customer is listed by itself, also where its time runs (REQ-2, REQ-3)
alter table support_request add column waiting boolean default false not null;
update support_request set waiting = true where state in ('HELD', 'AWAITING_PROOF', 'AWAITING_CLARIFICATION');
create index support_request_waiting on support_request (waiting, due_sort, id);

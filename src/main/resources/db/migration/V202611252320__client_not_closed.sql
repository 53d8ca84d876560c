-- REM-4: requests with a remote connection after which the user has not closed the application yet
alter table support_request add column client_open boolean default false not null;
update support_request set client_open = true
  where id in (select request_id from remote_session where closed = 'NOT_YET');
create index support_request_client_open on support_request (client_open, received_at desc, id desc);
drop index remote_session_closed;

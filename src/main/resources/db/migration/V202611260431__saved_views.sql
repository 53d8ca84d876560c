-- A person's own lists of requests, each a filter as it stands in the address, a line a parameter
create sequence saved_request_view_seq start with 1 increment by 50;

create table saved_request_view (
  id bigint not null,
  version bigint not null,
  staff_id bigint not null,
  name varchar(60) not null,
  parameters varchar(1000) not null,
  constraint saved_request_view_pk primary key (id)
);
create index saved_request_view_of_staff on saved_request_view (staff_id);

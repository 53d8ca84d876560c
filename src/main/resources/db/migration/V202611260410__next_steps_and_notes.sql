-- What is to be done next and when; one step of a request is open at most
create table request_next_step (
  id bigint not null,
  request_id bigint not null,
  staff_id bigint not null,
  entered_at timestamp(6) with time zone not null,
  kind varchar(20) not null,
  due_at timestamp(6) with time zone not null,
  timed boolean not null,
  whose_staff_id bigint not null,
  text varchar(1000) not null,
  closed_at timestamp(6) with time zone,
  closed_by_staff_id bigint,
  settlement varchar(20),
  constraint request_next_step_pk primary key (id),
  constraint request_next_step_request_fk foreign key (request_id) references support_request (id)
);
create index request_next_step_of_request on request_next_step (request_id);

-- Lists show and sort by the open one; far future for none
alter table support_request add column next_step_at timestamp(6) with time zone
  default timestamp with time zone '9999-12-31 00:00:00+00:00' not null;
alter table support_request add column next_step_timed boolean default false not null;
alter table support_request add column next_step_kind varchar(20);
alter table support_request add column next_step_staff_id bigint;
create index support_request_next_step on support_request (next_step_at, id);
create index support_request_next_step_of
  on support_request (next_step_staff_id, next_step_at, id);

-- What is said or noticed beside queries and answers
create table request_note (
  id bigint not null,
  request_id bigint not null,
  staff_id bigint not null,
  entered_at timestamp(6) with time zone not null,
  kind varchar(20) not null,
  happened_at timestamp(6) with time zone not null,
  channel varchar(20),
  text varchar(4000) not null,
  constraint request_note_pk primary key (id),
  constraint request_note_request_fk foreign key (request_id) references support_request (id)
);
create index request_note_of_request on request_note (request_id);

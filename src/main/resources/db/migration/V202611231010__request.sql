create sequence remote_tool_seq start with 1000 increment by 50;

create table remote_tool (
  id bigint not null,
  version bigint not null,
  name varchar(100) not null,
  target varchar(20) not null,
  licence varchar(200) not null,
  retired_at timestamp(6) with time zone,
  constraint remote_tool_pk primary key (id)
);

-- REM-1, REM-2: what ships; the company writes its own licences in
insert into remote_tool (id, version, name, target, licence) values
  (1, 0, 'Serverový nástroj (licencovaný)', 'SERVER', 'licenční smlouva poskytovatele'),
  (2, 0, 'AmmyAdmin', 'WORKSTATION', 'licence poskytovatele'),
  (3, 0, 'LogMeIn', 'WORKSTATION', 'licence poskytovatele');

create sequence support_request_seq start with 1 increment by 50;
create sequence request_part_seq start with 1 increment by 50;

create table support_request (
  id bigint not null,
  version bigint not null,
  number varchar(20) not null,
  customer_id bigint not null,
  customer_name varchar(200) not null,
  customer_sort varchar(200) not null,
  registration_id bigint,
  contact_id bigint,
  submitted_by varchar(200) not null,
  contract_id bigint,
  answer_minutes integer,
  subject varchar(200) not null,
  channel varchar(20) not null,
  scope varchar(20),
  concerns_fault boolean not null,
  authorised boolean not null,
  state varchar(30) not null,
  stage varchar(20) not null,
  ended boolean not null,
  assignee_staff_id bigint,
  received_at timestamp(6) with time zone not null,
  entered_at timestamp(6) with time zone not null,
  changed_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  due_sort timestamp(6) with time zone not null,
  due_at timestamp(6) with time zone,
  new_time_told boolean not null,
  punctuality varchar(30) not null,
  constraint support_request_pk primary key (id),
  constraint support_request_number_once unique (number),
  constraint support_request_customer_fk foreign key (customer_id) references customer (id),
  constraint support_request_registration_fk foreign key (registration_id) references registration (id),
  constraint support_request_contact_fk foreign key (contact_id) references contact (id)
);

-- Each list reads one of these in order; the first one also answers the counts above the list alone
create index support_request_open on support_request (ended, due_sort, id, stage, assignee_staff_id);
create index support_request_mine on support_request (assignee_staff_id, ended, due_sort, id);
create index support_request_stage_due on support_request (stage, due_sort, id);
create index support_request_stage_received on support_request (stage, received_at desc, id desc);
create index support_request_stage_customer on support_request (stage, customer_sort, id);
create index support_request_received on support_request (received_at desc, id desc);
create index support_request_oldest on support_request (received_at, id);
create index support_request_due on support_request (due_sort, id);
create index support_request_by_customer on support_request (customer_sort, id);
create index support_request_of_customer on support_request (customer_id, received_at desc, id desc);

create table request_query (
  id bigint not null,
  request_id bigint not null,
  staff_id bigint not null,
  entered_at timestamp(6) with time zone not null,
  position integer not null,
  text varchar(4000) not null,
  asked_by varchar(200) not null,
  channel varchar(20) not null,
  received_at timestamp(6) with time zone not null,
  answer_minutes integer,
  due_at timestamp(6) with time zone,
  settled_at timestamp(6) with time zone,
  settlement varchar(20),
  answer varchar(4000),
  answer_channel varchar(20),
  settled_by_staff_id bigint,
  constraint request_query_pk primary key (id),
  constraint request_query_request_fk foreign key (request_id) references support_request (id)
);
create index request_query_of_request on request_query (request_id, position);

create table request_new_time (
  id bigint not null,
  request_id bigint not null,
  query_id bigint not null,
  staff_id bigint not null,
  entered_at timestamp(6) with time zone not null,
  due_at timestamp(6) with time zone not null,
  told_at timestamp(6) with time zone not null,
  channel varchar(20) not null,
  why varchar(1000) not null,
  constraint request_new_time_pk primary key (id),
  constraint request_new_time_request_fk foreign key (request_id) references support_request (id),
  constraint request_new_time_query_fk foreign key (query_id) references request_query (id)
);
create index request_new_time_of_query on request_new_time (query_id);
create index request_new_time_of_request on request_new_time (request_id);

create table request_waiting (
  id bigint not null,
  request_id bigint not null,
  staff_id bigint not null,
  entered_at timestamp(6) with time zone not null,
  kind varchar(20) not null,
  asked_at timestamp(6) with time zone not null,
  what varchar(1000) not null,
  until_day date,
  ended_at timestamp(6) with time zone,
  received_what varchar(1000),
  constraint request_waiting_pk primary key (id),
  constraint request_waiting_request_fk foreign key (request_id) references support_request (id)
);
create index request_waiting_of_request on request_waiting (request_id);

create table fault_examination (
  id bigint not null,
  request_id bigint not null,
  staff_id bigint not null,
  entered_at timestamp(6) with time zone not null,
  examined_at timestamp(6) with time zone not null,
  cause varchar(4000) not null,
  conclusion varchar(4000) not null,
  constraint fault_examination_pk primary key (id),
  constraint fault_examination_request_fk foreign key (request_id) references support_request (id)
);
create index fault_examination_of_request on fault_examination (request_id);

create table remote_session (
  id bigint not null,
  request_id bigint not null,
  staff_id bigint not null,
  entered_at timestamp(6) with time zone not null,
  tool_id bigint not null,
  client_ready_at timestamp(6) with time zone,
  client_started_at timestamp(6) with time zone,
  password_told_at timestamp(6) with time zone,
  connected_at timestamp(6) with time zone,
  ended_at timestamp(6) with time zone,
  closed varchar(20),
  closed_reason varchar(1000),
  note varchar(1000) not null,
  constraint remote_session_pk primary key (id),
  constraint remote_session_request_fk foreign key (request_id) references support_request (id),
  constraint remote_session_tool_fk foreign key (tool_id) references remote_tool (id)
);
create index remote_session_of_request on remote_session (request_id);
create index remote_session_closed on remote_session (closed, id);

create table work_entry (
  id bigint not null,
  request_id bigint not null,
  staff_id bigint not null,
  entered_at timestamp(6) with time zone not null,
  started_at timestamp(6) with time zone not null,
  minutes integer not null,
  scope varchar(20) not null,
  billable boolean not null,
  what varchar(1000) not null,
  constraint work_entry_pk primary key (id),
  constraint work_entry_request_fk foreign key (request_id) references support_request (id)
);
create index work_entry_of_request on work_entry (request_id);

create table request_outcome (
  id bigint not null,
  request_id bigint not null,
  staff_id bigint not null,
  entered_at timestamp(6) with time zone not null,
  kind varchar(20) not null,
  served_at timestamp(6) with time zone not null,
  proof varchar(4000) not null,
  file_version varchar(200),
  fault_persists boolean,
  reopened_at timestamp(6) with time zone,
  constraint request_outcome_pk primary key (id),
  constraint request_outcome_request_fk foreign key (request_id) references support_request (id)
);
create index request_outcome_of_request on request_outcome (request_id);

create table request_refusal (
  id bigint not null,
  request_id bigint not null,
  staff_id bigint not null,
  entered_at timestamp(6) with time zone not null,
  ground varchar(20) not null,
  told_at timestamp(6) with time zone not null,
  channel varchar(20) not null,
  told varchar(4000) not null,
  how_to_object varchar(1000) not null,
  reversed_at timestamp(6) with time zone,
  reversed_by_staff_id bigint,
  reversal_reason varchar(1000),
  constraint request_refusal_pk primary key (id),
  constraint request_refusal_request_fk foreign key (request_id) references support_request (id)
);
create index request_refusal_of_request on request_refusal (request_id);

create table request_goodwill (
  id bigint not null,
  request_id bigint not null,
  staff_id bigint not null,
  entered_at timestamp(6) with time zone not null,
  ground varchar(20) not null,
  reason varchar(1000) not null,
  constraint request_goodwill_pk primary key (id),
  constraint request_goodwill_request_fk foreign key (request_id) references support_request (id)
);
create index request_goodwill_of_request on request_goodwill (request_id);

create table request_event (
  id bigint not null,
  request_id bigint not null,
  staff_id bigint not null,
  entered_at timestamp(6) with time zone not null,
  kind varchar(20) not null,
  happened_at timestamp(6) with time zone not null,
  detail varchar(1000) not null,
  constraint request_event_pk primary key (id),
  constraint request_event_request_fk foreign key (request_id) references support_request (id)
);
create index request_event_of_request on request_event (request_id);

create sequence complaint_seq start with 1 increment by 50;

create table complaint (
  id bigint not null,
  version bigint not null,
  number varchar(20) not null,
  dated_on date,
  received_on date not null,
  received_at timestamp(6) with time zone,
  form varchar(20) not null,
  kind varchar(10) not null,
  customer_id bigint not null,
  complainant varchar(200) not null,
  reply_to varchar(500),
  subject varchar(160) not null,
  documents_complained_about varchar(1000),
  confidential boolean not null,
  registered_by_staff_id bigint not null,
  registered_at timestamp(6) with time zone not null,
  changed_at timestamp(6) with time zone not null,
  tenth_day date not null,
  statutory_end date not null,
  due_sort date not null,
  state varchar(10) not null,
  internal_cause varchar(4000),
  corrective_measure varchar(4000),
  decided_at timestamp(6) with time zone,
  decided_by_staff_id bigint,
  decided_as_deputy boolean,
  decided_about_self boolean,
  reply_recipient varchar(500),
  reply_introduction varchar(4000),
  reply_review varchar(2000),
  reply_attachments varchar(1000),
  reply_language varchar(2),
  signed_by_staff_id bigint,
  signed_at timestamp(6) with time zone,
  signed_as_deputy boolean,
  dispatched_on date,
  dispatch_way varchar(20),
  reply_document_id bigint,
  delivered_on date,
  constraint complaint_pk primary key (id),
  constraint complaint_number_uq unique (number),
  constraint complaint_customer_fk foreign key (customer_id) references customer (id),
  constraint complaint_reply_document_fk foreign key (reply_document_id) references stored_document (id)
);

create index complaint_state_due on complaint (state, due_sort, id);
create index complaint_due on complaint (due_sort, id);
create index complaint_received on complaint (received_on, id);
create index complaint_customer_received on complaint (customer_id, received_on, id);
create index complaint_registered_by on complaint (registered_by_staff_id, id);
create index complaint_reply_document on complaint (reply_document_id);

create sequence complaint_point_seq start with 1 increment by 50;

create table complaint_point (
  id bigint not null,
  complaint_id bigint not null,
  position integer not null,
  claim varchar(4000) not null,
  demand varchar(2000),
  verdict varchar(20),
  findings varchar(4000),
  rule_words varchar(2000),
  reasons varchar(4000),
  constraint complaint_point_pk primary key (id),
  constraint complaint_point_complaint_fk foreign key (complaint_id) references complaint (id)
);

create index complaint_point_complaint on complaint_point (complaint_id, position);

create table complaint_remedy (
  complaint_id bigint not null,
  position integer not null,
  what varchar(2000) not null,
  owner_staff_id bigint,
  due_on date,
  amount numeric(12,2),
  goodwill boolean not null,
  constraint complaint_remedy_pk primary key (complaint_id, position),
  constraint complaint_remedy_complaint_fk foreign key (complaint_id) references complaint (id)
);

create table complaint_request (
  complaint_id bigint not null,
  request_id bigint not null,
  constraint complaint_request_pk primary key (complaint_id, request_id),
  constraint complaint_request_complaint_fk foreign key (complaint_id) references complaint (id)
);

create index complaint_request_request on complaint_request (request_id);

create table complaint_concerned_staff (
  complaint_id bigint not null,
  staff_id bigint not null,
  constraint complaint_concerned_staff_pk primary key (complaint_id, staff_id),
  constraint complaint_concerned_staff_complaint_fk foreign key (complaint_id) references complaint (id)
);

create sequence complaint_testimony_seq start with 1 increment by 50;

create table complaint_testimony (
  id bigint not null,
  version bigint not null,
  complaint_id bigint not null,
  staff_id bigint not null,
  question varchar(2000) not null,
  asked_by_staff_id bigint not null,
  asked_at timestamp(6) with time zone not null,
  answer varchar(4000),
  given_at timestamp(6) with time zone,
  constraint complaint_testimony_pk primary key (id),
  constraint complaint_testimony_complaint_fk foreign key (complaint_id) references complaint (id)
);

create index complaint_testimony_complaint on complaint_testimony (complaint_id);
create index complaint_testimony_staff on complaint_testimony (staff_id, complaint_id);

create sequence complaint_attachment_seq start with 1 increment by 50;

create table complaint_attachment (
  id bigint not null,
  complaint_id bigint not null,
  document_id bigint not null,
  original boolean not null,
  added_by_staff_id bigint not null,
  added_at timestamp(6) with time zone not null,
  constraint complaint_attachment_pk primary key (id),
  constraint complaint_attachment_complaint_fk foreign key (complaint_id) references complaint (id),
  constraint complaint_attachment_document_fk foreign key (document_id) references stored_document (id)
);

create index complaint_attachment_complaint on complaint_attachment (complaint_id);
create index complaint_attachment_document on complaint_attachment (document_id);

create sequence complaint_instruction_seq start with 1 increment by 50;

create table complaint_instruction (
  id bigint not null,
  form varchar(20) not null,
  customer_id bigint,
  person varchar(200) not null,
  happened_at timestamp(6) with time zone not null,
  about varchar(2000) not null,
  recorded_by_staff_id bigint not null,
  recorded_at timestamp(6) with time zone not null,
  constraint complaint_instruction_pk primary key (id),
  constraint complaint_instruction_customer_fk foreign key (customer_id) references customer (id)
);

create index complaint_instruction_happened on complaint_instruction (happened_at, id);
create index complaint_instruction_customer on complaint_instruction (customer_id);
create index complaint_instruction_recorded_by on complaint_instruction (recorded_by_staff_id, happened_at, id);

create sequence complaint_deputy_period_seq start with 1 increment by 50;

create table complaint_deputy_period (
  id bigint not null,
  version bigint not null,
  staff_id bigint not null,
  valid_from date not null,
  valid_to date not null,
  named_by_staff_id bigint not null,
  named_at timestamp(6) with time zone not null,
  constraint complaint_deputy_period_pk primary key (id)
);

create index complaint_deputy_period_valid on complaint_deputy_period (valid_from, valid_to);

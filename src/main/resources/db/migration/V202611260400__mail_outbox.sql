create sequence mail_message_seq start with 1 increment by 50;
create sequence mail_try_seq start with 1 increment by 50;

-- A mail as it was written; what it is about belongs to later features, so nothing here points there
create table mail_message (
  id bigint not null,
  version bigint not null,
  kind varchar(40) not null,
  record_kind varchar(20) not null,
  record_id bigint not null,
  record_number varchar(20) not null,
  customer_id bigint not null,
  contact_id bigint,
  message_id varchar(320) not null,
  language varchar(2) not null,
  sender varchar(254) not null,
  sender_name varchar(200) not null,
  recipient varchar(254) not null,
  recipient_name varchar(200) not null,
  subject varchar(300) not null,
  body varchar(12000) not null,
  written_at timestamp(6) with time zone not null,
  written_by_staff_id bigint not null,
  state varchar(20) not null,
  attention boolean not null,
  tries integer not null,
  next_try_at timestamp(6) with time zone not null,
  claimed_at timestamp(6) with time zone,
  sent_at timestamp(6) with time zone,
  last_reply varchar(500) not null,
  constraint mail_message_pk primary key (id),
  constraint mail_message_id_once unique (message_id)
);

create index mail_message_of_record on mail_message (record_kind, record_id, id);
create index mail_message_of_customer on mail_message (customer_id);
create index mail_message_of_contact on mail_message (contact_id);
create index mail_message_due on mail_message (state, next_try_at, id);
create index mail_message_written on mail_message (written_at desc, id desc);
create index mail_message_state on mail_message (state, written_at desc, id desc);
create index mail_message_attention on mail_message (attention, written_at desc, id desc);

create table mail_try (
  id bigint not null,
  mail_message_id bigint not null,
  tried_at timestamp(6) with time zone not null,
  result varchar(20) not null,
  reply varchar(500) not null,
  constraint mail_try_pk primary key (id),
  constraint mail_try_message_fk foreign key (mail_message_id) references mail_message (id)
);

create index mail_try_of_message on mail_try (mail_message_id);

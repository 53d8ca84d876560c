create sequence quote_seq start with 1 increment by 50;

create table quote (
  id bigint not null,
  version bigint not null,
  number varchar(20),
  revision integer not null,
  replaces_id bigint,
  customer_id bigint not null,
  state varchar(20) not null,
  employees integer,
  employees_source varchar(30),
  employees_on date,
  calls_per_day integer,
  calls_per_day_source varchar(30),
  calls_per_day_on date,
  complexity integer,
  complexity_source varchar(30),
  complexity_on date,
  priced_on date not null,
  price_list_id bigint not null,
  tier integer not null,
  service_package_id bigint not null,
  period_from date not null,
  months integer not null,
  binding_until date,
  binding_until_sort date not null,
  due_days integer not null,
  instalments integer not null,
  prolongs boolean not null,
  vat_regime varchar(30) not null,
  vat_percent numeric(5,2),
  discount_reason varchar(300) not null,
  note varchar(1000) not null,
  total_net numeric(14,2) not null,
  created_at timestamp(6) with time zone not null,
  prepared_by_staff_id bigint not null,
  approval_request varchar(1000) not null,
  approval_requested_by bigint,
  approval_requested_at timestamp(6) with time zone,
  approval_agreed boolean,
  approval_words varchar(1000) not null,
  approval_decided_by bigint,
  approval_decided_at timestamp(6) with time zone,
  sent_at timestamp(6) with time zone,
  sent_by_staff_id bigint,
  channel varchar(20),
  document_id bigint,
  answered_on date,
  answered_by varchar(120),
  answer_words varchar(1000),
  order_number varchar(60),
  answer_written_by bigint,
  answer_written_at timestamp(6) with time zone,
  contract_id bigint,
  constraint quote_pk primary key (id),
  constraint quote_number unique (number, revision),
  constraint quote_customer foreign key (customer_id) references customer (id),
  constraint quote_replaces foreign key (replaces_id) references quote (id),
  constraint quote_price_list foreign key (price_list_id) references price_list (id),
  constraint quote_service_package foreign key (service_package_id) references service_package (id),
  constraint quote_document foreign key (document_id) references stored_document (id),
  constraint quote_contract foreign key (contract_id) references contract (id)
);

create index quote_customer_ix on quote (customer_id, created_at, id);
create index quote_state_created_ix on quote (state, created_at, id);
create index quote_state_binding_ix on quote (state, binding_until_sort, id);
create index quote_created_ix on quote (created_at, id);

create table quote_line (
  quote_id bigint not null,
  line_no integer not null,
  unit varchar(10) not null,
  description varchar(300) not null,
  quantity numeric(9,2) not null,
  unit_price numeric(12,2) not null,
  discount_percent numeric(5,2) not null,
  constraint quote_line_pk primary key (quote_id, line_no),
  constraint quote_line_quote foreign key (quote_id) references quote (id)
);

create table quote_registration (
  quote_id bigint not null,
  registration_id bigint not null,
  seats integer,
  constraint quote_registration_pk primary key (quote_id, registration_id),
  constraint quote_registration_quote foreign key (quote_id) references quote (id),
  constraint quote_registration_registration foreign key (registration_id) references registration (id)
);

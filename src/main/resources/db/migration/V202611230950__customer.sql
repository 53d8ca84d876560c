create sequence customer_seq start with 1 increment by 50;
create sequence registration_seq start with 1 increment by 50;
create sequence proof_document_seq start with 1 increment by 50;
create sequence contact_seq start with 1 increment by 50;
create sequence authorisation_seq start with 1 increment by 50;

create table customer (
  id bigint not null,
  version bigint not null,
  name varchar(200) not null,
  name_sort varchar(200) not null,
  name_folded varchar(200) not null,
  ico varchar(8),
  dic varchar(14) not null,
  street varchar(200) not null,
  city varchar(120) not null,
  postcode varchar(10) not null,
  country varchar(2) not null,
  register_entry varchar(300) not null,
  language varchar(2) not null,
  email varchar(200) not null,
  phone varchar(40) not null,
  web varchar(200) not null,
  status varchar(20) not null,
  vat_regime varchar(30) not null,
  account_manager_staff_id bigint,
  employees integer,
  employees_source varchar(30),
  employees_on date,
  calls_per_day integer,
  calls_per_day_source varchar(30),
  calls_per_day_on date,
  complexity integer,
  complexity_source varchar(30),
  complexity_on date,
  statement_recipients varchar(1000) not null,
  cost_centre varchar(80) not null,
  notes varchar(4000) not null,
  created_at timestamp(6) with time zone not null,
  constraint customer_pk primary key (id),
  constraint customer_ico_once unique (ico)
);

create index customer_name on customer (name_sort, id);
create index customer_status_name on customer (status, name_sort, id);
create index customer_manager_name on customer (account_manager_staff_id, name_sort, id);
create index customer_manager_status_name on customer (account_manager_staff_id, status, name_sort, id);
create index customer_created on customer (created_at, id);
create index customer_status_created on customer (status, created_at, id);

create table registration (
  id bigint not null,
  version bigint not null,
  customer_id bigint not null,
  product varchar(120) not null,
  edition varchar(120) not null,
  licence_key varchar(120) not null,
  card_number varchar(60) not null,
  registered_on date,
  seats integer,
  place varchar(200) not null,
  servers varchar(500) not null,
  remote_ids varchar(500) not null,
  notes varchar(4000) not null,
  status varchar(20) not null,
  verified_by_staff_id bigint,
  verified_at timestamp(6) with time zone,
  verified_note varchar(1000),
  rejected_by_staff_id bigint,
  rejected_at timestamp(6) with time zone,
  rejected_note varchar(1000),
  withdrawn_by_staff_id bigint,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_note varchar(1000),
  constraint registration_pk primary key (id),
  constraint registration_customer_fk foreign key (customer_id) references customer (id)
);

create index registration_customer on registration (customer_id, status);
create index registration_status on registration (status, customer_id);

create table proof_document (
  id bigint not null,
  registration_id bigint not null,
  document_id bigint not null,
  constraint proof_document_pk primary key (id),
  constraint proof_document_registration_fk foreign key (registration_id) references registration (id),
  constraint proof_document_document_fk foreign key (document_id) references stored_document (id)
);

create index proof_document_registration on proof_document (registration_id, id);
create index proof_document_document on proof_document (document_id);

create table contact (
  id bigint not null,
  version bigint not null,
  customer_id bigint not null,
  name varchar(120) not null,
  name_sort varchar(200) not null,
  job varchar(120) not null,
  email varchar(200) not null,
  phone varchar(40) not null,
  language varchar(2) not null,
  constraint contact_pk primary key (id),
  constraint contact_customer_fk foreign key (customer_id) references customer (id)
);

create index contact_customer on contact (customer_id, name_sort, id);

create table authorisation (
  id bigint not null,
  version bigint not null,
  contact_id bigint not null,
  valid_from date not null,
  valid_to date,
  approved_by varchar(200) not null,
  approved_on date not null,
  document varchar(500) not null,
  constraint authorisation_pk primary key (id),
  constraint authorisation_contact_fk foreign key (contact_id) references contact (id)
);

create index authorisation_contact on authorisation (contact_id, valid_from);

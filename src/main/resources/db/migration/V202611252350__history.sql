-- Who changed what when: one revision for each transaction that changed a record with a history
create sequence revision_seq start with 1000 increment by 50;

create table revision (
  id bigint not null,
  made_at timestamp(6) with time zone not null,
  staff_id bigint not null,
  constraint revision_pk primary key (id)
);

-- Derived columns (sort keys, folded names) have no history
create table customer_history (
  revision_id bigint not null,
  revision_kind smallint not null,
  id bigint not null,
  name varchar(200),
  ico varchar(8),
  dic varchar(14),
  street varchar(200),
  city varchar(120),
  postcode varchar(10),
  country varchar(2),
  register_entry varchar(300),
  language varchar(2),
  email varchar(200),
  phone varchar(40),
  web varchar(200),
  status varchar(20),
  vat_regime varchar(30),
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
  statement_recipients varchar(1000),
  cost_centre varchar(80),
  notes varchar(4000),
  constraint customer_history_pk primary key (id, revision_id),
  constraint customer_history_revision_fk foreign key (revision_id) references revision (id)
);

create table registration_history (
  revision_id bigint not null,
  revision_kind smallint not null,
  id bigint not null,
  customer_id bigint,
  product varchar(120),
  edition varchar(120),
  licence_key varchar(120),
  card_number varchar(60),
  registered_on date,
  seats integer,
  place varchar(200),
  servers varchar(500),
  remote_ids varchar(500),
  notes varchar(4000),
  status varchar(20),
  verified_by_staff_id bigint,
  verified_at timestamp(6) with time zone,
  verified_note varchar(1000),
  rejected_by_staff_id bigint,
  rejected_at timestamp(6) with time zone,
  rejected_note varchar(1000),
  withdrawn_by_staff_id bigint,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_note varchar(1000),
  constraint registration_history_pk primary key (id, revision_id),
  constraint registration_history_revision_fk foreign key (revision_id) references revision (id)
);

create index registration_history_customer on registration_history (customer_id);

create table contact_history (
  revision_id bigint not null,
  revision_kind smallint not null,
  id bigint not null,
  customer_id bigint,
  name varchar(120),
  job varchar(120),
  email varchar(200),
  phone varchar(40),
  language varchar(2),
  constraint contact_history_pk primary key (id, revision_id),
  constraint contact_history_revision_fk foreign key (revision_id) references revision (id)
);

create index contact_history_customer on contact_history (customer_id);

create table authorisation_history (
  revision_id bigint not null,
  revision_kind smallint not null,
  id bigint not null,
  contact_id bigint,
  valid_from date,
  valid_to date,
  approved_by varchar(200),
  approved_on date,
  document varchar(500),
  constraint authorisation_history_pk primary key (id, revision_id),
  constraint authorisation_history_revision_fk foreign key (revision_id) references revision (id)
);

create index authorisation_history_contact on authorisation_history (contact_id);

create table contract_history (
  revision_id bigint not null,
  revision_kind smallint not null,
  id bigint not null,
  contract_number varchar(40),
  customer_id bigint,
  service_package_id bigint,
  signed_on date,
  valid_from date,
  valid_to date,
  yearly_price numeric(12,2),
  employees integer,
  calls_per_day integer,
  complexity integer,
  tier integer,
  decided_by varchar(60),
  priced_on date,
  payment_terms varchar(1000),
  processing_agreement_on date,
  silence_means_agreement boolean,
  source_quote_id bigint,
  terminated_on date,
  termination_reason varchar(1000),
  terminated_by_staff_id bigint,
  terminated_at timestamp(6) with time zone,
  constraint contract_history_pk primary key (id, revision_id),
  constraint contract_history_revision_fk foreign key (revision_id) references revision (id)
);

create index contract_history_customer on contract_history (customer_id);

create table contract_registration_history (
  revision_id bigint not null,
  revision_kind smallint not null,
  contract_id bigint not null,
  registration_id bigint not null,
  constraint contract_registration_history_pk primary key (contract_id, registration_id, revision_id),
  constraint contract_registration_history_revision_fk foreign key (revision_id) references revision (id)
);

-- What stands written now is where its history begins
insert into revision (id, made_at, staff_id) values (0, current_timestamp, 0);

insert into customer_history (revision_id, revision_kind, id, name, ico, dic, street, city, postcode, country, register_entry, language, email, phone, web, status, vat_regime, account_manager_staff_id, employees, employees_source, employees_on, calls_per_day, calls_per_day_source, calls_per_day_on, complexity, complexity_source, complexity_on, statement_recipients, cost_centre, notes)
select 0, 0, id, name, ico, dic, street, city, postcode, country, register_entry, language, email, phone, web, status, vat_regime, account_manager_staff_id, employees, employees_source, employees_on, calls_per_day, calls_per_day_source, calls_per_day_on, complexity, complexity_source, complexity_on, statement_recipients, cost_centre, notes from customer;

insert into registration_history (revision_id, revision_kind, id, customer_id, product, edition, licence_key, card_number, registered_on, seats, place, servers, remote_ids, notes, status, verified_by_staff_id, verified_at, verified_note, rejected_by_staff_id, rejected_at, rejected_note, withdrawn_by_staff_id, withdrawn_at, withdrawn_note)
select 0, 0, id, customer_id, product, edition, licence_key, card_number, registered_on, seats, place, servers, remote_ids, notes, status, verified_by_staff_id, verified_at, verified_note, rejected_by_staff_id, rejected_at, rejected_note, withdrawn_by_staff_id, withdrawn_at, withdrawn_note from registration;

insert into contact_history (revision_id, revision_kind, id, customer_id, name, job, email, phone, language)
select 0, 0, id, customer_id, name, job, email, phone, language from contact;

insert into authorisation_history (revision_id, revision_kind, id, contact_id, valid_from, valid_to, approved_by, approved_on, document)
select 0, 0, id, contact_id, valid_from, valid_to, approved_by, approved_on, document from authorisation;

insert into contract_history (revision_id, revision_kind, id, contract_number, customer_id, service_package_id, signed_on, valid_from, valid_to, yearly_price, employees, calls_per_day, complexity, tier, decided_by, priced_on, payment_terms, processing_agreement_on, silence_means_agreement, source_quote_id, terminated_on, termination_reason, terminated_by_staff_id, terminated_at)
select 0, 0, id, contract_number, customer_id, service_package_id, signed_on, valid_from, valid_to, yearly_price, employees, calls_per_day, complexity, tier, decided_by, priced_on, payment_terms, processing_agreement_on, silence_means_agreement, source_quote_id, terminated_on, termination_reason, terminated_by_staff_id, terminated_at from contract;

insert into contract_registration_history (revision_id, revision_kind, contract_id, registration_id)
select 0, 0, contract_id, registration_id from contract_registration;

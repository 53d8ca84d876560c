create sequence service_package_seq start with 1000 increment by 50;

create table service_package (
  id bigint not null,
  version bigint not null,
  code varchar(20) not null,
  name_cs varchar(80) not null,
  name_en varchar(80) not null,
  answer_hours integer not null,
  sort_order integer not null,
  confirmed boolean not null,
  active boolean not null,
  constraint service_package_pk primary key (id),
  constraint service_package_code unique (code)
);

insert into service_package (id, version, code, name_cs, name_en, answer_hours, sort_order, confirmed, active) values
  (1, 0, 'B1', 'Balíček 1', 'Package 1', 16, 1, false, true),
  (2, 0, 'B2', 'Balíček 2', 'Package 2', 8, 2, false, true),
  (3, 0, 'B3', 'Balíček 3', 'Package 3', 4, 3, false, true),
  (4, 0, 'B4', 'Balíček 4', 'Package 4', 2, 4, false, true);

create sequence contract_seq start with 1 increment by 50;

create table contract (
  id bigint not null,
  version bigint not null,
  contract_number varchar(40) not null,
  customer_id bigint not null,
  service_package_id bigint not null,
  signed_on date not null,
  valid_from date not null,
  valid_to date,
  yearly_price numeric(12,2) not null,
  employees integer,
  calls_per_day integer,
  complexity integer,
  tier integer not null,
  decided_by varchar(60) not null,
  priced_on date not null,
  payment_terms varchar(1000) not null,
  processing_agreement_on date,
  silence_means_agreement boolean not null,
  source_quote_id bigint,
  terminated_on date,
  termination_reason varchar(1000),
  terminated_by_staff_id bigint,
  terminated_at timestamp(6) with time zone,
  constraint contract_pk primary key (id),
  constraint contract_number unique (contract_number),
  constraint contract_customer foreign key (customer_id) references customer (id),
  constraint contract_service_package foreign key (service_package_id) references service_package (id)
);

create index contract_customer_from on contract (customer_id, valid_from);

create table contract_registration (
  contract_id bigint not null,
  registration_id bigint not null,
  constraint contract_registration_pk primary key (contract_id, registration_id),
  constraint contract_registration_contract foreign key (contract_id) references contract (id),
  constraint contract_registration_registration foreign key (registration_id) references registration (id)
);

create index contract_registration_of on contract_registration (registration_id);

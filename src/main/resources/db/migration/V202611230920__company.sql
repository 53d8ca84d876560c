create table company_profile (
  id bigint not null,
  version bigint not null,
  name varchar(200) not null,
  street varchar(200) not null,
  postcode varchar(10) not null,
  city varchar(120) not null,
  ico varchar(8) not null,
  dic varchar(14) not null,
  register_entry varchar(200) not null,
  phone varchar(40) not null,
  email varchar(254) not null,
  web varchar(200) not null,
  data_box varchar(7) not null,
  place varchar(120) not null,
  signatory_name varchar(120) not null,
  signatory_function varchar(120) not null,
  vat_payer boolean not null,
  support_email varchar(254) not null,
  support_phone varchar(40) not null,
  client_download_url varchar(300) not null,
  list_prices_without_vat boolean not null,
  approval_limit_percent numeric(5,2) not null,
  proof_days integer not null,
  clarification_days integer not null,
  renewal_horizon_days integer not null,
  free_programme_scopes varchar(200) not null,
  logo_id bigint,
  constraint company_profile_pk primary key (id),
  constraint company_profile_logo foreign key (logo_id) references stored_document (id)
);

create index company_profile_logo_id on company_profile (logo_id);

-- The published addresses of support (REQ-1) and the limits that the rules ship with
insert into company_profile values (
  1, 0, '', '', '', '', '', '', '', '', '', '', '', '', '', 'jednatel', true,
  'mail@sipnet.cz', '+420 227 031 011', '', true, 10.00, 10, 10, 90,
  'SCO_C1,SCO_C2,SCO_C3,SCO_C4', null
);

create table company_text (
  text_key varchar(120) not null,
  language varchar(2) not null,
  words varchar(4000) not null,
  constraint company_text_pk primary key (text_key, language)
);

create sequence statement_seq start with 1 increment by 50;

create table statement (
  id bigint not null,
  version bigint not null,
  statement_number varchar(20) not null,
  customer_id bigint not null,
  contract_id bigint not null,
  month_start date not null,
  revision integer not null,
  corrects_id bigint,
  reason varchar(1000),
  language varchar(2) not null,
  issued_at timestamp(6) with time zone not null,
  issued_by_staff_id bigint not null,
  document_id bigint,
  constraint statement_pk primary key (id),
  constraint statement_number_uk unique (statement_number),
  constraint statement_month_uk unique (customer_id, month_start, revision),
  constraint statement_customer_fk foreign key (customer_id) references customer (id),
  constraint statement_contract_fk foreign key (contract_id) references contract (id),
  constraint statement_corrects_fk foreign key (corrects_id) references statement (id),
  constraint statement_document_fk foreign key (document_id) references stored_document (id)
);

create index statement_month on statement (month_start, customer_id);
create index statement_contract on statement (contract_id);
create index statement_corrects on statement (corrects_id);
create index statement_document on statement (document_id);

create table statement_figure (
  statement_id bigint not null,
  figure_code varchar(60) not null,
  figure_value integer not null,
  constraint statement_figure_pk primary key (statement_id, figure_code),
  constraint statement_figure_statement_fk foreign key (statement_id) references statement (id)
);

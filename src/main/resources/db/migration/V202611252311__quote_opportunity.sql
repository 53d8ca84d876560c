-- How the list's prices were meant when the quote was priced (PRC-4)
alter table quote add column list_prices_without_vat boolean default true not null;

-- A refusal that offers a quote (REQ-5) stays in sight until one is begun or nobody wants to offer it
alter table quote add column source_request_id bigint;
alter table quote add constraint quote_source_request
  foreign key (source_request_id) references support_request (id);
create index quote_source_request_ix on quote (source_request_id);

create table quote_opportunity (
  request_id bigint not null,
  version bigint not null,
  customer_id bigint not null,
  ground varchar(20) not null,
  refused_at timestamp(6) with time zone not null,
  dismissed_at timestamp(6) with time zone,
  dismissed_by_staff_id bigint,
  constraint quote_opportunity_pk primary key (request_id),
  constraint quote_opportunity_request foreign key (request_id) references support_request (id),
  constraint quote_opportunity_customer foreign key (customer_id) references customer (id)
);
create index quote_opportunity_refused_ix on quote_opportunity (refused_at, request_id);
create index quote_opportunity_customer_ix on quote_opportunity (customer_id);

create sequence price_list_seq start with 1000 increment by 50;

create table price_list (
  id bigint not null,
  version bigint not null,
  in_force_from date not null,
  created_at timestamp(6) with time zone not null,
  created_by_staff_id bigint not null,
  constraint price_list_pk primary key (id),
  constraint price_list_in_force_from unique (in_force_from)
);

create table price_tier (
  price_list_id bigint not null,
  tier integer not null,
  yearly_price numeric(12,2) not null,
  employees_up_to integer,
  calls_up_to integer,
  constraint price_tier_pk primary key (price_list_id, tier),
  constraint price_tier_list foreign key (price_list_id) references price_list (id)
);

insert into price_list (id, version, in_force_from, created_at, created_by_staff_id)
values (1, 0, date '2013-02-12', timestamp with time zone '2013-02-12 08:00:00+00:00', 0);

insert into price_tier (price_list_id, tier, yearly_price, employees_up_to, calls_up_to) values
  (1, 1, 25000.00, 20, 100),
  (1, 2, 46000.00, 50, 500),
  (1, 3, 96000.00, 100, 1000),
  (1, 4, 190000.00, null, null);

create table vat_rate (
  in_force_from date not null,
  percent numeric(5,2) not null,
  constraint vat_rate_pk primary key (in_force_from)
);

insert into vat_rate (in_force_from, percent) values (date '2013-01-01', 21.00);

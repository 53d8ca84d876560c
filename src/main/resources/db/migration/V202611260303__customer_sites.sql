-- Places of customers other than their seats
create sequence customer_site_seq start with 1 increment by 50;

create table customer_site (
  id bigint not null,
  version bigint not null,
  customer_id bigint not null,
  name varchar(120) not null,
  name_sort varchar(200) not null,
  street varchar(200) not null,
  city varchar(120) not null,
  postcode varchar(10) not null,
  country varchar(2) not null,
  note varchar(1000) not null,
  removed boolean not null,
  constraint customer_site_pk primary key (id),
  constraint customer_site_customer_fk foreign key (customer_id) references customer (id)
);

create index customer_site_customer on customer_site (customer_id, name_sort, id);

create table customer_site_history (
  revision_id bigint not null,
  revision_kind smallint not null,
  id bigint not null,
  customer_id bigint,
  name varchar(120),
  street varchar(200),
  city varchar(120),
  postcode varchar(10),
  country varchar(2),
  note varchar(1000),
  removed boolean,
  constraint customer_site_history_pk primary key (id, revision_id),
  constraint customer_site_history_revision_fk foreign key (revision_id) references revision (id)
);

create index customer_site_history_customer on customer_site_history (customer_id);

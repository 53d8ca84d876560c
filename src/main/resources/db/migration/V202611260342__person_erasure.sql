-- Whose personal data are gone; what the erasure itself was about stands without them
alter table contact add column erased boolean default false not null;

create sequence person_erasure_seq start with 1 increment by 50;

create table person_erasure (
  id bigint not null,
  contact_id bigint not null,
  customer_id bigint not null,
  erased_at timestamp(6) with time zone not null,
  erased_by_staff_id bigint not null,
  reference varchar(500) not null,
  constraint person_erasure_pk primary key (id),
  constraint person_erasure_once unique (contact_id),
  constraint person_erasure_customer_fk foreign key (customer_id) references customer (id)
);

create index person_erasure_of_customer on person_erasure (customer_id);

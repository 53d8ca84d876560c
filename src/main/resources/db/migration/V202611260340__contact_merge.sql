-- Two records of one person became one: which one went and which one stayed
create table contact_merge (
  contact_id bigint not null,
  into_contact_id bigint not null,
  customer_id bigint not null,
  merged_at timestamp(6) with time zone not null,
  merged_by_staff_id bigint not null,
  constraint contact_merge_pk primary key (contact_id),
  constraint contact_merge_customer_fk foreign key (customer_id) references customer (id)
);

create index contact_merge_into on contact_merge (into_contact_id);
create index contact_merge_of_customer on contact_merge (customer_id);

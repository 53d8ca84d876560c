-- Held by whoever counts due times and by whoever changes what they are counted from
create table due_counting (
  id integer not null,
  constraint due_counting_pk primary key (id)
);

insert into due_counting (id) values (1);

create sequence import_run_seq start with 1 increment by 50;

create table import_run (
  id bigint not null,
  version bigint not null,
  target varchar(40) not null,
  file_name varchar(255) not null,
  staff_id bigint not null,
  started_at timestamp(6) with time zone not null,
  state varchar(20) not null,
  ended_at timestamp(6) with time zone,
  rows_ready integer not null,
  rows_refused integer not null,
  message varchar(1000) not null,
  constraint import_run_pk primary key (id)
);

create index import_run_state on import_run (state);

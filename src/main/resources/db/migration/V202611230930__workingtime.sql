create sequence special_day_seq start with 1 increment by 50;

create table special_day (
  id bigint not null,
  version bigint not null,
  calendar_day date not null,
  kind varchar(20) not null,
  reason varchar(200) not null,
  added_by_staff_id bigint not null,
  added_at timestamp(6) with time zone not null,
  constraint special_day_pk primary key (id),
  constraint special_day_calendar_day unique (calendar_day)
);

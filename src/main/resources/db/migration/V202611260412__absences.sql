-- Days, both ends included, on which somebody of support is away
create sequence staff_absence_seq start with 1 increment by 50;

create table staff_absence (
  id bigint not null,
  version bigint not null,
  staff_id bigint not null,
  from_day date not null,
  to_day date not null,
  set_by_staff_id bigint not null,
  set_at timestamp(6) with time zone not null,
  constraint staff_absence_pk primary key (id)
);
create index staff_absence_days on staff_absence (to_day, from_day, staff_id);
create index staff_absence_of on staff_absence (staff_id, to_day);

-- What a person has typed into a form and not saved yet, as JSON of the fields; kept for thirty days
create table draft (
  id uuid not null,
  staff_id bigint not null,
  form varchar(80) not null,
  -- 0 where the form makes something new
  record_id bigint not null,
  record_version bigint not null,
  typed varchar(65000) not null,
  saved_at timestamp(6) with time zone not null,
  constraint draft_pk primary key (id),
  constraint draft_staff_fk foreign key (staff_id) references staff_account (id)
);
create index draft_of_form on draft (staff_id, form, record_id, saved_at);
create index draft_saved_at on draft (saved_at);

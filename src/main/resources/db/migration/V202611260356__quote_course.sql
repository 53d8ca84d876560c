-- Who began a quote is not who changed it last.
alter table quote add column created_by_staff_id bigint;
update quote set created_by_staff_id = prepared_by_staff_id;
alter table quote alter column created_by_staff_id set not null;

-- What the head said before the quote was changed, or asked for again.
create table quote_past_approval (
  quote_id bigint not null,
  position integer not null,
  approval_request varchar(1000) not null,
  approval_requested_by bigint,
  approval_requested_at timestamp(6) with time zone,
  approval_agreed boolean,
  approval_words varchar(1000) not null,
  approval_decided_by bigint,
  approval_decided_at timestamp(6) with time zone,
  constraint quote_past_approval_pk primary key (quote_id, position),
  constraint quote_past_approval_quote foreign key (quote_id) references quote (id)
);

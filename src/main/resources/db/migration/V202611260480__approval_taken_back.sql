-- An approval that was written down by mistake or was never given: it stays, and holds on no day
alter table authorisation add column taken_back_reason varchar(1000);
alter table authorisation add column taken_back_by_staff_id bigint;
alter table authorisation add column taken_back_at timestamp(6) with time zone;

alter table authorisation_history add column taken_back_reason varchar(1000);
alter table authorisation_history add column taken_back_by_staff_id bigint;
alter table authorisation_history add column taken_back_at timestamp(6) with time zone;

-- A period ended by the head keeps its last day, with the moment from which it gave no more rights.
alter table complaint_deputy_period add column ended_at timestamp(6) with time zone;

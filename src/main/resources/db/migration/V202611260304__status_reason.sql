-- Why the business stands where it does, and since when
alter table customer add column status_reason varchar(1000) default '' not null;
alter table customer add column status_since timestamp(6) with time zone;

alter table customer_history add column status_reason varchar(1000);

update customer_history set status_reason = '';

-- More than one address and number: the main one stays where it was, the others stand one to a line.
-- Numbers keep their old spelling until they are saved again
alter table customer add column other_emails varchar(2000) default '' not null;
alter table customer add column other_phones varchar(500) default '' not null;
alter table customer_history add column other_emails varchar(2000);
alter table customer_history add column other_phones varchar(500);

alter table contact add column other_emails varchar(2000) default '' not null;
alter table contact add column other_phones varchar(500) default '' not null;
alter table contact_history add column other_emails varchar(2000);
alter table contact_history add column other_phones varchar(500);

-- What was written before had none
update customer_history set other_emails = '', other_phones = '';
update contact_history set other_emails = '', other_phones = '';

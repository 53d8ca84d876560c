-- The installation card names the lines to the operators too
alter table registration add column trunks varchar(500) default '' not null;
alter table registration_history add column trunks varchar(500);
update registration_history set trunks = '' where trunks is null;

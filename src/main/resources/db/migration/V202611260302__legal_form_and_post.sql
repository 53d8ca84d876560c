-- What the company is by law, and where its post goes; an empty address is the seat
alter table customer add column legal_form varchar(80) default '' not null;
alter table customer add column post_street varchar(200) default '' not null;
alter table customer add column post_city varchar(120) default '' not null;
alter table customer add column post_postcode varchar(10) default '' not null;
alter table customer add column post_country varchar(2) default 'CZ' not null;

alter table customer_history add column legal_form varchar(80);
alter table customer_history add column post_street varchar(200);
alter table customer_history add column post_city varchar(120);
alter table customer_history add column post_postcode varchar(10);
alter table customer_history add column post_country varchar(2);

update customer_history set legal_form = '', post_street = '', post_city = '', post_postcode = '', post_country = 'CZ';

-- What an hour of work billed apart costs without VAT; each statement keeps the rate it was issued with
alter table company_profile add column hourly_rate numeric(7,2);
alter table statement add column hourly_rate numeric(7,2);

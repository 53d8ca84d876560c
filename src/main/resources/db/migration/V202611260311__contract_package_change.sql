-- For which price band a package is offered; empty for any
alter table service_package add column price_band integer;

create sequence contract_package_change_seq start with 1 increment by 50;

-- Another package of a contract from a day on; rows are never changed but taken back
create table contract_package_change (
  id bigint not null,
  contract_id bigint not null,
  from_day date not null,
  service_package_id bigint not null,
  yearly_price numeric(12,2),
  reason varchar(1000) not null,
  made_by_staff_id bigint not null,
  made_at timestamp(6) with time zone not null,
  taken_back_by_staff_id bigint,
  taken_back_at timestamp(6) with time zone,
  constraint contract_package_change_pk primary key (id),
  constraint contract_package_change_contract foreign key (contract_id) references contract (id),
  constraint contract_package_change_package foreign key (service_package_id) references service_package (id)
);

create index contract_package_change_of on contract_package_change (contract_id, from_day);

-- How a contract goes on after its agreed time, the notice that ends it, and what it follows
alter table contract add column prolongation varchar(20) default 'NONE' not null;
alter table contract add column prolongation_months integer;
alter table contract add column notice_length integer default 0 not null;
alter table contract add column notice_unit varchar(10) default 'MONTHS' not null;
alter table contract add column notice_given_on date;
alter table contract add column notice_ends_on date;
alter table contract add column notice_party varchar(20);
alter table contract add column notice_given_by varchar(200);
alter table contract add column notice_document varchar(1000);
alter table contract add column notice_staff_id bigint;
alter table contract add column notice_at timestamp(6) with time zone;
alter table contract add column renews_contract_id bigint;

-- When it ends next and by when notice must be given; 9999-12-31 where there is no such day
alter table contract add column ends_on_sort date default date '9999-12-31' not null;
alter table contract add column notice_by_sort date default date '9999-12-31' not null;

alter table contract add constraint contract_renews foreign key (renews_contract_id) references contract (id);
alter table contract add constraint contract_renewed_once unique (renews_contract_id);

create index contract_ends on contract (ends_on_sort, id);
create index contract_notice_by on contract (notice_by_sort, id);

update contract set prolongation = 'UNTIL_NOTICE' where valid_to is null;
update contract set ends_on_sort = coalesce(terminated_on, valid_to, date '9999-12-31');

alter table contract_history add column prolongation varchar(20);
alter table contract_history add column prolongation_months integer;
alter table contract_history add column notice_length integer;
alter table contract_history add column notice_unit varchar(10);
alter table contract_history add column notice_given_on date;
alter table contract_history add column notice_ends_on date;
alter table contract_history add column notice_party varchar(20);
alter table contract_history add column notice_given_by varchar(200);
alter table contract_history add column notice_document varchar(1000);
alter table contract_history add column notice_staff_id bigint;
alter table contract_history add column notice_at timestamp(6) with time zone;
alter table contract_history add column renews_contract_id bigint;

update contract_history set
  prolongation = case when valid_to is null then 'UNTIL_NOTICE' else 'NONE' end,
  notice_length = 0,
  notice_unit = 'MONTHS';

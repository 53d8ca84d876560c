-- Who changed what about service packages
create table service_package_history (
  revision_id bigint not null,
  revision_kind smallint not null,
  id bigint not null,
  code varchar(20),
  name_cs varchar(80),
  name_en varchar(80),
  answer_hours integer,
  price_band integer,
  sort_order integer,
  confirmed boolean,
  active boolean,
  constraint service_package_history_pk primary key (id, revision_id),
  constraint service_package_history_revision_fk foreign key (revision_id) references revision (id)
);

-- What stands written now is where its history begins
insert into service_package_history (revision_id, revision_kind, id, code, name_cs, name_en, answer_hours, price_band, sort_order, confirmed, active)
select 0, 0, id, code, name_cs, name_en, answer_hours, price_band, sort_order, confirmed, active from service_package;

-- What account managers and leads should look at, counted from customers, installations, people and
-- contracts whenever one of these changes; nothing here is typed by anybody
create table customer_alert (
  id bigint not null,
  kind varchar(40) not null,
  customer_id bigint not null,
  -- 0 where nobody looks after the customer
  manager_staff_id bigint not null,
  subject varchar(400) not null,
  -- The day since which it holds, or by which something is due
  matter_day date not null,
  shows_from date not null,
  shows_to date not null,
  urgency bigint not null,
  open_now boolean not null,
  constraint customer_alert_pk primary key (id),
  constraint customer_alert_customer_fk foreign key (customer_id) references customer (id)
);

create index customer_alert_customer on customer_alert (customer_id);
create index customer_alert_shows on customer_alert (open_now, shows_from);
create index customer_alert_open on customer_alert (open_now, urgency, id);
create index customer_alert_open_kind on customer_alert (open_now, kind, urgency, id);
create index customer_alert_of_manager on customer_alert (open_now, manager_staff_id, urgency, id);
create index customer_alert_of_manager_kind on customer_alert (open_now, manager_staff_id, kind, urgency, id);

-- By which rules and with which renewal horizon the alerts were counted
create table customer_alert_upkeep (
  id bigint not null,
  rules integer not null,
  horizon_days integer not null,
  constraint customer_alert_upkeep_pk primary key (id)
);

insert into customer_alert_upkeep (id, rules, horizon_days)
select id, 0, renewal_horizon_days from company_profile;

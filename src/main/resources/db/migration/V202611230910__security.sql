create sequence staff_account_seq start with 1 increment by 50;

create table staff_account (
  id bigint not null,
  version bigint not null,
  login_name varchar(60) not null,
  display_name varchar(120) not null,
  name_sort varchar(200) not null,
  name_folded varchar(120) not null,
  job_title varchar(120) not null,
  email varchar(254) not null,
  phone varchar(40) not null,
  language varchar(2) not null,
  password_hash varchar(200),
  disabled boolean not null,
  created_at timestamp(6) with time zone not null,
  last_sign_in_at timestamp(6) with time zone,
  constraint staff_account_pk primary key (id),
  constraint staff_account_login_name unique (login_name)
);

create index staff_account_name on staff_account (name_sort, id);

create table staff_account_role (
  staff_account_id bigint not null,
  role varchar(20) not null,
  constraint staff_account_role_pk primary key (staff_account_id, role),
  constraint staff_account_role_account foreign key (staff_account_id) references staff_account (id)
);

-- Links by which a person gets in without a password: the first administrator's, a forgotten password's.
-- Only the token's SHA-256 is kept.
create table one_time_link (
  token_hash varchar(64) not null,
  purpose varchar(20) not null,
  staff_account_id bigint,
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  constraint one_time_link_pk primary key (token_hash),
  constraint one_time_link_account foreign key (staff_account_id) references staff_account (id)
);

create index one_time_link_of_account on one_time_link (staff_account_id);

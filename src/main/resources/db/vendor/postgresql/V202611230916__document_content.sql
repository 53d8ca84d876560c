create table document_content (
  sha256 varchar(64) not null,
  bytes bytea not null,
  constraint document_content_pk primary key (sha256)
);

-- Files come compressed already
alter table document_content alter column bytes set storage external;

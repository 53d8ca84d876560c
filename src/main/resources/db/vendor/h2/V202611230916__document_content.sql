create table document_content (
  sha256 varchar(64) not null,
  bytes blob not null,
  constraint document_content_pk primary key (sha256)
);

create sequence stored_document_seq start with 1 increment by 50;

create table stored_document (
  id bigint not null,
  file_name varchar(255) not null,
  content_type varchar(100) not null,
  content_size bigint not null,
  sha256 varchar(64) not null,
  stored_at timestamp(6) with time zone not null,
  stored_by_staff_id bigint not null,
  constraint stored_document_pk primary key (id)
);

create index stored_document_sha256 on stored_document (sha256);

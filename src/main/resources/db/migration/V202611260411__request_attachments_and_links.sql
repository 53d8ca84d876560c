-- Files of a request; one taken away is marked, never deleted
create table request_attachment (
  id bigint not null,
  request_id bigint not null,
  staff_id bigint not null,
  entered_at timestamp(6) with time zone not null,
  document_id bigint not null,
  note varchar(1000) not null,
  removed_at timestamp(6) with time zone,
  removed_by_staff_id bigint,
  removal_reason varchar(1000),
  constraint request_attachment_pk primary key (id),
  constraint request_attachment_request_fk foreign key (request_id) references support_request (id),
  constraint request_attachment_document_fk foreign key (document_id) references stored_document (id)
);
create index request_attachment_of_request on request_attachment (request_id);
create index request_attachment_file on request_attachment (document_id);

-- Each of two linked requests has a row of its own
create table request_link (
  id bigint not null,
  request_id bigint not null,
  staff_id bigint not null,
  entered_at timestamp(6) with time zone not null,
  other_id bigint not null,
  kind varchar(20) not null,
  removed_at timestamp(6) with time zone,
  removed_by_staff_id bigint,
  constraint request_link_pk primary key (id),
  constraint request_link_request_fk foreign key (request_id) references support_request (id),
  constraint request_link_other_fk foreign key (other_id) references support_request (id)
);
create index request_link_of_request on request_link (request_id);
create index request_link_other on request_link (other_id);

-- Earlier requests about the same installation
create index support_request_of_registration
  on support_request (registration_id, received_at desc, id desc);

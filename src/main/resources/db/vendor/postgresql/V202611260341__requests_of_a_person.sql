-- H2 makes such an index by itself for what refers to another table
create index support_request_contact on support_request (contact_id);

-- Of all requests there ever were, those of a person, in a state or of a kind are read in order
create index support_request_assignee_received on support_request (assignee_staff_id, received_at desc, id desc);
create index support_request_state_received on support_request (state, received_at desc, id desc);
create index support_request_scope_received on support_request (scope, received_at desc, id desc);

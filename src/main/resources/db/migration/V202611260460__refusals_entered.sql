-- The latest refusals, which a lead looks at
create index request_refusal_entered on request_refusal (entered_at, id);

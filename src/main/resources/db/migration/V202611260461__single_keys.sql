-- Keys without Ctrl or Alt get in the way of those who speak to their computer: each may go without
alter table staff_account add column single_keys boolean default true not null;

-- Callers are found among all people in the order of their names
create index contact_name on contact (name_sort, id);

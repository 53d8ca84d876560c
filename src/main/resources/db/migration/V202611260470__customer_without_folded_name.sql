-- Customers are found by the words of search; nothing read this one
alter table customer drop column name_folded;

-- Beginnings of words are compared by code point, whatever locale the server was made with
alter table search_word alter column word type varchar(60) collate "C";

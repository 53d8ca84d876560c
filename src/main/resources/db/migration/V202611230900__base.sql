create table number_series (
  series varchar(1) not null,
  series_year integer not null,
  last_number bigint not null,
  constraint number_series_pk primary key (series, series_year)
);

create table search_word (
  kind varchar(20) not null,
  word varchar(60) not null,
  record_id bigint not null,
  constraint search_word_pk primary key (kind, word, record_id)
);

create index search_word_record on search_word (kind, record_id);

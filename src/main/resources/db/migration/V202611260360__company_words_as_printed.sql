-- The company's own words are kept as people write and read them; where values are put in, they had
-- to write an apostrophe twice until now.
update company_text set words = replace(words, '''''', '''') where words like '%{%';

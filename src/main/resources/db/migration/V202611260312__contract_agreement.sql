create sequence contract_agreement_seq start with 1 increment by 50;

-- Copies of agreements on processing personal data
create table contract_agreement (
  id bigint not null,
  contract_id bigint not null,
  document_id bigint not null,
  constraint contract_agreement_pk primary key (id),
  constraint contract_agreement_contract foreign key (contract_id) references contract (id),
  constraint contract_agreement_document foreign key (document_id) references stored_document (id)
);

create index contract_agreement_of on contract_agreement (contract_id, id);
create index contract_agreement_file on contract_agreement (document_id);

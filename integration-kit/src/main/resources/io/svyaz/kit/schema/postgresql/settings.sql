-- Settings of the integration; secret values are encrypted and bound to their place.
create table if not exists ${prefix}setting (
  scope varchar(100) not null,
  name varchar(100) not null,
  secret boolean not null,
  content text not null,
  key_id varchar(40),
  changed_at timestamp with time zone not null,
  changed_by varchar(200) not null,
  -- Grows with each change of any setting; the row kit/canary has the newest.
  version bigint not null,
  primary key (scope, name)
);

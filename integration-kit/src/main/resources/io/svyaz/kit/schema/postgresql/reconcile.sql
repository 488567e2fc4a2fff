-- How far each reconcile run has come.
create table if not exists ${prefix}cursor (
  name varchar(200) primary key,
  position varchar(1000) not null,
  updated_at timestamp with time zone not null
);

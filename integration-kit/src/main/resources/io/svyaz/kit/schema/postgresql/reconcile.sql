-- How far each reconcile run has come.
create table if not exists ${prefix}cursor (
  name varchar(200) primary key,
  position varchar(1000) not null,
  updated_at timestamp with time zone not null
);

-- Who is running which reconcile right now.
create table if not exists ${prefix}reconcile_claim (
  name varchar(200) primary key,
  owner varchar(100) not null,
  until timestamp with time zone not null
);

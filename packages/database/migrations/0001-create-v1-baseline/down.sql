-- destructive: drops users, educational_content and sessions. Refused while one of them holds rows.
do $$
declare
  name text;
  has_rows boolean;
begin
  foreach name in array array['users', 'educational_content', 'sessions'] loop
    execute format('select exists (select from %I)', name) into has_rows;
    if has_rows then
      raise exception 'table % holds rows, which going below version 1 would lose: delete them first if that is meant', name;
    end if;
  end loop;
end
$$;

drop table sessions;
drop table educational_content;
drop table users;

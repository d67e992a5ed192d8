-- destructive: drops the classes with their players and answers. Lessons stay.
drop table play_responses;
drop table play_players;
drop table play_sessions;

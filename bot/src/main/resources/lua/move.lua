-- Moves a timer, or forgets it, unless it was changed meanwhile; forgets it when its participant is forgotten.
-- Answers 1 done, 0 it is another one by now.
local timers, session = KEYS[1], KEYS[2]
local timer, expected, moved = ARGV[1], ARGV[2], ARGV[3]

local at = redis.call('ZSCORE', timers, timer)
if not at or tonumber(at) ~= tonumber(expected) then
  return 0
end
if moved == '' or redis.call('EXISTS', session) == 0 then
  redis.call('ZREM', timers, timer)
else
  redis.call('ZADD', timers, moved, timer)
end
return 1

-- Forgets the own try of an entry, which certainly did not get through; never a later owner's. Answers 1 forgotten, 0 not.
local tries = KEYS[1]
local token, place = ARGV[1], ARGV[2]

local try = redis.call('HGET', tries, place)
if not try or string.match(try, '^%S+') ~= token then
  return 0
end
return redis.call('HDEL', tries, place)

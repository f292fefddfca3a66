-- Marks an entry as being tried. Answers 1 first try, 2 tried before with unknown outcome, 0 not this owner's to send.
local lease, outbox, tries = KEYS[1], KEYS[2], KEYS[3]
local token, place = ARGV[1], ARGV[2]

if redis.call('GET', lease) ~= token or #redis.call('XRANGE', outbox, place, place) == 0 then
  return 0
end
-- The try is this owner's from now on, so that an earlier owner who comes back cannot undo it.
return redis.call('HSET', tries, place, token) == 1 and 1 or 2

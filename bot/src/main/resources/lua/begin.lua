-- Marks an entry as being tried. Answers 1 first try, 2 tried before with unknown outcome, 3 an earlier owner's try may
-- still be under way, 4 the entry is gone, 0 the partition is not this owner's.
local lease, outbox, tries = KEYS[1], KEYS[2], KEYS[3]
local token, place, longest_try = ARGV[1], ARGV[2], tonumber(ARGV[3])

if redis.call('GET', lease) ~= token then
  return 0
end
if #redis.call('XRANGE', outbox, place, place) == 0 then
  return 4
end
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local try = redis.call('HGET', tries, place)
if try then
  local by, at = string.match(try, '^(%S+) (%d+)$')
  if by ~= token and now - tonumber(at) < longest_try then
    return 3
  end
end
-- The try is this owner's from now on, so that an earlier owner who comes back cannot undo it.
redis.call('HSET', tries, place, token .. ' ' .. string.format('%d', now))
return try and 2 or 1

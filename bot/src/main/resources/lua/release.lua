-- Gives the own lease back; never another owner's.
local lease = KEYS[1]
local token = ARGV[1]

if redis.call('GET', lease) == token then
  return redis.call('DEL', lease)
end
return 0

-- Forgets an entry whose outcome is known. Anybody who knows the outcome may: what was sent was sent.
local outbox, tries = KEYS[1], KEYS[2]
local place = ARGV[1]

redis.call('HDEL', tries, place)
return redis.call('XDEL', outbox, place)

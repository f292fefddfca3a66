-- Says that an instance lives for some milliseconds more. Answers how many do.
local instances = KEYS[1]
local name, milliseconds = ARGV[1], tonumber(ARGV[2])

local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('ZREMRANGEBYSCORE', instances, '-inf', string.format('%d', now))
redis.call('ZADD', instances, string.format('%d', now + milliseconds), name)
return redis.call('ZCARD', instances)

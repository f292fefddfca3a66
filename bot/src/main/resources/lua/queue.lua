-- The first members of each sorted set with their scores, after how many there are in all; the same for every key.
local most = tonumber(ARGV[1]) - 1
local answer = {}
for i, key in ipairs(KEYS) do
  answer[i] = { redis.call('ZCARD', key), redis.call('ZRANGE', key, 0, most, 'WITHSCORES') }
end
return answer

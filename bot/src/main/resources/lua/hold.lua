-- No turn of these paces is due before so many microseconds have gone. Answers 1.
local microseconds = tonumber(ARGV[1])

local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
for _, key in ipairs(KEYS) do
  local due = math.max(tonumber(redis.call('GET', key) or '0'), now + microseconds)
  redis.call('SET', key, string.format('%d', due), 'PX', math.ceil((due - now) / 1000) + 1)
end
return 1

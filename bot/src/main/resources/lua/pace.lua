-- Takes a turn of each pace, or of none. A key holds the time, in microseconds, at which its next turn is due.
-- Answers 0 taken, else after how many microseconds it is worth asking again.
local ahead = tonumber(ARGV[1])

local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local due, wait = {}, 0
for i, key in ipairs(KEYS) do
  due[i] = math.max(tonumber(redis.call('GET', key) or '0'), now)
  local at_once = tonumber(ARGV[2 * i + 1])
  wait = math.max(wait, due[i] - now - at_once - ahead)
end
if wait > 0 then
  return math.ceil(wait)
end
for i, key in ipairs(KEYS) do
  local next_due = due[i] + tonumber(ARGV[2 * i])
  redis.call('SET', key, string.format('%d', next_due), 'PX', math.ceil((next_due - now) / 1000) + 1)
end
return 0

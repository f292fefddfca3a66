-- Takes a free partition, or renews the own lease. Answers 1 owned, 0 somebody else has it.
local lease = KEYS[1]
local token, milliseconds = ARGV[1], ARGV[2]

local holder = redis.call('GET', lease)
if holder and holder ~= token then
  return 0
end
redis.call('SET', lease, token, 'PX', milliseconds)
return 1

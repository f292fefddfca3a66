-- Counts what an entry spends, all or nothing, and once. Answers 0 counted, else which of the charges refuses it; how
-- many were refused is counted, too.
local spent = KEYS[1]
local paid, seconds, first_charge = ARGV[1], ARGV[2], 3

if redis.call('HEXISTS', spent, paid) == 1 then
  return 0
end
for i = first_charge, #ARGV, 3 do
  local count, most = ARGV[i], ARGV[i + 2]
  local after = tonumber(redis.call('HGET', spent, count) or '0') + tonumber(ARGV[i + 1])
  if most ~= '' and after > tonumber(most) then
    redis.call('HINCRBY', spent, count .. ' refused', 1)
    redis.call('EXPIRE', spent, seconds)
    return (i - first_charge) / 3 + 1
  end
end
for i = first_charge, #ARGV, 3 do
  redis.call('HINCRBY', spent, ARGV[i], ARGV[i + 1])
end
redis.call('HSET', spent, paid, '1')
redis.call('EXPIRE', spent, seconds)
return 0

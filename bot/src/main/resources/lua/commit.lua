-- Stores all that one message changes, or nothing. Answers 1 done, 0 the message was done before, -1 the session moved,
-- -2 the trail's chain moved.
local seen, session, outbox, case, open_cases, timers = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5], KEYS[6]
local holders, trail, trail_head = KEYS[7], KEYS[8], KEYS[9]
local counts, first_queue = KEYS[10], 11
local seen_seconds, expected = ARGV[1], ARGV[2]
local body, address, session_seconds = ARGV[3], ARGV[4], ARGV[5]
local case_body, case_name, case_score = ARGV[6], ARGV[7], ARGV[8]
local case_queue, case_holder, queues = tonumber(ARGV[9]), ARGV[10], tonumber(ARGV[11])
local channel, partition = ARGV[12], ARGV[13]
local erased_timers, timers_changed, first_timer = ARGV[14], tonumber(ARGV[15]), 22
local tally = ARGV[16]
local trail_end, deed, trail_new_end = ARGV[17], ARGV[18], ARGV[19]
local counted, counts_seconds = ARGV[20], ARGV[21]
local first_erased = first_queue + queues
local first_entry = first_timer + 2 * timers_changed

if redis.call('EXISTS', seen) == 1 then
  -- A write, so that who waits for the replicas now also waits for what was written then.
  redis.call('EXPIRE', seen, seen_seconds)
  return 0
end
if (redis.call('HGET', session, 'revision') or '0') ~= expected then
  return -1
end
if deed ~= '' then
  if (redis.call('GET', trail_head) or '') ~= trail_end then
    return -2
  end
  redis.call('RPUSH', trail, deed)
  redis.call('SET', trail_head, trail_new_end)
end

redis.call('SET', seen, '1', 'EX', seen_seconds)
-- The revision goes on also over an erasure, so that nobody who still holds the old session can store it again.
redis.call('HSET', session, 'revision', expected + 1, 'body', body, 'address', address, 'tally', tally)
redis.call('EXPIRE', session, session_seconds)

if case_name ~= '' then
  redis.call('SET', case, case_body, 'EX', session_seconds)
  if case_score == '' then
    redis.call('ZREM', open_cases, case_name)
  else
    redis.call('ZADD', open_cases, case_score, case_name)
  end
  for i = 1, queues do
    if i == case_queue then
      redis.call('ZADD', KEYS[first_queue + i - 1], case_score, case_name)
    else
      redis.call('ZREM', KEYS[first_queue + i - 1], case_name)
    end
  end
  if case_holder == '' then
    redis.call('HDEL', holders, case_name)
  else
    redis.call('HSET', holders, case_name, case_holder)
  end
end

for name in string.gmatch(counted, '[^\n]+') do
  redis.call('HINCRBY', counts, name, 1)
  redis.call('EXPIRE', counts, counts_seconds)
end

for i = first_timer, first_entry - 1, 2 do
  if ARGV[i + 1] == '' then
    redis.call('ZREM', timers, ARGV[i])
  else
    redis.call('ZADD', timers, ARGV[i + 1], ARGV[i])
  end
end
-- Whatever begins so is the participant's, also what the session did not know of.
if erased_timers ~= '' then
  for _, timer in ipairs(redis.call('ZRANGE', timers, 0, -1)) do
    if string.sub(timer, 1, #erased_timers) == erased_timers then
      redis.call('ZREM', timers, timer)
    end
  end
end

for i = first_erased, #KEYS do
  redis.call('DEL', KEYS[i])
end

for i = first_entry, #ARGV, 3 do
  redis.call('XADD', outbox, '*', 'id', ARGV[i], 'who', ARGV[i + 1], 'body', ARGV[i + 2])
end
if #ARGV >= first_entry then
  redis.call('PUBLISH', channel, partition)
end
return 1

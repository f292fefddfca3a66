-- Puts an entry that belongs to no message into the outbox, once. Answers 1 put, 0 it was put before.
local seen, outbox = KEYS[1], KEYS[2]
local seen_seconds, id, who, body, channel, partition = ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5], ARGV[6]

if not redis.call('SET', seen, '1', 'NX', 'EX', seen_seconds) then
  return 0
end
redis.call('XADD', outbox, '*', 'id', id, 'who', who, 'body', body)
redis.call('PUBLISH', channel, partition)
return 1

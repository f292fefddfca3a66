-- Adds an entry to a chain that still ends where it was expected to. Answers 1 added, 0 it ends elsewhere by now.
local trail, head = KEYS[1], KEYS[2]
local expected, entry, new_head = ARGV[1], ARGV[2], ARGV[3]

if (redis.call('GET', head) or '') ~= expected then
  return 0
end
redis.call('RPUSH', trail, entry)
redis.call('SET', head, new_head)
return 1

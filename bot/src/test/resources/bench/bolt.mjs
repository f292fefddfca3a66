// npm's Bolt doing nothing but acknowledging: the peer that `ops/bench` compares with.
import bolt from '@slack/bolt';

const [port, signingSecret] = process.argv.slice(2);
const receiver = new bolt.HTTPReceiver({ signingSecret, endpoints: ['/slack/events'], logLevel: 'error' });
const authorize = async () => ({ botToken: 'xoxb-000000000000-fake', botId: 'B0', botUserId: 'U0BOT' });
const app = new bolt.App({ receiver, authorize, logLevel: 'error' });

let seen = 0;
app.message(async () => { seen += 1; });
await app.start({ port: Number(port), host: '127.0.0.1' });
process.on('SIGTERM', () => { console.log(`seen ${seen}`); process.exit(0); });

// What people use instead: a Bolt app that stores every message, durably, before it acknowledges.
// usage: node bolt_server.mjs DATABASE SIGNING_SECRET; prints "listening on http://127.0.0.1:PORT".
import bolt from '@slack/bolt';
import Database from 'better-sqlite3';

const [path, signingSecret] = process.argv.slice(2);
const database = new Database(path);
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.exec(`
  CREATE TABLE message(
    event_id TEXT PRIMARY KEY, channel TEXT NOT NULL, ts TEXT NOT NULL, user TEXT,
    thread_ts TEXT, text TEXT NOT NULL, received INTEGER NOT NULL, UNIQUE (channel, ts)) STRICT`);
const insert = database.prepare('INSERT OR IGNORE INTO message VALUES (?, ?, ?, ?, ?, ?, ?)');

const app = new bolt.App({
  signingSecret,
  // The listener is done, and the row on disk, before Slack hears 200.
  processBeforeResponse: true,
  authorize: async () => ({ botToken: 'xoxb-none', botId: 'B0BOT', botUserId: 'U0BOT' }),
  logLevel: bolt.LogLevel.ERROR,
});
app.event('message', async ({ event, body }) => {
  insert.run(body.event_id, event.channel, event.ts, event.user ?? null, event.thread_ts ?? null,
    event.text ?? '', Date.now());
});

const server = await app.start({ port: 0, host: '127.0.0.1' });
console.error(`listening on http://127.0.0.1:${server.address().port}`);
process.on('SIGTERM', () => { server.closeAllConnections?.(); database.close(); process.exit(0); });

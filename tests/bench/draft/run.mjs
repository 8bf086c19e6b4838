// Reading and drawing at size: an export of 100,000 messages imported, its draft in each format, and
// the start of a service whose store holds a million messages.
// usage: node run.mjs SECONDSTORY_BINARY FOLDER. Exit 1 where a goal is missed.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const [binary, folder] = process.argv.slice(2);
const people = ['U01', 'U02', 'U03', 'U04'];
const goals = [];

function goal(what, seconds, limit) {
  const met = seconds < limit;
  goals.push(met);
  console.log(`${met ? 'met   ' : 'MISSED'} ${what}: ${seconds.toFixed(3)} s (goal ${limit} s)`);
}

/** An export of one channel with `count` messages, spread over days, every tenth in a thread. */
function writeExport(where, count) {
  const perDay = 10_000;
  fs.mkdirSync(path.join(where, 'ops'), { recursive: true });
  fs.writeFileSync(path.join(where, 'channels.json'), JSON.stringify([{ id: 'C01', name: 'ops', created: 1700000000, creator: 'U01', members: people }]));
  fs.writeFileSync(path.join(where, 'users.json'), JSON.stringify(people.map((id, i) => ({ id, name: `person${i}`, real_name: `Person ${i}`, profile: { display_name: `Person ${i}` } }))));
  const begin = Date.parse('2026-09-01T00:00Z') / 1000;
  for (let first = 0, day = 0; first < count; first += perDay, ++day) {
    const messages = [];
    const root = `${begin + day * 86400}.000000`;
    for (let i = first; i < Math.min(count, first + perDay); ++i) {
      const ts = `${begin + day * 86400 + Math.floor((i - first) * 8.6)}.${String(i % 1_000_000).padStart(6, '0')}`;
      const message = { type: 'message', user: people[i % 4], ts, text: `message ${i}: replica lag is ${i % 97} s, <@${people[(i + 1) % 4]}> looks at the &lt;pool&gt; graph`, client_msg_id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`, team: 'T01' };
      if (i % 10 === 5) Object.assign(message, { thread_ts: root, parent_user_id: 'U01' });
      if (i % 1000 === 7) message.reactions = [{ name: 'pushpin', users: ['U02'], count: 1 }];
      messages.push(message);
    }
    const date = new Date((begin + day * 86400) * 1000).toISOString().slice(0, 10);
    fs.writeFileSync(path.join(where, 'ops', `${date}.json`), JSON.stringify(messages));
  }
}

function timed(cwd, ...words) {
  const begin = process.hrtime.bigint();
  const { status, stderr } = spawnSync(binary, words, { cwd, encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'ignore', 'pipe'] });
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}`);
  return seconds;
}

const best = (run) => Math.min(run(), run(), run());

function startUp(cwd) {
  fs.writeFileSync(path.join(cwd, 'secondstory.toml'), '[server]\nlisten = "127.0.0.1:0"\nadmin_listen = "127.0.0.1:0"\n');
  const begin = process.hrtime.bigint();
  const child = spawn(binary, ['serve'], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  return new Promise((resolve, reject) => {
    let seconds;
    child.stderr.on('data', (data) => {
      if (seconds === undefined && String(data).includes('listening on')) {
        seconds = Number(process.hrtime.bigint() - begin) / 1e9;
        child.kill('SIGTERM');
      }
    });
    child.on('exit', () => (seconds === undefined ? reject(new Error('serve did not start')) : resolve(seconds)));
  });
}

fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });
writeExport(path.join(folder, 'export'), 100_000);
goal('importing an export of 100,000 messages', timed(folder, 'import-slack', 'export', '--channel', 'ops'), 10);
for (const format of ['md', 'html', 'json', 'csv']) goal(`drafting 100,000 messages as ${format}`, best(() => timed(folder, 'draft', 'INC-1', '--format', format, '--out', `draft.${format}`)), 1);

const large = path.join(folder, 'large');
fs.mkdirSync(large);
writeExport(path.join(large, 'export'), 1_000_000);
console.log(`       importing a million messages: ${timed(large, 'import-slack', 'export', '--channel', 'ops').toFixed(1)} s`);
const starts = [];
for (let i = 0; i < 3; ++i) starts.push(await startUp(large));
goal('starting with a million stored messages', Math.min(...starts), 0.5);
process.exit(goals.every(Boolean) ? 0 : 1);

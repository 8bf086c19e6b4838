// Message events over keep-alive connections, each durable before its answer: signed ones from Slack,
// ours against Bolt with better-sqlite3, and a homeserver's transactions of one event each, ours into
// the same store; one after the other on this machine. Prints all and their ratios.
// usage: node run.mjs SECONDSTORY_BINARY INGEST_LOAD_BINARY FOLDER [EVENTS_FOR_MEMORY]
// FOLDER: on a real disk, for the databases. Exit 1 where a goal is missed.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { startFakeMatrix } from '../../support/fake_matrix.mjs';
import { SlackSender, secret, startFakeSlack } from '../../support/fake_slack.mjs';
import { until } from '../../support/program.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const [binary, load, folder, memoryEvents = '1000000'] = process.argv.slice(2);
const connections = 64;
const rounds = 3;
const children = [];

/** Starts a server and waits for the address it names. */
function start(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'pipe'], ...options });
  children.push(child);
  return new Promise((resolve, reject) => {
    let told = '';
    child.stderr.on('data', (data) => {
      told += data;
      const found = told.match(/listening on (http:\/\/127\.0\.0\.1:\d+)/);
      if (found) resolve({ child, url: new URL(found[1]) });
    });
    child.on('exit', (code) => reject(new Error(`${command} ended with ${code}: ${told}`)));
  });
}

function stop(server) {
  return new Promise((resolve) => {
    server.child.removeAllListeners('exit');
    server.child.on('exit', resolve);
    server.child.kill('SIGTERM');
  });
}

const slackEvents = ['slack', secret, 'C0INCIDENT'];

function measure(server, [kind, key, place], count, first) {
  const args = [kind, server.url.hostname, server.url.port, key, place, count, connections, first].map(String);
  const child = spawn(load, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let out = '';
    child.stdout.on('data', (data) => { out += data; });
    child.on('exit', (code) => (code === 0 ? resolve(JSON.parse(out)) : reject(new Error(`load: ${out}`))));
  });
}

function resident(pid) {
  return Number(fs.readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)[1]) / 1024;
}

/** The best of a few rounds: what the machine does when nothing else disturbs it. */
async function rounds_of(server, what, count) {
  await measure(server, what, Math.ceil(count / 10), 0);
  const runs = [];
  for (let i = 0; i < rounds; ++i) runs.push(await measure(server, what, count, 1_000_000 * (i + 1)));
  return runs.sort((a, b) => b.per_second - a.per_second)[0];
}

async function start_ours(slack, matrix) {
  const config = path.join(folder, 'bench.toml');
  fs.writeFileSync(config, `[server]\nlisten = "127.0.0.1:0"\nadmin_listen = "127.0.0.1:0"\n[storage]\nurl = "sqlite:${folder}/ours.db"\n[slack]\nsigning_secret = "${secret}"\nbot_token = "xoxb-bench"\napi_url = "${slack.url}/api/"\n[matrix]\nhomeserver_url = "${matrix.url}"\nserver_name = "${matrix.serverName}"\nas_token = "${matrix.asToken}"\nhs_token = "${matrix.hsToken}"\nsender_localpart = "${matrix.sender}"\n`);
  const server = await start(binary, ['serve', '--config', config]);
  const { status, text } = await new SlackSender(server.url.origin).command('C0INCIDENT', 'U01', 'start sev2 Ingest bench here');
  if (status !== 200 || text !== '') throw new Error(`start was refused: ${status} ${text}`);
  return server;
}

/** An incident in a room of the homeserver: its transactions for `measure`. */
async function matrix_events(server, matrix) {
  matrix.tell(server.url.origin);
  const ann = matrix.user('ann');
  for (let i = 0; i < 5; ++i) matrix.user(`person${i}`);
  const room = await ann.makeRoom({ name: 'ingest', invite: [matrix.bot], power_level_content_override: { events: { 'm.room.pinned_events': 0 } } });
  await until('the bot', async () => (await ann.membership(room, matrix.bot)) === 'join');
  await ann.say(room, '!incident start sev2 Ingest bench here');
  await until('the pinned card', () => ann.state(room, 'm.room.pinned_events'));
  return ['matrix', matrix.hsToken, room];
}

async function main() {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const boltServer = await start('node', [path.join(here, 'bolt_server.mjs'), path.join(folder, 'bolt.db'), secret]);
  const bolt = await rounds_of(boltServer, slackEvents, 10_000);
  await stop(boltServer);
  console.log(`bolt  ${JSON.stringify(bolt)}`);

  const slack = await startFakeSlack();
  slack.addChannel('C0INCIDENT', 'ops');
  for (const user of ['U00', 'U03', 'U04', 'U02BOB']) slack.users.set(user, `Person ${user}`);
  const matrix = await startFakeMatrix();
  const oursServer = await start_ours(slack, matrix);
  const ours = await rounds_of(oursServer, slackEvents, 60_000);
  console.log(`ours  ${JSON.stringify(ours)}`);
  const transactions = await rounds_of(oursServer, await matrix_events(oursServer, matrix), 60_000);
  console.log(`matrix ${JSON.stringify(transactions)}`);
  let sent = 2 * (60_000 * rounds + 6_000);
  const step = 100_000;
  for (let first = 10_000_000; sent < Number(memoryEvents); first += step, sent += step) await measure(oursServer, slackEvents, step, first);
  const memory = resident(oursServer.child.pid);
  await stop(oursServer);
  await slack.close();
  await matrix.close();

  const ratio = ours.per_second / bolt.per_second;
  const part = (transactions.per_second / ours.per_second).toFixed(2);
  const goals = [
    [`throughput ratio ${ratio.toFixed(1)} (goal 6.0)`, ratio >= 6],
    [`matrix ${transactions.per_second} transactions a second (goal 1000), ${part} times the Slack path`, transactions.per_second >= 1000],
    [`p99 ${ours.p99_ms} ms against Bolt's median ${bolt.median_ms} ms`, ours.p99_ms < bolt.median_ms],
    [`resident ${memory.toFixed(1)} MiB after ${sent} events (goal 48)`, memory < 48],
  ];
  for (const [line, met] of goals) console.log(`${met ? 'met   ' : 'MISSED'} ${line}`);
  return goals.every(([, met]) => met) ? 0 : 1;
}

let code = 1;
try {
  code = await main();
} finally {
  for (const child of children) child.kill('SIGKILL');
}
process.exit(code);

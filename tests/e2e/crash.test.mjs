import assert from 'node:assert/strict';
import test from 'node:test';

import { SlackSender, startFakeSlack } from '../support/fake_slack.mjs';
import { Program, freshFolder } from '../support/program.mjs';

const kills = Number(process.env.SECONDSTORY_KILLS ?? 50);
const senders = 8;

function config(slack) {
  return `[server]
listen = "127.0.0.1:0"
admin_listen = "127.0.0.1:0"
${slack.settings}`;
}

/** Sends messages one after the other, each again and again until it is answered 200. */
async function stream(state, sender, name) {
  for (let n = 0; !state.over; ++n) {
    const now = Date.now();
    const ts = `${Math.floor(now / 1000)}.${String(now % 1000).padStart(3, '0')}${name}${String(n % 100).padStart(2, '0')}`;
    state.sent.add(ts);
    for (let answered = false; !answered && !state.over;) {
      try {
        const { status } = await sender(state).message('C0OPS', 'U01', `message ${ts}`, ts);
        answered = status === 200;
      } catch {
        await state.up;
      }
      if (answered) state.acknowledged.add(ts);
    }
  }
}

test(`killed ${kills} times under a stream of events, every event answered with 200 is there once`, { timeout: 600_000 }, async (t) => {
  const slack = await startFakeSlack();
  const program = new Program(freshFolder('crash'), config(slack));
  t.after(() => Promise.all([program.kill(), slack.close()]));
  await (await program.start()).ready();
  const started = await new SlackSender(program.url).command('C0OPS', 'U01', 'start sev3 Killed again and again here');
  assert.equal(started.status, 200, started.text);

  const state = { sent: new Set(), acknowledged: new Set(), over: false, up: Promise.resolve(), base: program.url };
  let current = new SlackSender(program.url);
  const streams = Array.from({ length: senders }, (_, i) => stream(state, () => current, String(i)));
  for (let i = 0; i < kills; ++i) {
    await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 180));
    if (i % 5 === 0) await current.command('C0OPS', 'U01', `severity sev${(i / 5) % 2 ? 1 : 2}`).catch(() => {});
    let back;
    state.up = new Promise((resolve) => { back = resolve; });
    await program.kill();
    await program.start();
    current = new SlackSender(program.url);
    back();
  }
  state.over = true;
  await Promise.all(streams);
  await program.ready();
  await current.command('C0OPS', 'U01', 'severity sev4 calm now');
  await program.settled(90);

  const entries = program.draft().timeline.filter((entry) => entry.kind === 'message');
  const seen = new Map();
  for (const entry of entries) seen.set(entry.source.message, (seen.get(entry.source.message) ?? 0) + 1);
  const missing = [...state.acknowledged].filter((ts) => !seen.has(ts));
  const twice = [...seen].filter(([, count]) => count > 1);
  const invented = [...seen.keys()].filter((ts) => !state.sent.has(ts));
  assert.ok(state.acknowledged.size > kills, `only ${state.acknowledged.size} were acknowledged`);
  const few = (list) => list.slice(0, 5);
  assert.deepEqual({ missing: few(missing), twice: few(twice), invented: few(invented) }, { missing: [], twice: [], invented: [] });

  const cards = slack.channels.get('C0OPS').messages.filter((m) => JSON.stringify(m.blocks ?? []).includes('Killed again and again'));
  assert.equal(cards.length, 1, 'one card');
  assert.match(JSON.stringify(cards[0].blocks), /sev4/i, 'the card shows what was set last');
  assert.deepEqual(slack.channels.get('C0OPS').pins, [cards[0].ts], 'it is pinned');
  assert.deepEqual(await program.kill('SIGTERM'), { code: 0, signal: null });
});

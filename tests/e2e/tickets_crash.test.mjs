// The program is killed while it files tickets and while it looks for those that it may have filed.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import test from 'node:test';

import { startFakeGitHub } from '../support/fake_github.mjs';
import { SlackSender, startFakeSlack } from '../support/fake_slack.mjs';
import { Program, freshFolder, until } from '../support/program.mjs';

const kills = Number(process.env.SECONDSTORY_TICKET_KILLS ?? 200);
const count = Math.ceil(kills / 2);
const atOnce = 4;
/** Up to which a round lasts, and what GitHub takes of it before it has the ticket and after; in ms. */
const round = 160;
const slowness = 40;

/** How long a claim of a program that is gone keeps others from what it was doing; in ms. */
const lease = 31_000;

const wait = (most) => new Promise((done) => setTimeout(done, Math.random() * most));

/** Each is an installation of its own: no marker of one is one of another. */
const config = (slack, github, n) => `[server]
listen = "127.0.0.1:0"
admin_listen = "127.0.0.1:0"
public_url = "https://incidents${n}.example.org"
${slack.settings}${github.settings()}`;

/** A store with an incident, for all to start from. */
async function storeWithIncident(slack, github) {
  const program = new Program(freshFolder('tickets-crash'), config(slack, github, 'none'));
  await program.serve();
  const { status, text } = await new SlackSender(program.url).command('C0OPS', 'U01', 'start sev3 Checkout is slow here');
  assert.equal(status, 200, text);
  await program.settled();
  await program.kill('SIGTERM');
  return program.folder;
}

function copyOf(folder, slack, github, n) {
  const program = new Program(freshFolder('tickets-crash'));
  fs.cpSync(folder, program.folder, { recursive: true });
  fs.writeFileSync(program.configFile, config(slack, github, n));
  return program;
}

/** Does `work` for each, some at once. */
async function forAll(list, work) {
  const left = [...list];
  const worker = async () => {
    while (left.length > 0) await work(left.shift());
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

test(`killed ${kills} times while it files tickets, each of them is filed once`, { timeout: 600_000 }, async (t) => {
  const slack = await startFakeSlack();
  const github = await startFakeGitHub();
  github.pause = () => wait(slowness);
  const folder = await storeWithIncident(slack, github);
  const programs = Array.from({ length: count }, (_, n) => copyOf(folder, slack, github, n));
  t.after(async () => {
    await Promise.all(programs.map((program) => program.child?.exitCode === null && program.kill()));
    await Promise.all([slack.close(), github.close()]);
    for (const one of [folder, ...programs.map((program) => program.folder)]) fs.rmSync(one, { recursive: true, force: true });
  });
  const title = (program) => `Add alert number ${programs.indexOf(program)} to the board`;
  const filed = (program) => github.issues.filter((issue) => issue.title.includes(title(program)));
  const ticket = (program) => program.draft().tickets[0];
  const found = { unsent: 0, unknown: 0, known: 0 };
  const killSomewhen = async (program) => {
    await wait(round);
    await program.kill();
    program.killedAt = Date.now();
    found[filed(program).length === 0 ? 'unsent' : ticket(program).key ? 'known' : 'unknown'] += 1;
  };

  await forAll(programs, async (program) => {
    await program.serve();
    const { status, text } = await new SlackSender(program.url).command('C0OPS', 'U01', `ticket ${title(program)}`);
    assert.equal(status, 200, text);
    await killSomewhen(program);
  });
  const restart = async (program) => {
    await until('its claims to end', () => Date.now() > program.killedAt + lease, 60);
    await program.start();
  };
  await forAll(programs, async (program) => {
    await restart(program);
    await killSomewhen(program);
  });
  t.diagnostic(`${found.unsent + found.unknown + found.known} kills: ${found.unsent} before it was filed, ${found.unknown} before that was known, ${found.known} after`);
  github.pause = async () => {};
  await forAll(programs, async (program) => {
    await restart(program);
    await program.settled(60);
    await program.kill('SIGTERM');
  });

  const notOnce = programs.map((program) => [title(program), filed(program).length]).filter(([, times]) => times !== 1);
  assert.deepEqual(notOnce, []);
  const otherKey = programs.filter((program) => ticket(program).key !== `${github.repository}#${filed(program)[0].number}`);
  assert.deepEqual(otherKey.map(title), [], 'each is known by the key that it has');
  assert.ok(found.unknown >= kills / 20, 'some of the kills came between the two');
});

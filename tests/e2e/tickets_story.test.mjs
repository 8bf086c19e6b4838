// Tickets from the command to the tracker and back, with a GitHub that fails now and then.

import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';

import { badGateway, secondaryLimit, startFakeGitHub } from '../support/fake_github.mjs';
import { startFakeSlack } from '../support/fake_slack.mjs';
import { Program, freshFolder, until } from '../support/program.mjs';
import { SandboxUser, textOf } from '../support/sandbox_user.mjs';

const server = `[server]
listen = "127.0.0.1:0"
admin_listen = "127.0.0.1:0"
public_url = "https://incidents.example.org"
`;

const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('a ticket ordered in Slack', { concurrency: false }, () => {
  let slack;
  let github;
  let program;
  let channel;

  const settings = () => `${server}[incident]
time_zone = "UTC"
${slack.settings}${github.settings('poll = "10s"\npeople = { "slack:U02" = "octocat" }\n')}`;
  const issue = (title) => github.issues.filter((one) => one.title.includes(title));
  const item = (summary) => program.draft().tickets.find((one) => one.summary.includes(summary));
  const becomes = (summary, state) => until(`${summary}: ${state}`, () => item(summary)?.state === state);
  /** The bot's posts in the channel about it, as they read now. */
  const lines = (summary) => channel.messages.filter((one) => one.user === 'U0BOT' && one.text.includes(summary));
  const order = (text) => slack.command(channel.id, 'U01', `ticket ${text}`);
  /** The line that says that it is there, once it does; it is the one that said "queued". */
  const told = async (summary, key) => {
    const line = await until(`${key} in the line`, () => lines(summary).find((one) => one.text.includes(key)), 60);
    const first = slack.called('chat.postMessage').filter(({ form }) => form.get('channel') === channel.id && form.get('text').includes(summary));
    assert.equal(first.length, 1, 'one post');
    assert.match(first[0].form.get('text'), /queued/i);
    assert.equal(lines(summary).length, 1, 'edited in place');
    return line;
  };

  before(async () => {
    slack = await startFakeSlack();
    github = await startFakeGitHub();
    program = new Program(freshFolder('tickets'), settings());
    await program.serve(slack, github);
    await slack.command('C0OPS', 'U01', 'start sev2 Checkout is slow');
    channel = await until('the channel', () => [...slack.channels.values()].find((one) => one.name.startsWith('inc-1-')));
    await until('its card', () => channel.pins.length === 1);
  });

  after(async () => {
    await program?.kill('SIGTERM');
    await github?.close();
    await slack?.close();
  });

  test('is filed with its owner, its date and the way back, and the line that said "queued" has its key and link', async () => {
    await order('Add an alert on replica lag <@U02> due 14d sev1');
    const line = await told('Add an alert on replica lag', 'acme/ops#7');
    assert.ok(line.text.includes(`${github.url}/acme/ops/issues/7`), line.text);
    const [one, ...more] = issue('Add an alert on replica lag');
    assert.equal(more.length, 0);
    assert.ok(one.body.includes(day(14)), one.body);
    assert.match(one.body, /\[INC-1\]\(<?https:\/\/incidents\.example\.org\/incidents\/INC-1/);
  });

  test('is nobody\'s who has not said yes, and theirs once they have', async () => {
    assert.equal(item('replica lag').accepted, false);
    assert.deepEqual(issue('replica lag')[0].assignees, []);
    const offer = await until('the offer', () => slack.channels.get('DU02')?.messages.findLast((one) => one.text.includes('Add an alert on replica lag')));
    const accept = offer.blocks.flatMap((block) => block.elements ?? []).find((one) => one.type === 'button');
    await slack.press(slack.channels.get('DU02'), 'U02', offer, accept.text.text);
    await until('the owner', () => item('replica lag').accepted);
    assert.equal(item('replica lag').owner.name, 'Bob');
    await until('the assignment', () => issue('replica lag')[0].assignees.some((one) => one.login === 'octocat'));
  });

  test('reaches nobody by what somebody said or typed', async () => {
    /** What it reads like, whatever stands between the letters, and what GitHub makes of it. */
    const isInert = (text, words) => {
      assert.ok(text.replaceAll(/[\u2060\\]/g, '').includes(words), text);
      assert.doesNotMatch(text, /(^|[^\w`])@acme/m);
      assert.doesNotMatch(text, /(^|[^\w`&])#1\b/m);
    };
    await slack.say(channel, 'U02', 'Ask @acme/everyone about #1 and <!channel> <https://example.org|a link>');
    const said = await until('the message', () => program.draft().timeline.find((one) => one.text?.includes('@acme/everyone')));
    await order(`${said.id} Ask them about the limits`);
    const [{ number, body }] = await until('the issue', () => issue('about').length === 1 && issue('about'));
    isInert(body, 'Ask @acme/everyone about #1');
    await order(`${item('about').id} why @acme/everyone saw #1 twice`);
    const again = await until('its text', () => issue('about')[0].body.includes('twice') && issue('about')[0].body);
    isInert(again, '@acme/everyone saw #1 twice');
    await order(`${item('about').id} blocked @acme/everyone saw #1 twice`);
    const [comment] = await until('the comment', () => github.comments(number).length > 0 && github.comments(number));
    isInert(comment.body, '@acme/everyone saw #1 twice');
  });

  test('while the tracker is down stays queued, and is filed once when it is back', async () => {
    await github.close();
    await order('Drain before deploys due 2w');
    await until('the line', () => lines('Drain before deploys').some((one) => /queued/i.test(one.text)));
    await github.listen();
    await told('Drain before deploys', 'acme/ops#9');
    assert.equal(issue('Drain before deploys').length, 1);
  });

  for (const [what, summary, fault] of [
    ['the answer to it is lost', 'Halve the time-out', () => ({ cut: true, after: true })],
    ['the line goes dead before it is heard', 'Read the pool size from settings', () => ({ cut: true })],
    ['another server says that this one is out of order', 'Name the pools', badGateway],
    ['too much was written lately', 'Graph the pools', () => secondaryLimit(1)],
  ]) {
    test(`is filed once where ${what}`, async () => {
      const faults = [fault()];
      github.fault = (name) => (name === 'issues/create' ? faults.pop() : undefined);
      await order(summary);
      const { text } = await told(summary, 'acme/ops#');
      assert.equal(issue(summary).length, 1);
      assert.ok(text.includes(`#${issue(summary)[0].number}`), text);
      assert.deepEqual(faults, [], 'it did fail');
    });
  }

  test('is refused with what can be done about it where the tracker does not want it', async () => {
    github.fault = (name) => (name === 'issues/create' ? { status: 410, body: '{"message":"Issues are disabled for this repo"}' } : undefined);
    await order('Something nobody takes');
    await until('the trouble', () => lines('Something nobody takes').some((one) => /Issues are disabled|issues are switched off/i.test(one.text)));
    github.fault = () => undefined;
    assert.equal(issue('Something nobody takes').length, 0);
  });

  test('closed there is done here, by its hook', async () => {
    assert.equal(await github.closeIssue(issue('Drain before deploys')[0].number), 200);
    await becomes('Drain before deploys', 'done');
  });

  test('the same delivery again, one of something else and a ping change nothing', async () => {
    const before = program.draft().timeline.length;
    const payload = { action: 'closed', issue: issue('Drain before deploys')[0] };
    assert.equal(await github.deliver('issues', payload, { guid: github.deliveries.at(-1).guid }), 200);
    assert.equal(await github.deliver('star', { action: 'created' }), 200);
    assert.equal(await github.deliver('ping', { zen: 'Keep it logically awesome.' }), 200);
    await program.settled();
    assert.equal(program.draft().timeline.length, before);
  });

  test('reopened there is open here, by looking, when no hook told of it', async () => {
    github.hook = undefined;
    await github.reopenIssue(issue('Drain before deploys')[0].number);
    await becomes('Drain before deploys', 'open');
    github.tell(program.url);
  });

  test('closed there as not planned will not be done here, and somebody is asked why', async () => {
    await github.closeIssue(issue('Name the pools')[0].number, 'not_planned');
    await becomes('Name the pools', 'will not do');
    const asked = () => slack.channels.get('DU01')?.messages.some(({ text }) => text.includes('Name the pools') && /Why not\?/.test(text));
    await until('the question', asked);
  });

  test('assigned there has that owner here', async () => {
    await github.assignIssue(issue('Halve the time-out')[0].number, 'octocat');
    await until('the owner', () => item('Halve the time-out').owner?.name === 'Bob');
  });

  test('a hook that is signed wrongly, or not at all, is not let in', async () => {
    const [one] = issue('Graph the pools');
    const payload = { action: 'closed', issue: { ...one, state: 'closed' } };
    assert.equal(await github.deliver('issues', payload, { secret: 'another' }), 401);
    const { status } = await fetch(github.hook, { method: 'POST', headers: { 'content-type': 'application/json', 'x-github-event': 'issues' }, body: JSON.stringify(payload) });
    assert.equal(status, 401);
    assert.equal(item('Graph the pools').state, 'open');
  });

  test('deleted there is said to be gone and not filed again', async () => {
    const [one] = issue('Graph the pools');
    await github.deleteIssue(one.number);
    await until('the line', () => lines('Graph the pools').some(({ text }) => /gone from its tracker/.test(text)));
    assert.equal(issue('Graph the pools').length, 0);
  });

  test('stands in the table of the draft with its owner, date, state and key', () => {
    const { stdout } = program.run('draft', 'INC-1', '--format', 'md');
    const row = (summary) => stdout.split('\n').find((line) => line.startsWith('|') && line.includes(summary));
    for (const part of ['Bob', day(14), 'open', 'acme/ops#7', `${github.url}/acme/ops/issues/7`]) assert.ok(row('Add an alert on replica lag').includes(part), `${part} in ${row('Add an alert on replica lag')}`);
    assert.ok(row('Name the pools').includes('will not do'));
    const { tickets } = program.draft();
    const first = tickets.find((one) => one.summary === 'Add an alert on replica lag');
    assert.deepEqual({ ...first, id: undefined, owner: first.owner.name }, { ...first, id: undefined, owner: 'Bob', due: day(14), state: 'open', tracker: 'ops', key: 'acme/ops#7', url: `${github.url}/acme/ops/issues/7` });
  });

  test('is listed with the others by those who may see the incident, also when it is closed', async () => {
    await slack.command(channel.id, 'U01', 'resolve it is back');
    await slack.command(channel.id, 'U01', 'close nothing more to find');
    const { status } = program.draft().incident;
    assert.equal(status, 'closed');
    const list = await slack.command(channel.id, 'U01', 'tickets');
    assert.match(list, /Add an alert on replica lag/);
    assert.match(list, /acme\/ops#7/);
    await github.closeIssue(7);
    await becomes('Add an alert on replica lag', 'done');
  });
});

describe('a ticket ordered in the sandbox', { concurrency: false }, () => {
  let github;
  let program;
  let alice;

  before(async () => {
    github = await startFakeGitHub();
    program = new Program(freshFolder('tickets-sandbox'), `${server}[sandbox]\nenabled = true\n${github.settings('people = { "sandbox:bob" = "octocat" }\n')}`);
    await program.serve(github);
    alice = new SandboxUser(program, 'alice');
    await alice.command('general', 'start sev2 Checkout is slow here');
    await alice.reads('general', /From now on/);
  });

  after(async () => {
    await program?.kill('SIGTERM');
    await github?.close();
  });

  test('goes the same way: queued, then its key and link in the same line, then done', async () => {
    await github.close();
    await alice.command('general', 'ticket Add an alert on replica lag @bob due 14d');
    const queued = await alice.reads('general', /Add an alert on replica lag.*queued|queued.*Add an alert on replica lag/i);
    await github.listen();
    const filed = await alice.reads('general', /Add an alert on replica lag.*acme\/ops#7|acme\/ops#7.*Add an alert on replica lag/);
    assert.equal(filed.id, queued.id);
    assert.equal(github.issues.length, 1);
    await github.closeIssue(7);
    await until('its end', async () => /done/i.test(textOf((await alice.messages('general')).find((one) => one.id === filed.id))));
  });
});

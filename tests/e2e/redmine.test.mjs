// Tickets in a real Redmine.

import assert from 'node:assert/strict';
import http from 'node:http';
import test, { after, before, describe } from 'node:test';

import { startFakeSlack } from '../support/fake_slack.mjs';
import { Program, freshFolder, until } from '../support/program.mjs';
import { Redmine, missingRedmine } from '../support/redmine.mjs';

const skip = missingRedmine();

/** The words of a page's part, as somebody reads them. */
const asRead = (html) => html.replaceAll(/<[^>]*>/g, '').replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(code)).replaceAll(/[\u2060\u200b]/g, '');

/** Stands before a Redmine; `swallow` is called for what Redmine has answered to a POST, which then
    is not passed on. */
class Between {
  swallow = undefined;

  async listen(redmine) {
    this.#server = http.createServer((request, response) => this.#pass(redmine, request, response));
    await new Promise((done) => this.#server.listen(0, '127.0.0.1', done));
    this.url = `http://127.0.0.1:${this.#server.address().port}`;
    return this;
  }

  close() {
    this.#server.closeAllConnections();
    return new Promise((done) => this.#server.close(done));
  }

  #server;

  #pass(redmine, request, response) {
    const { method, headers } = request;
    const onward = http.request(redmine.url + request.url, { method, headers, agent: false }, async (answer) => {
      if (method === 'POST' && this.swallow) {
        answer.resume();
        await this.swallow();
        request.socket.destroy();
        return;
      }
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => request.socket.destroy());
    request.pipe(onward);
  }
}

describe('tickets in a real Redmine', { skip, concurrency: false }, () => {
  let slack;
  let redmine;
  let between;
  let program;
  let channel;

  const server = `[server]
listen = "127.0.0.1:0"
admin_listen = "127.0.0.1:0"
public_url = "https://incidents.example.org"
`;
  const tracker = (url, other = {}) => {
    const settings = { name: 'ops', kind: 'redmine', url, token: redmine.keys.incident, project: redmine.project, poll: '10s', formatting: 'textile', ...other };
    return `[[tracker]]\n${Object.entries(settings).map(([key, value]) => `${key} = "${value}"\n`).join('')}`;
  };
  const issues = async (title) => (await redmine.issues()).filter((one) => one.subject.includes(title));
  const item = (summary) => program.draft().tickets.find((one) => one.summary.includes(summary));
  const line = (summary) => channel.messages.findLast((one) => one.user === 'U0BOT' && one.text.includes(summary))?.text ?? '';
  const order = (text) => slack.command(channel.id, 'U01', `ticket ${text}`);
  const filed = (summary) => until(`${summary} is filed`, () => item(summary)?.key, 60);
  const becomes = (summary, state) => until(`${summary}: ${state}`, () => item(summary)?.state === state);

  before(async () => {
    slack = await startFakeSlack();
    redmine = await new Redmine('textile').start();
    between = await new Between().listen(redmine);
    program = new Program(freshFolder('redmine-bot'), `${server}${slack.settings}${tracker(between.url)}people = { "slack:U02" = "alice" }\n`);
    await program.serve(slack);
    await slack.command('C0OPS', 'U01', 'start sev2 Checkout is slow');
    channel = await until('the channel', () => [...slack.channels.values()].find((one) => one.name.startsWith('inc-1-')));
    await until('its card', () => channel.pins.length === 1);
  });

  after(async () => {
    await program?.kill('SIGTERM');
    await between?.close();
    await redmine?.close();
    await slack?.close();
  });

  test('are filed with their date and the way back, and nobody is called by what was typed', async () => {
    const words = 'Tell @alice about #1 and {{macro}} *now*';
    await slack.say(channel, 'U02', words);
    const said = await until('the message', () => program.draft().timeline.find((one) => one.text?.includes(words)));
    await order(`${said.id} Tell them about the limits due 2030-01-31`);
    const key = await filed('about');
    const [one, ...more] = await issues('about');
    assert.equal(more.length, 0);
    assert.equal(key, `ops#${one.id}`);
    assert.equal(item('about').url, `${between.url}/issues/${one.id}`);
    assert.match(line('about'), new RegExp(`/issues/${one.id}`));
    assert.equal(one.due_date, '2030-01-31');
    assert.equal(one.author.name, 'Incident Test');
    assert.match(one.description, /incidents\.example\.org\/incidents\/INC-1/);
    await order(`${item('about').id} why ${words}`);
    await until('the reason in its text', async () => /Why/.test((await issues('about'))[0].description));
    await order(`${item('about').id} blocked ${words}`);
    await until('the comment', async () => (await redmine.notes(one.id)).length > 0);
    const page = await (await fetch(`${redmine.url}/issues/${one.id}`)).text();
    const shown = [...page.matchAll(/<div [^>]*class="wiki"[^>]*>([\s\S]*?)<\/div>/g)].map(([, html]) => html);
    const holding = shown.filter((html) => asRead(html).includes(words));
    assert.equal(holding.length, 2, shown.join("\n"));
    assert.match(holding[0], /INC-1/);
    for (const html of holding) assert.doesNotMatch(html, /user-mention|user active|href="\/(issues|users)\/|<strong>now|<div class="flash/);
  });

  test('are given to who said yes, by their account there', async () => {
    await order('Add an alert on replica lag <@U02>');
    await filed('replica lag');
    const withBob = () => slack.channels.get('DU02');
    const offer = await until('the offer', () => withBob()?.messages.findLast((one) => one.text.includes('replica lag')));
    const accept = offer.blocks.flatMap((block) => block.elements ?? []).find((one) => one.type === 'button');
    await slack.press(withBob(), 'U02', offer, accept.text.text);
    await until('the owner', () => item('replica lag').accepted);
    assert.equal(item('replica lag').owner.name, 'Bob');
    await until('the assignment', async () => (await issues('replica lag'))[0].assigned_to?.name === 'Alice Test');
  });

  test('are there once when the program is killed between the sending and the writing down', async () => {
    let killed;
    between.swallow = () => { killed = program.kill(); return killed; };
    await order('Drain before deploys');
    await until('the kill', () => killed);
    await killed;
    between.swallow = undefined;
    assert.equal((await issues('Drain before deploys')).length, 1, 'Redmine has it');
    assert.ok(!item('Drain before deploys').key, 'and the program does not know');
    await program.serve(slack);
    const key = await filed('Drain before deploys');
    const [one, ...more] = await issues('Drain before deploys');
    assert.equal(more.length, 0);
    assert.equal(key, `ops#${one.id}`);
  });

  test('are there once when Redmine was down', async () => {
    await redmine.stop();
    await order('Halve the time-out');
    await until('the line', () => /queued/i.test(line('Halve the time-out')));
    await redmine.start();
    await filed('Halve the time-out');
    assert.equal((await issues('Halve the time-out')).length, 1);
  });

  test('closed there are done here, and open when they are reopened', async () => {
    const [{ id }] = await issues('Drain before deploys');
    await redmine.change(id, { status_id: redmine.statuses.closed, notes: 'seen working' });
    await becomes('Drain before deploys', 'done');
    await redmine.change(id, { status_id: redmine.statuses.inProgress });
    await becomes('Drain before deploys', 'open');
  });

  test('checked online, what is wrong is named', () => {
    const check = (other) => {
      const folder = freshFolder('redmine-check');
      const { status, stdout, stderr } = new Program(folder, `${server}[sandbox]\nenabled = true\n${tracker(redmine.url, other)}`).run('check', '--online');
      return { status, said: stdout + stderr };
    };
    for (const [other, words] of [
      [{ project: 'nowhere' }, /nowhere/],
      [{ project: 'not-theirs' }, /not-theirs/],
      [{ token: 'wrong' }, /key|token/i],
    ]) {
      const { status, said } = check(other);
      assert.notEqual(status, 0, said);
      assert.match(said, words);
    }
    const { status, said } = check({});
    assert.equal(status, 0, said);
  });
});

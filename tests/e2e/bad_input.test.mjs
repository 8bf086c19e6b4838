import assert from 'node:assert/strict';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import test, { after, before, describe } from 'node:test';

import { SlackSender, secret, startFakeSlack } from '../support/fake_slack.mjs';
import { Program, freshFolder } from '../support/program.mjs';

const server = '[server]\nlisten = "127.0.0.1:0"\nadmin_listen = "127.0.0.1:0"\n';

/** Runs `serve` to its end, which these configurations bring about at once. */
async function serveToItsEnd(config, prepare = () => {}) {
  const program = new Program(freshFolder('bad'), config);
  prepare(program.folder);
  const result = program.run('serve');
  return { code: result.status, said: result.stderr, folder: program.folder };
}

describe('a configuration that is wrong', () => {
  test('names file, line and key, with the nearest known key, and exits 2', async () => {
    const { code, said } = await serveToItsEnd(`${server}[incident]\ntime_zome = "UTC"\n`);
    assert.equal(code, 2);
    assert.match(said, /secondstory\.toml:5: incident\.time_zome: .*time_zone/);
  });

  test('is told whole, all problems at once', async () => {
    const { code, said } = await serveToItsEnd('[server]\nlisten = 7\nadmin_listen = "nowhere"\n[incident]\ntime_zone = "Mars/Base"\n');
    assert.equal(code, 2);
    for (const key of ['server.listen', 'server.admin_listen', 'incident.time_zone']) assert.ok(said.includes(key), said);
  });

  test('that is no TOML says where and exits 2', async () => {
    const { code, said } = await serveToItsEnd('[server\n');
    assert.equal(code, 2);
    assert.match(said, /secondstory\.toml:1: /);
  });
});

describe('a configuration whose tickets would link to this machine alone', () => {
  const tracker = '[[tracker]]\nname = "ops"\nkind = "github"\nurl = "https://api.github.com"\nproject = "acme/ops"\ntoken = "t"\n';
  const check = (config) => new Program(freshFolder('links'), config).run('check');

  test('is warned of, and fine all the same', () => {
    for (const place of [server, `${server}public_url = "http://localhost:8080"\n`]) {
      const { status, stdout } = check(place + tracker);
      assert.equal(status, 0, stdout);
      assert.match(stdout, /warning: .*public_url/);
    }
  });

  test('is not met where others reach it, or where no tickets are filed', () => {
    for (const config of [`${server}public_url = "https://inc.example"\n${tracker}`, server])
      assert.doesNotMatch(check(config).stdout, /warning/);
  });
});

describe('a place that is taken or closed', () => {
  test('a port in use is exit 1 with the reason', async () => {
    const holder = net.createServer().listen(0, '127.0.0.1');
    await new Promise((done) => holder.on('listening', done));
    const { port } = holder.address();
    const { code, said } = await serveToItsEnd(`[server]\nlisten = "127.0.0.1:${port}"\nadmin_listen = "127.0.0.1:0"\n`);
    holder.close();
    assert.equal(code, 1);
    assert.match(said, new RegExp(`${port}.*in use`));
    assert.doesNotMatch(said, /listening on/);
  });

  test('a store that cannot be written is exit 1 before anything listens', async () => {
    const { code, said } = await serveToItsEnd(`${server}[storage]\nurl = "sqlite:no/such/folder/store.db"\n`);
    assert.equal(code, 1);
    assert.match(said, /no\/such\/folder\/store\.db/);
    assert.doesNotMatch(said, /listening on/);
  });

  test('a file that is no store is left as it is, exit 1', async () => {
    const { code, said, folder } = await serveToItsEnd(`${server}[storage]\nurl = "sqlite:notes.txt"\n`, (where) => fs.writeFileSync(path.join(where, 'notes.txt'), 'dear diary '.repeat(500)));
    assert.equal(code, 1);
    assert.match(said, /notes\.txt/);
    assert.equal(fs.readFileSync(path.join(folder, 'notes.txt'), 'utf8'), 'dear diary '.repeat(500));
  });
});

describe('a request that is wrong', () => {
  let slack;
  let program;
  before(async () => {
    slack = await startFakeSlack();
    program = new Program(freshFolder('requests'), `${server}header_timeout = "1s"\n${slack.settings}`);
    await (await program.start()).ready();
  });
  after(async () => {
    await program.kill('SIGTERM');
    await slack.close();
  });

  const post = (body, headers) => fetch(`${program.url}/slack/events`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
  const now = (shift = 0) => String(Math.floor(Date.now() / 1000) + shift);
  async function sign(body, timestamp) {
    const { createHmac } = await import('node:crypto');
    return 'v0=' + createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  }

  test('without a signature, or with a bad one: 401', async () => {
    assert.equal((await post('{}', {})).status, 401);
    assert.equal((await post('{}', { 'x-slack-request-timestamp': now(), 'x-slack-signature': 'v0=' + '0'.repeat(64) })).status, 401);
  });

  test('with an old or a future timestamp: 401', async () => {
    for (const shift of [-301, 302]) {
      const timestamp = now(shift);
      const status = (await post('{}', { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': await sign('{}', timestamp) })).status;
      assert.equal(status, 401, `${shift} s away`);
    }
  });

  test('with a broken body, rightly signed: 400', async () => {
    const { status, text } = await new SlackSender(program.url).post('/slack/events', '{"type":', 'application/json');
    assert.equal(status, 400);
    assert.ok(text.length > 0);
  });

  test('with too much body: 413', async () => {
    assert.equal((await post('x'.repeat(3 * 1024 * 1024), {})).status, 413);
  });

  test('to an unknown path: 404, and pages too while there is no sandbox', async () => {
    for (const place of ['/nowhere', '/', '/sandbox', '/incidents/INC-1']) assert.equal((await fetch(program.url + place)).status, 404, place);
  });

  test('whose header never ends: 408', async () => {
    const url = new URL(program.url);
    const socket = net.connect(Number(url.port), url.hostname);
    socket.write('POST /slack/events HTTP/1.1\r\nHost: x\r\nX-Slow: ');
    let answer = '';
    socket.on('data', (data) => { answer += data; });
    await new Promise((done) => socket.on('close', done));
    assert.match(answer, /^HTTP\/1\.1 408/);
  });

  test('url_verification is answered with its challenge', async () => {
    const { status, text } = await new SlackSender(program.url).post('/slack/events', '{"type":"url_verification","token":"t","challenge":"c-123"}', 'application/json');
    assert.equal(status, 200);
    assert.ok(text.includes('c-123'));
  });
});

describe('a command that asks for what is not there', () => {
  test('a draft of an unknown incident is exit 1 and says so', async () => {
    const program = new Program(freshFolder('none'), server);
    await (await program.start()).kill('SIGTERM');
    const { status, stderr } = program.run('draft', 'INC-9');
    assert.equal(status, 1);
    assert.match(stderr, /INC-9/);
  });

  test('an export that is no zip is exit 1 and names the file', async () => {
    const program = new Program(freshFolder('nozip'), server);
    fs.writeFileSync(path.join(program.folder, 'export.zip'), 'this is no zip');
    const { status, stderr } = program.run('import-slack', 'export.zip', '--channel', 'ops');
    assert.equal(status, 1);
    assert.match(stderr, /export\.zip/);
  });
});

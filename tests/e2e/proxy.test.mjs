import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import test, { after, before, describe } from 'node:test';
import tls from 'node:tls';

import { startFakeMatrix } from '../support/fake_matrix.mjs';
import { SlackSender, startFakeSlack } from '../support/fake_slack.mjs';
import { Program, freshFolder, root, until } from '../support/program.mjs';

const shipped = (name) => fs.readFileSync(path.join(root, 'deploy/proxy', name), 'utf8');
const site = 'incidents.example.org';
const MiB = 1024 * 1024;

/** Replaces what an operator replaces; it has to be there. */
function put(text, was, is) {
  assert.ok(text.includes(was), `${was} in ${text}`);
  return text.replaceAll(was, is);
}

/** Each makes its configuration of the shipped file and gives the command that runs it. */
const proxies = {
  nginx(folder, socket, upstream) {
    const at = (name) => path.join(folder, name);
    const made = spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${site}`, '-keyout', at('key.pem'), '-out', at('chain.pem')], { encoding: 'utf8' });
    assert.equal(made.status, 0, made.stderr);
    let config = put(shipped('nginx.conf'), '127.0.0.1:8080', upstream);
    config = put(config, 'listen 443 ssl', `listen unix:${socket} ssl`);
    config = put(config, '    listen [::]:443 ssl;\n', '');
    config = put(config, '/etc/ssl/incidents', folder);
    // As root it would work as somebody who may not enter our folder.
    const user = process.getuid() === 0 ? 'user root;\n' : '';
    const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((what) => `${what}_temp_path ${at(what)};`).join('\n');
    fs.writeFileSync(at('nginx.conf'), `${user}daemon off;\npid ${at('pid')};\nevents {}\nhttp {\naccess_log ${at('access.log')};\n${kept}\n${config}}\n`);
    return { command: 'nginx', args: ['-e', at('error.log'), '-p', folder, '-c', at('nginx.conf')] };
  },
  caddy(folder, socket, upstream) {
    const at = (name) => path.join(folder, name);
    let config = put(shipped('Caddyfile'), '127.0.0.1:8080', upstream);
    config = put(config, `${site} {\n`, `${site} {\n\tbind unix/${socket}\n`);
    fs.writeFileSync(at('Caddyfile'), `{\n\tadmin off\n\tlocal_certs\n\tskip_install_trust\n\tauto_https disable_redirects\n\tstorage file_system ${at('storage')}\n}\n${config}`);
    return { command: 'caddy', args: ['run', '--adapter', 'caddyfile', '--config', at('Caddyfile')] };
  },
};

for (const [name, prepare] of Object.entries(proxies)) {
  const skip = spawnSync(name, ['version']).error ? `no ${name} on this machine` : false;
  describe(`${name} as shipped, in front of the program`, { skip, concurrency: false }, () => {
    let slack;
    let matrix;
    let program;
    let proxy;
    let sender;

    const ask = (method, where, { token, body = '' } = {}) => new Promise((resolve, reject) => {
      const authorization = token ? { authorization: `Bearer ${token}` } : {};
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...authorization };
      const request = http.request(`http://${site}${where}`, { method, agent: sender.agent, headers }, (response) => {
        response.resume().on('end', () => resolve(response.statusCode)).on('error', reject);
      });
      request.on('error', reject);
      request.end(body);
    });
    const transaction = (bytes) => JSON.stringify({ events: [] }).padEnd(bytes);
    const hand = (id, more) => ask('PUT', `/_matrix/app/v1/transactions/${id}`, more);

    before(async () => {
      slack = await startFakeSlack();
      matrix = await startFakeMatrix();
      program = new Program(freshFolder(name), `[server]
listen = "127.0.0.1:0"
admin_listen = "127.0.0.1:0"
${slack.settings}${matrix.settings}`);
      await (await program.start()).ready();
      const folder = freshFolder(`${name}-site`);
      const socket = path.join(folder, 'socket');
      const { command, args } = prepare(folder, socket, new URL(program.url).host);
      proxy = spawn(command, args, { cwd: folder, env: { ...process.env, HOME: folder }, stdio: ['ignore', 'ignore', 'pipe'] });
      proxy.said = '';
      proxy.stderr.on('data', (data) => { proxy.said += data; });
      sender = new SlackSender(`http://${site}`);
      sender.agent.createConnection = () => tls.connect({ path: socket, servername: site, rejectUnauthorized: false });
      await until(`${name} to answer`, async () => {
        if (proxy.exitCode !== null) throw new Error(proxy.said);
        return ask('GET', '/').catch(() => undefined);
      });
    });

    after(async () => {
      sender?.agent.destroy();
      if (proxy && proxy.exitCode === null) {
        proxy.kill('SIGTERM');
        await new Promise((done) => proxy.once('exit', done));
      }
      await program?.kill('SIGTERM');
      await matrix?.close();
      await slack?.close();
    });

    test('what Slack signed comes through unchanged, and nothing unsigned does', async () => {
      const said = JSON.stringify({ type: 'url_verification', challenge: 'c h ä l l', token: 'x' }, null, 1);
      const { status, text } = await sender.post('/slack/events', said, 'application/json');
      assert.equal(status, 200);
      assert.match(text, /c h ä l l/);
      assert.equal(await ask('POST', '/slack/events', { body: said }), 401);
    });

    test('a homeserver gets its transaction in, by its token', async () => {
      const body = transaction(100);
      assert.equal(await hand('t1', { token: matrix.hsToken, body }), 200);
      assert.equal(await hand('t2', { token: 'not-this-one', body }), 403);
      assert.equal(await hand('t3', { body }), 401);
      assert.equal(await ask('POST', '/_matrix/app/v1/ping', { token: matrix.hsToken, body: '{}' }), 200);
    });

    test('a name keeps its slashes and signs on the way', async () => {
      assert.equal(await ask('GET', `/_matrix/app/v1/users/${encodeURIComponent(matrix.bot)}`, { token: matrix.hsToken }), 200);
    });

    test('a transaction may have 16 MiB, anything of Slack 2 MiB', async () => {
      assert.equal(await hand('t4', { token: matrix.hsToken, body: transaction(16 * MiB) }), 200);
      assert.equal(await hand('t5', { token: matrix.hsToken, body: transaction(16 * MiB + 1) }), 413);
      const { status } = await sender.post('/slack/events', `"${'x'.repeat(2 * MiB)}"`, 'application/json');
      assert.equal(status, 413);
    });

    test('nothing else is let through', async () => {
      for (const where of ['/_matrix/client/versions', '/_matrix/federation/v1/version', '/_matrix/', '/metrics', '/readyz', '/sandbox/live'])
        assert.equal(await ask('GET', where, { token: matrix.hsToken }), 404, where);
      assert.equal(await ask('GET', '/_matrix/app/../client/versions', { token: matrix.hsToken }), 404);
    });
  });
}

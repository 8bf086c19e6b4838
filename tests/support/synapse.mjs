// A real Synapse for tests, and people on it. SECONDSTORY_SYNAPSE_START names a program that is
// called with start, stop, kill9, restart and wipe, and finds in its environment STATE (a folder),
// SYNAPSE_PORT, SERVER_NAME, AS_ID, AS_URL, AS_TOKEN, HS_TOKEN, AS_SENDER and REG_SECRET. Without
// it an installed Synapse (Python module `synapse`) is run.
import { spawn, spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';

import { MatrixUser, request } from './matrix_user.mjs';
import { freshFolder, until } from './program.mjs';

const script = process.env.SECONDSTORY_SYNAPSE_START;

/** Why there is none; undefined where there is one. */
export function missingSynapse() {
  if (script) return fs.existsSync(script) ? undefined : `SECONDSTORY_SYNAPSE_START: no ${script}`;
  const found = spawnSync('python3', ['-c', 'import synapse.app.homeserver'], { stdio: 'ignore' });
  return found.status === 0 ? undefined : 'no Synapse: neither SECONDSTORY_SYNAPSE_START nor the Python module synapse';
}

export async function freePort() {
  const server = net.createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

export class Synapse {
  serverName = 'hs.test';
  registrationId = 'secondstory';
  asToken = 'test_as_token_0123456789';
  hsToken = 'test_hs_token_9876543210';
  sender = 'incident';
  #secret = 'test_registration_secret';
  #folder = freshFolder('synapse');
  #child;

  async start() {
    this.port ??= await freePort();
    this.botPort ??= await freePort();
    this.url = `http://127.0.0.1:${this.port}`;
    if (script) this.#run('start');
    else this.#startInstalled();
    await until('Synapse', async () => {
      try {
        return (await fetch(`${this.url}/health`)).ok;
      } catch {
        return false;
      }
    }, 90);
    return this;
  }

  async kill9() {
    if (script) return this.#run('kill9');
    this.#child.kill('SIGKILL');
    await this.#ended;
  }

  async close() {
    if (script) {
      this.#run('stop');
      this.#run('wipe');
    } else if (this.#child) {
      this.#child.kill('SIGTERM');
      await this.#ended;
    }
    fs.rmSync(this.#folder, { recursive: true, force: true });
  }

  /** A user; the same name again is another login of the same one. */
  async user(name) {
    const { nonce } = await this.#ask('GET', '/_synapse/admin/v1/register');
    const mac = crypto.createHmac('sha1', this.#secret).update([nonce, name, 'password', 'notadmin'].join('\0')).digest('hex');
    const displayname = name[0].toUpperCase() + name.slice(1);
    const made = await this.#ask('POST', '/_synapse/admin/v1/register', { nonce, username: name, password: 'password', admin: false, displayname, mac });
    return new MatrixUser(this, made.user_id, made.access_token);
  }

  #ask(method, where, body) {
    return request(this.url + where, method, body);
  }

  #run(verb) {
    const env = { ...process.env, STATE: process.env.STATE ?? this.#folder, SYNAPSE_PORT: this.port, SERVER_NAME: this.serverName,
      AS_ID: this.registrationId, AS_URL: `http://127.0.0.1:${this.botPort}`, AS_TOKEN: this.asToken, HS_TOKEN: this.hsToken,
      AS_SENDER: this.sender, REG_SECRET: this.#secret };
    const { status, stderr } = spawnSync('bash', [script, verb], { env, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
    if (status !== 0) throw new Error(`${verb}: ${stderr}`);
  }

  get #ended() {
    return this.#child.exitCode !== null || this.#child.signalCode !== null
      ? Promise.resolve()
      : new Promise((done) => this.#child.once('exit', done));
  }

  #startInstalled() {
    const at = (name) => path.join(this.#folder, name);
    if (!fs.existsSync(at('homeserver.yaml'))) this.#configure(at);
    const log = fs.openSync(at('output.log'), 'a');
    this.#child = spawn('python3', ['-m', 'synapse.app.homeserver', '-c', at('homeserver.yaml')], { cwd: this.#folder, stdio: ['ignore', log, log] });
    fs.closeSync(log);
  }

  #configure(at) {
    const free = '{per_second: 10000, burst_count: 10000}';
    fs.writeFileSync(at('log.yaml'), 'version: 1\nroot: {level: WARNING, handlers: [h]}\nhandlers: {h: {class: logging.StreamHandler}}\ndisable_existing_loggers: false\n');
    fs.writeFileSync(at('registration.yaml'), `id: ${this.registrationId}
url: "http://127.0.0.1:${this.botPort}"
as_token: ${this.asToken}
hs_token: ${this.hsToken}
sender_localpart: ${this.sender}
rate_limited: false
namespaces:
  users: [{exclusive: true, regex: '@${this.sender}:${this.serverName}'}]
  aliases: [{exclusive: false, regex: '#inc-.*:${this.serverName}'}]
  rooms: []
`);
    fs.writeFileSync(at('homeserver.yaml'), `server_name: "${this.serverName}"
pid_file: "${at('pid')}"
listeners: [{port: ${this.port}, bind_addresses: ['127.0.0.1'], type: http, tls: false, resources: [{names: [client]}]}]
database: {name: sqlite3, args: {database: "${at('homeserver.db')}"}}
log_config: "${at('log.yaml')}"
media_store_path: "${at('media')}"
signing_key_path: "${at('signing.key')}"
registration_shared_secret: "${this.#secret}"
macaroon_secret_key: "test"
form_secret: "test"
report_stats: false
trusted_key_servers: []
federation_domain_whitelist: []
presence: {enabled: false}
app_service_config_files: ["${at('registration.yaml')}"]
rc_message: ${free}
rc_registration: ${free}
rc_joins: {local: ${free}, remote: ${free}}
rc_joins_per_room: ${free}
rc_invites: {per_room: ${free}, per_user: ${free}, per_issuer: ${free}}
rc_room_creation: ${free}
`);
    spawnSync('python3', ['-m', 'synapse.app.homeserver', '-c', at('homeserver.yaml'), '--generate-keys'], { cwd: this.#folder, stdio: 'ignore' });
  }
}

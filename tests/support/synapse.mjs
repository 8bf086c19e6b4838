// A real Synapse for tests, and people on it: an installed one (Python module `synapse`), or the
// program that SECONDSTORY_SYNAPSE names, which is called with Synapse's own arguments, sees the
// same files and ends with its Synapse. Its limits are those that it has by default.
import { spawn, spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';

import { MatrixUser, request } from './matrix_user.mjs';
import { freshFolder, until } from './program.mjs';

const [command, ...first] = process.env.SECONDSTORY_SYNAPSE ? [process.env.SECONDSTORY_SYNAPSE] : ['python3', '-m', 'synapse.app.homeserver'];

/** Why there is none; undefined where there is one. */
export function missingSynapse() {
  const { status, error } = spawnSync(command, [...first, '--help'], { stdio: 'ignore' });
  return !error && status === 0 ? undefined : `no Synapse: \`${[command, ...first].join(' ')}\` does not run; SECONDSTORY_SYNAPSE may name another`;
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
  #secret = 'test_registration_secret';
  #folder = freshFolder('synapse');
  #child;
  #admin;

  /** With a port of its own, and without an application service as long as none is registered. */
  static async make() {
    const made = new Synapse();
    made.port = await freePort();
    made.url = `http://127.0.0.1:${made.port}`;
    made.#configure();
    return made;
  }

  /** Before the start: the application service that goes with this registration (YAML). */
  register(registration) {
    fs.writeFileSync(this.#at('registration.yaml'), registration);
    fs.appendFileSync(this.#at('homeserver.yaml'), `app_service_config_files: ["${this.#at('registration.yaml')}"]\n`);
  }

  async start() {
    const log = fs.openSync(this.#at('output.log'), 'a');
    this.#child = spawn(command, [...first, '-c', this.#at('homeserver.yaml')], { cwd: this.#folder, stdio: ['ignore', log, log] });
    fs.closeSync(log);
    await until('Synapse', async () => {
      if (this.#child.exitCode !== null) throw new Error(fs.readFileSync(this.#at('output.log'), 'utf8').slice(-2000));
      try {
        return (await fetch(`${this.url}/health`)).ok;
      } catch {
        return false;
      }
    }, 90);
    return this;
  }

  async kill9() {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }

  async close() {
    if (this.#child) {
      this.#child.kill('SIGTERM');
      await this.#ended;
    }
    fs.rmSync(this.#folder, { recursive: true, force: true });
  }

  /** A user; the same name again is another login of the same one. */
  async user(name, rights = 'notadmin') {
    const { nonce } = await this.#ask('GET', '/_synapse/admin/v1/register');
    const mac = crypto.createHmac('sha1', this.#secret).update([nonce, name, 'password', rights].join('\0')).digest('hex');
    const displayname = name[0].toUpperCase() + name.slice(1);
    const made = await this.#ask('POST', '/_synapse/admin/v1/register', { nonce, username: name, password: 'password', admin: rights === 'admin', displayname, mac });
    return new MatrixUser(this, made.user_id, made.access_token);
  }

  /** A user who may do as much as she likes. */
  async unlimitedUser(name) {
    const user = await this.user(name);
    this.#admin ??= await this.user('root', 'admin');
    await this.#ask('POST', `/_synapse/admin/v1/users/${encodeURIComponent(user.id)}/override_ratelimit`, { messages_per_second: 0, burst_count: 0 }, this.#admin.token);
    return user;
  }

  #ask(method, where, body, token) {
    return request(this.url + where, method, body, token);
  }

  #at(name) {
    return path.join(this.#folder, name);
  }

  get #ended() {
    return this.#child.exitCode !== null || this.#child.signalCode !== null
      ? Promise.resolve()
      : new Promise((done) => this.#child.once('exit', done));
  }

  #configure() {
    fs.writeFileSync(this.#at('log.yaml'), 'version: 1\nroot: {level: WARNING, handlers: [h]}\nhandlers: {h: {class: logging.StreamHandler}}\ndisable_existing_loggers: false\n');
    fs.writeFileSync(this.#at('homeserver.yaml'), `server_name: "${this.serverName}"
pid_file: "${this.#at('pid')}"
listeners: [{port: ${this.port}, bind_addresses: ['127.0.0.1'], type: http, tls: false, resources: [{names: [client]}]}]
database: {name: sqlite3, args: {database: "${this.#at('homeserver.db')}"}}
log_config: "${this.#at('log.yaml')}"
media_store_path: "${this.#at('media')}"
signing_key_path: "${this.#at('signing.key')}"
registration_shared_secret: "${this.#secret}"
macaroon_secret_key: "test"
form_secret: "test"
report_stats: false
trusted_key_servers: []
federation_domain_whitelist: []
presence: {enabled: false}
`);
    spawnSync(command, [...first, '-c', this.#at('homeserver.yaml'), '--generate-keys'], { cwd: this.#folder, stdio: 'ignore' });
  }
}

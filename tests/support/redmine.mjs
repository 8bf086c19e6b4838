// A real Redmine for tests, of Debian's packages: a free port and an SQLite file of its own, nothing of
// the installed instance. It has one project, some users with a key each, and the REST interface on.
import { spawn } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { freshFolder, root, until } from './program.mjs';

const installed = '/usr/share/redmine';
const logins = ['incident', 'alice', 'bob'];

/** Why there is none; undefined where there is one. */
export function missingRedmine() {
  const missing = [`${installed}/config.ru`, '/usr/bin/puma'].filter((file) => !fs.existsSync(file));
  return missing.length > 0 ? `no Redmine: no ${missing.join(', no ')}; \`tests/run redmine\` installs it` : undefined;
}

export class Redmine {
  project = 'ops';
  statuses = { new: 1, inProgress: 2, closed: 5, rejected: 6 };
  /** By login; `incident` is meant for the bot. */
  keys = Object.fromEntries(logins.map((login) => [login, crypto.randomBytes(20).toString('hex')]));
  #folder = freshFolder('redmine');
  #markup;
  #child;
  #port = 0;

  /** `markup` is Redmine's name of one: textile, markdown or common_mark. */
  constructor(markup = 'textile') {
    this.#markup = markup;
    for (const name of ['config', 'tmp', 'log', 'files']) fs.mkdirSync(this.#at(name));
    fs.writeFileSync(this.#at('config/database.yml'), `production: {adapter: sqlite3, database: "${this.#at('redmine.db')}", timeout: 10000}\n`);
    fs.writeFileSync(this.#at('config/secret_key.txt'), crypto.randomBytes(32).toString('hex'));
    fs.writeFileSync(this.#at('Gemfile'), `eval_gemfile '${installed}/Gemfile'\ngem 'sqlite3', '~> 1.4.0'\ngem 'puma'\n`);
  }

  /** From its second start on at the address of its first. */
  async start() {
    const log = fs.openSync(this.#at('output.log'), 'w');
    this.#child = spawn('puma', ['-e', 'production', '-t', '1:4', '-b', `tcp://127.0.0.1:${this.#port}`, path.join(root, 'tests/support/redmine.ru')], { cwd: installed, env: this.#environment(), stdio: ['ignore', log, log] });
    fs.closeSync(log);
    await until('Redmine', () => {
      const said = fs.readFileSync(this.#at('output.log'), 'utf8');
      if (this.#over) throw new Error(said.slice(0, 4000));
      this.#port = said.match(/Listening on http:\/\/127\.0\.0\.1:(\d+)/)?.[1] ?? this.#port;
      return said.includes('Use Ctrl-C to stop');
    }, 120);
    this.url = `http://127.0.0.1:${this.#port}`;
    return this;
  }

  async stop() {
    if (!this.#child || this.#over) return;
    const ended = new Promise((done) => this.#child.once('exit', done));
    this.#child.kill('SIGTERM');
    await ended;
  }

  async close() {
    await this.stop();
    fs.rmSync(this.#folder, { recursive: true, force: true });
  }

  /** What it answers to that user. */
  async ask(method, where, body, login = 'alice') {
    const headers = { 'x-redmine-api-key': this.keys[login], 'content-type': 'application/json' };
    const response = await fetch(this.url + where, { method, headers, body: body && JSON.stringify(body) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${where}: ${response.status} ${text}`);
    return text && JSON.parse(text);
  }

  /** All of the project, oldest first. */
  async issues() {
    return (await this.ask('GET', `/issues.json?project_id=${this.project}&status_id=*&sort=id&limit=100`)).issues;
  }

  /** What was said about an issue, oldest first. */
  async notes(id) {
    const { issue } = await this.ask('GET', `/issues/${id}.json?include=journals`);
    return issue.journals.map(({ notes }) => notes).filter(Boolean);
  }

  /** Somebody changes an issue. */
  async change(id, fields, login = 'alice') {
    await this.ask('PUT', `/issues/${id}.json`, { issue: fields }, login);
  }

  #environment() {
    const seeds = { project: this.project, keys: this.keys, markup: this.#markup };
    // Debian's Redmine looks for an instance's files in /usr/share/redmine/instances: up from there.
    return { ...process.env, RAILS_ENV: 'production', BUNDLE_GEMFILE: this.#at('Gemfile'), REDMINE_INSTANCE: `../../../../../..${this.#folder}`, SEEDS: JSON.stringify(seeds) };
  }

  #at(name) {
    return path.join(this.#folder, name);
  }

  get #over() {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }
}

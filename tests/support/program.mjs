// Starts the program as shipped, in a folder of its own, and talks to it from outside.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const binary = process.env.SECONDSTORY_BINARY ?? path.join(root, 'build/release/secondstory');

export function freshFolder(name) {
  return fs.mkdtempSync(path.join(os.tmpdir(), `secondstory-${name}-`));
}

/** Polls `condition` until it gives something, or fails with `what` after `seconds`. */
export async function until(what, condition, seconds = 30) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const found = await condition();
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited ${seconds} s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export class Program {
  /** `config` is TOML; addresses with port 0 are taken as free ones and found in `url`, `admin`. */
  constructor(folder, config) {
    this.folder = folder;
    this.configFile = path.join(folder, 'secondstory.toml');
    if (config !== undefined) fs.writeFileSync(this.configFile, config);
  }

  arguments(...words) {
    return fs.existsSync(this.configFile) ? [...words, '--config', this.configFile] : words;
  }

  async start() {
    this.child = spawn(binary, this.arguments('serve'), { cwd: this.folder, stdio: ['ignore', 'ignore', 'pipe'] });
    this.said = '';
    this.ended = new Promise((resolve) => this.child.on('exit', (code, signal) => resolve({ code, signal })));
    this.child.stderr.on('data', (data) => { this.said += data; });
    let over = false;
    this.ended.then(() => { over = true; });
    await until('the addresses', () => {
      if (over) throw new Error(`it ended at once: ${this.said}`);
      this.url = this.said.match(/listening on (\S+)/)?.[1];
      this.admin = this.said.match(/admin on (\S+)/)?.[1];
      return this.url && this.admin;
    });
    return this;
  }

  async ready() {
    await until('/readyz', async () => {
      try {
        return (await fetch(`${this.admin}/readyz`)).status === 200;
      } catch {
        return false;
      }
    });
    return this;
  }

  /** Starts it; it is ready, and hears what people do at these places. */
  async serve(...places) {
    await (await this.start()).ready();
    for (const place of places) place.tell(this.url);
  }

  async kill(signal = 'SIGKILL') {
    this.child.kill(signal);
    return this.ended;
  }

  /** Runs a subcommand to its end. */
  run(...words) {
    return spawnSync(binary, this.arguments(...words), { cwd: this.folder, encoding: 'utf8', maxBuffer: 1 << 30 });
  }

  draft(incident = 'INC-1') {
    const { status, stdout, stderr } = this.run('draft', incident, '--format', 'json');
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  }

  /** Whether any file of its folder, the log of the store among them, has these words. */
  holds(words) {
    return fs.readdirSync(this.folder).some((name) => fs.readFileSync(path.join(this.folder, name)).includes(words));
  }

  /** Waits until nothing is owed to anybody. */
  settled(seconds = 30) {
    return until('what is owed', async () => (await this.metric('secondstory_outbox_waiting')) === 0, seconds);
  }

  async metric(name) {
    const text = await (await fetch(`${this.admin}/metrics`)).text();
    return Number(text.match(new RegExp(`^${name} (\\S+)$`, 'm'))?.[1]);
  }
}

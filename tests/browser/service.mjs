// Starts the built program in an empty folder, and a browser to look at it.

import {spawn, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const binary = process.env.SECONDSTORY_BINARY ?? join(root, 'build/release/secondstory');
const screenshots = join(root, 'build/screenshots');

export class Service {
  static async start() {
    if (!existsSync(binary)) throw new Error(`${binary} is not built`);
    const service = new Service();
    service.folder = mkdtempSync(join(tmpdir(), 'secondstory-browser-'));
    await service.#run('127.0.0.1:0');
    return service;
  }

  async #run(listen) {
    const config = join(this.folder, 'secondstory.toml');
    writeFileSync(config, `[server]\nlisten = "${listen}"\nadmin_listen = "127.0.0.1:0"\n[sandbox]\nenabled = true\n`);
    this.said = '';
    this.process = spawn(binary, ['serve', '--config', config], {cwd: this.folder, stdio: ['ignore', 'ignore', 'pipe']});
    this.ended = new Promise((done) => this.process.once('exit', (code, signal) => done(signal ?? code)));
    this.url = await new Promise((found, failed) => {
      this.process.stderr.on('data', (bytes) => {
        this.said += bytes;
        const line = /listening on (http:\/\/\S+)/.exec(this.said);
        if (line) found(line[1]);
      });
      this.ended.then((why) => failed(new Error(`the program ended (${why}) before it listened:\n${this.said}`)));
    });
  }

  // As a power cut: nothing is said good-bye to.
  async kill() {
    this.process.kill('SIGKILL');
    await this.ended;
  }

  // On the same address, with the same folder.
  async again() {
    await this.#run(new URL(this.url).host);
  }

  async stop() {
    this.process.kill('SIGTERM');
    const why = await this.ended;
    rmSync(this.folder, {recursive: true, force: true});
    if (why !== 0) throw new Error(`the program ended with ${why}:\n${this.said}`);
  }

  // A subcommand, on the same store.
  run(...words) {
    const {status, stdout, stderr} = spawnSync(binary, [...words, '--config', join(this.folder, 'secondstory.toml')], {cwd: this.folder, encoding: 'utf8'});
    if (status !== 0) throw new Error(stderr);
    return stdout;
  }

  async text(path) {
    const answer = await fetch(this.url + path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.text();
  }
}

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
  });
}

// The chat page, and what one does on it.
export class Chat {
  static async open(browser, service, options = {}) {
    const chat = new Chat();
    chat.context = await browser.newContext({viewport: {width: 1240, height: 820}, ...options});
    chat.page = await chat.context.newPage();
    chat.page.setDefaultTimeout(10_000);
    chat.troubles = [];
    chat.page.on('pageerror', (error) => chat.troubles.push(error.message));
    chat.page.on('console', (line) => { if (line.type() === 'error') chat.troubles.push(line.text()); });
    chat.page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol !== 'data:' && url.host !== new URL(service.url).host) chat.troubles.push(`asked ${url.host}`);
    });
    await chat.page.goto(`${service.url}/sandbox`);
    await chat.ready();
    return chat;
  }

  ready() {
    return this.page.locator('body[data-ready=true][data-connected=true]').waitFor();
  }

  async be(person) {
    await this.page.locator(`[data-person=${person}]`).click();
    await this.page.locator(`[data-person=${person}][aria-checked=true]`).waitFor();
  }

  async enter(room) {
    await this.page.locator(`.side a[href="#${room}"]`).click();
    await this.page.locator(`.side a[href="#${room}"][aria-current=page]`).waitFor();
  }

  message(words, where = '#log') {
    return this.page.locator(`${where} article.message`, {hasText: words}).last();
  }

  // Says it and waits until the program has it.
  async say(words, field = '#composer') {
    await this.page.locator(field).fill(words);
    await this.page.locator(field).press('Enter');
    await this.page.locator('body[data-unsent="0"]').waitFor();
    if (!words.startsWith('/')) await this.message(words, field === '#composer' ? '#log' : '#thread-log').waitFor();
  }

  // Types a command and gives the bot's private answer.
  async command(words) {
    const before = await this.page.locator('#log article.private').count();
    await this.say(`/incident ${words}`);
    const answer = this.page.locator('#log article.private').nth(before + 1);
    await answer.waitFor();
    return answer.locator('.text').innerText();
  }

  async tool(message, name) {
    await message.hover();
    await message.getByRole('button', {name, exact: true}).click();
  }

  async react(message, reaction) {
    await this.tool(message, 'React');
    await this.page.locator(`.picker [data-reaction="${reaction}"]`).click();
  }

  picture(name) {
    mkdirSync(screenshots, {recursive: true});
    return this.page.screenshot({path: join(screenshots, `${name}.png`)});
  }

  close() {
    return this.context.close();
  }
}

// Somebody in the sandbox chat, without its page.
import crypto from 'node:crypto';

import { until } from './program.mjs';

export const textOf = (message) => message.text.map((part) => part.t).join('');

export class SandboxUser {
  constructor(program, name) {
    this.program = program;
    this.name = name;
  }

  say(room, typed) {
    return this.#act({ do: 'say', room, typed });
  }

  command(room, words) {
    return this.#act({ do: 'command', room, words, origin: 'typed' });
  }

  react(message, name) {
    return this.#act({ do: 'react', message: message.id, reaction: name, on: true });
  }

  /** Oldest first, as they read now: those that this person may see. */
  async messages(room) {
    const all = [];
    for (let after = 0, more = true; more;) {
      const news = await (await fetch(`${this.program.url}/sandbox/changes?after=${after}`)).json();
      all.push(...news.messages);
      ({ upto: after, more } = news);
    }
    return all.filter((one) => one.room === room && (!one.only || one.only === this.name));
  }

  /** The newest message of the bot with these words, once there is one. */
  reads(room, words) {
    return until(`${words}`, async () => (await this.messages(room)).findLast((one) => one.author === 'incident' && words.test(textOf(one))));
  }

  async #act(action) {
    const body = JSON.stringify({ id: crypto.randomUUID(), as: this.name, ...action });
    const answer = await fetch(`${this.program.url}/sandbox/act`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const done = await answer.json();
    if (!done.ok) throw new Error(done.why);
    return done;
  }
}

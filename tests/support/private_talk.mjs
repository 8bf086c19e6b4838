// Conversations of somebody with the bot alone, by the same words on either platform.
import { until } from './program.mjs';

class PrivateTalk {
  /** What the bot said last, once that has these words. */
  hears(words) {
    return until(`"${words}"`, async () => {
      const last = (await this.said()).at(-1);
      return last?.includes(words) && last;
    });
  }
}

export class SlackTalk extends PrivateTalk {
  constructor(slack, user) {
    super();
    this.slack = slack;
    this.user = user;
  }

  get channel() {
    return this.slack.channels.get(`D${this.user}`);
  }

  /** The bot's messages, oldest first. */
  get messages() {
    return this.channel?.messages.filter((message) => message.user === 'U0BOT') ?? [];
  }

  said() {
    return this.messages.map((message) => message.text);
  }

  /** From now on in the thread that the bot began with these words, once it has. */
  async enter(words) {
    this.root = await until(`"${words}"`, () => this.messages.find((message) => message.text.includes(words)));
  }

  say(text) {
    return this.slack.say(this.channel, this.user, text, { channel_type: 'im', thread_ts: this.root.ts });
  }

  /** While the bot is not there to be told. */
  write(text) {
    return this.slack.write(this.channel, this.user, text, { thread_ts: this.root.ts });
  }

  /** Presses the button of the newest message that has it and `words`. */
  press(label, words = '') {
    const message = this.messages.findLast((one) => one.text.includes(words) && JSON.stringify(one.blocks ?? '').includes(`"${label}"`));
    return this.slack.press(this.channel, this.user, message, label);
  }
}

export class MatrixTalk extends PrivateTalk {
  /** In that room, or in the one that the bot is going to make. */
  constructor(person, bot, room) {
    super();
    this.person = person;
    this.bot = bot;
    this.room = room;
  }

  /** Goes into the room that the bot made for the two of them, once it has. */
  async enter() {
    const own = await until('the private room', async () => (await this.person.invitations()).findLast((one) => one.direct && one.by === this.bot));
    this.room = own.room;
    await this.person.join(this.room);
  }

  async said() {
    const messages = await this.person.messages(this.room, 1000);
    return messages.filter((one) => one.sender === this.bot && one.type === 'm.room.message').map((one) => one.content.body);
  }

  say(text) {
    return this.person.say(this.room, text);
  }

  edit(message, text) {
    return this.person.edit(this.room, message, text);
  }
}

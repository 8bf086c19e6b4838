// A Slack to test against: the Web API methods the bot uses, with memory, over HTTP on loopback;
// and a sender of signed events, commands and interactions. Slack's own names throughout.
import crypto from 'node:crypto';
import http from 'node:http';

export const secret = 'test-signing-secret';

/** Starts it. `fault(method, form)` may return {status, headers, body, cut} to answer otherwise. */
export async function startFakeSlack() {
  const slack = new FakeSlack();
  await slack.listen();
  return slack;
}

class FakeSlack {
  users = new Map([['U0BOT', 'incident'], ['U01', 'Alice'], ['U02', 'Bob'], ['U03', 'Carol']]);
  zone = 'Europe/Berlin'; // where its people are
  channels = new Map();
  calls = [];
  /** Forms that are open, newest last. */
  views = [];
  #triggers = new Set();
  fault = () => undefined;
  #clock = 0;
  #server;

  async listen() {
    this.addChannel('C0OPS', 'ops');
    this.#server = http.createServer((request, response) => this.#serve(request, response));
    await new Promise((done) => this.#server.listen(0, '127.0.0.1', done));
    this.url = `http://127.0.0.1:${this.#server.address().port}`;
  }

  close() {
    this.#server.closeAllConnections();
    return new Promise((done) => this.#server.close(done));
  }

  addChannel(id, name) {
    this.channels.set(id, { id, name, members: new Set(['U0BOT', 'U01']), messages: [], pins: [], topic: '' });
    return this.channels.get(id);
  }

  /** A fresh message id, later than all before. */
  ts() {
    this.#clock = Math.max(this.#clock + 1, Date.now() * 1000);
    return (this.#clock / 1e6).toFixed(6);
  }

  /** How the bot is in it, in its configuration. */
  get settings() {
    return `[slack]
signing_secret = "${secret}"
bot_token = "xoxb-test"
api_url = "${this.url}/api/"
`;
  }

  /** From now on what people do here is told to the bot there. */
  tell(botUrl) {
    this.sender = new SlackSender(botUrl);
  }

  /** Somebody says something of which the bot is not told; its id. */
  write(channel, user, text, extra = {}) {
    const ts = this.ts();
    channel.messages.push({ type: 'message', user, text, ts, ...extra });
    return ts;
  }

  /** Somebody says something; its id, once the bot has taken it. */
  async say(channel, user, text, extra = {}) {
    const ts = this.write(channel, user, text, extra);
    taken(await this.sender.message(channel.id, user, text, ts, extra));
    return ts;
  }

  async edit(channel, user, ts, text) {
    const message = channel.messages.find((one) => one.ts === ts);
    const was = { ...message };
    Object.assign(message, { text, edited: { user, ts: this.ts() } });
    await this.#hidden(channel, { subtype: 'message_changed', message, previous_message: was });
  }

  async remove(channel, ts) {
    channel.messages = channel.messages.filter((one) => one.ts !== ts);
    await this.#hidden(channel, { subtype: 'message_deleted', deleted_ts: ts });
  }

  /** Somebody gives a command; what they alone are told. */
  async command(channel, user, text) {
    const answer = await this.sender.command(channel, user, text);
    taken(answer);
    return answer.text;
  }

  /** Somebody presses the button with that label. */
  async press(channel, user, message, label) {
    const action = message.blocks.flatMap((block) => block.elements ?? []).find((one) => one.text.text === label);
    const trigger = crypto.randomUUID();
    this.#triggers.add(trigger);
    const container = { type: 'message', channel_id: channel.id, message_ts: message.ts, thread_ts: message.thread_ts };
    taken(await this.sender.interaction({ type: 'block_actions', user: { id: user }, channel: { id: channel.id }, container, trigger_id: trigger, actions: [{ ...action, action_ts: this.ts() }] }));
  }

  /** Somebody submits the form with these values, the others as they are; what it answers. */
  async submit(view, user, filledIn) {
    const values = {};
    for (const { block_id: block, element } of view.blocks.filter((one) => one.type === 'input')) {
      const value = filledIn[block] ?? element.initial_value ?? element.initial_option?.value;
      const option = element.options?.find((one) => one.value === value);
      values[block] = { [element.action_id]: element.options ? { type: element.type, selected_option: option ?? null } : { type: element.type, value: value ?? null } };
    }
    const answer = await this.sender.interaction({ type: 'view_submission', user: { id: user }, trigger_id: crypto.randomUUID(), view: { ...view, state: { values } } });
    taken(answer);
    return answer.text && JSON.parse(answer.text);
  }

  async enter(channel, user) {
    channel.members.add(user);
    const now = this.ts();
    taken(await this.sender.event({ type: 'member_joined_channel', user, channel: channel.id, channel_type: 'C', team: 'T01', event_ts: now }, `EvJoin${now}`));
  }

  async react(channel, user, reaction, ts, type = 'reaction_added') {
    const now = this.ts();
    const event = { type, user, reaction, item: { type: 'message', channel: channel.id, ts }, item_user: 'U01', event_ts: now };
    taken(await this.sender.event(event, `Ev${type}${now}`));
  }

  async #hidden(channel, event) {
    const now = this.ts();
    taken(await this.sender.event({ type: 'message', hidden: true, channel: channel.id, ts: now, event_ts: now, ...event }, `EvHidden${now}`));
  }

  called(method) {
    return this.calls.filter((call) => call.method === method);
  }

  async #serve(request, response) {
    let body = '';
    for await (const part of request) body += part;
    const url = new URL(request.url, this.url);
    const method = url.pathname.replace('/api/', '');
    const form = new URLSearchParams(body || url.search);
    this.calls.push({ method, form, authorization: request.headers.authorization });
    const fault = this.fault(method, form);
    if (fault?.cut) {
      if (fault.after) this.#answer(method, form);
      request.socket.destroy();
      return;
    }
    if (fault) {
      response.writeHead(fault.status, fault.headers ?? {});
      response.end(fault.body ?? '');
      return;
    }
    const answer = request.headers.authorization?.startsWith('Bearer xoxb-')
      ? this.#answer(method, form) : { ok: false, error: 'not_authed' };
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'x-oauth-scopes': allScopes });
    response.end(JSON.stringify(answer));
  }

  #answer(method, form) {
    const channel = this.channels.get(form.get('channel'));
    const needsChannel = /^(chat|pins|reactions)\.|^conversations\.(join|info|invite|members|history|replies|setTopic)$/.test(method);
    if (needsChannel && !channel && !this.users.has(form.get('channel'))) return { ok: false, error: 'channel_not_found' };
    switch (method) {
      case 'auth.test':
        return { ok: true, url: 'https://example.slack.com/', team: 'Example', user: 'incident', team_id: 'T01', user_id: 'U0BOT', bot_id: 'B0BOT', app_id: 'A01' };
      case 'users.info':
        if (!this.users.has(form.get('user'))) return { ok: false, error: 'user_not_found' };
        return { ok: true, user: { id: form.get('user'), name: this.users.get(form.get('user')).toLowerCase(), real_name: this.users.get(form.get('user')), tz: this.zone, profile: { display_name: this.users.get(form.get('user')), real_name: this.users.get(form.get('user')) } } };
      case 'conversations.create': {
        const name = form.get('name');
        if ([...this.channels.values()].some((other) => other.name === name)) return { ok: false, error: 'name_taken' };
        const made = this.addChannel(`C${String(this.channels.size).padStart(4, '0')}NEW`, name);
        made.creator = 'U0BOT';
        made.members = new Set(['U0BOT']);
        return { ok: true, channel: { id: made.id, name, creator: 'U0BOT', is_member: true } };
      }
      case 'conversations.open': {
        const id = `D${form.get('users')}`;
        if (!this.channels.has(id)) this.addChannel(id, '');
        return { ok: true, channel: { id } };
      }
      case 'conversations.invite':
        form.get('users').split(',').forEach((user) => channel.members.add(user));
        return { ok: true, channel: { id: channel.id } };
      case 'conversations.members':
        return { ok: true, members: [...channel.members], response_metadata: { next_cursor: '' } };
      case 'conversations.join':
        channel.members.add('U0BOT');
        return { ok: true, channel: { id: channel.id, name: channel.name, is_member: true } };
      case 'conversations.info':
        return { ok: true, channel: { id: channel.id, name: channel.name, is_member: true, topic: { value: channel.topic } } };
      case 'conversations.list':
      case 'users.conversations':
        return { ok: true, channels: [...this.channels.values()].map(({ id, name, creator }) => ({ id, name, creator })), response_metadata: { next_cursor: '' } };
      case 'conversations.setTopic':
        channel.topic = form.get('topic');
        return { ok: true, channel: { id: channel.id, topic: { value: channel.topic } } };
      case 'conversations.history':
      case 'conversations.replies': {
        const oldest = Number(form.get('oldest') ?? 0);
        const latest = Number(form.get('latest') ?? Infinity);
        let messages = channel.messages.filter((m) => Number(m.ts) >= oldest && Number(m.ts) <= latest);
        if (method.endsWith('replies')) messages = messages.filter((m) => m.ts === form.get('ts') || m.thread_ts === form.get('ts'));
        else messages = messages.filter((m) => !m.thread_ts || m.thread_ts === m.ts).map((m) => threaded(m, channel)).reverse();
        return { ok: true, messages, has_more: false, response_metadata: { next_cursor: '' } };
      }
      case 'chat.postMessage': {
        const place = channel ?? this.channels.get(`D${form.get('channel')}`) ?? this.addChannel(`D${form.get('channel')}`, '');
        const message = { type: 'message', user: 'U0BOT', bot_id: 'B0BOT', app_id: 'A01', ts: this.ts(), text: form.get('text') ?? '' };
        if (form.get('thread_ts')) message.thread_ts = form.get('thread_ts');
        if (form.get('blocks')) message.blocks = JSON.parse(form.get('blocks'));
        if (form.get('metadata')) message.metadata = JSON.parse(form.get('metadata'));
        place.messages.push(message);
        return { ok: true, channel: place.id, ts: message.ts, message };
      }
      case 'chat.update': {
        const message = channel.messages.find((m) => m.ts === form.get('ts'));
        if (!message) return { ok: false, error: 'message_not_found' };
        message.text = form.get('text') ?? '';
        if (form.get('blocks')) message.blocks = JSON.parse(form.get('blocks'));
        return { ok: true, channel: channel.id, ts: message.ts };
      }
      case 'chat.postEphemeral':
        return { ok: true, message_ts: this.ts() };
      case 'chat.getPermalink':
        return { ok: true, channel: channel.id, permalink: `https://example.slack.com/archives/${channel.id}/p${form.get('message_ts').replace('.', '')}` };
      case 'pins.add':
        if (channel.pins.includes(form.get('timestamp'))) return { ok: false, error: 'already_pinned' };
        channel.pins.push(form.get('timestamp'));
        return { ok: true };
      case 'views.open': {
        if (!this.#triggers.delete(form.get('trigger_id'))) return { ok: false, error: 'exchanged_trigger_id' };
        const view = JSON.parse(form.get('view'));
        const tooLong = beyondLimits(view);
        if (tooLong) return { ok: false, error: 'invalid_arguments', response_metadata: { messages: [tooLong] } };
        this.views.push({ ...view, id: `V${String(this.views.length + 1).padStart(2, '0')}`, hash: this.ts() });
        return { ok: true, view: this.views.at(-1) };
      }
      default:
        return { ok: true };
    }
  }
}

/** A message as history has it: of a thread's first one it tells how far the thread went. */
function threaded(message, channel) {
  const replies = channel.messages.filter((one) => one.thread_ts === message.ts && one !== message);
  return replies.length === 0 ? message : { ...message, thread_ts: message.ts, reply_count: replies.length, latest_reply: replies.at(-1).ts };
}

function taken({ status }) {
  if (status !== 200) throw new Error(`the bot answered ${status}`);
}

/** What of a form Slack would not take; lengths as UTF-16 units. */
function beyondLimits({ title, submit, close, private_metadata: metadata, blocks }) {
  if ([title, submit, close].some((one) => one.text.length > 24)) return 'a title of more than 24 characters';
  if (metadata.length > 3000) return 'private_metadata of more than 3000 characters';
  if (blocks.length > 100 || new Set(blocks.map((one) => one.block_id)).size < blocks.filter((one) => one.block_id).length) return 'too many blocks, or one twice';
  for (const { text, label, hint, element } of blocks) {
    if ([text, label, hint].some((one) => one && (one.text.length < 1 || one.text.length > (one === text ? 3000 : 2000)))) return 'a text of no length that may be';
    if (element?.max_length > 3000 || element?.initial_value?.length > (element?.max_length ?? 3000)) return 'an input of more than 3000 characters';
    if (element?.options?.some((one) => one.text.text.length > 75 || one.value.length > 75)) return 'an option of more than 75 characters';
    const chosen = element?.initial_option;
    if (chosen && !element.options.some((one) => JSON.stringify(one) === JSON.stringify(chosen))) return 'an initial_option that is none';
  }
  return undefined;
}

const allScopes = 'commands,chat:write,chat:write.public,channels:read,channels:history,channels:manage,channels:join,groups:read,groups:history,groups:write,im:write,im:history,im:read,mpim:read,mpim:history,users:read,reactions:read,reactions:write,pins:read,pins:write,files:read,files:write,app_mentions:read,bookmarks:read,bookmarks:write';

/** Sends what Slack would send to the bot at `base`, signed. */
export class SlackSender {
  constructor(base, agentOptions = {}) {
    this.base = base;
    this.agent = new http.Agent({ keepAlive: true, ...agentOptions });
  }

  /** Status and text of the answer; rejects where no answer came. */
  post(path, body, contentType) {
    const now = String(Math.floor(Date.now() / 1000));
    const signature = 'v0=' + crypto.createHmac('sha256', secret).update(`v0:${now}:${body}`).digest('hex');
    return new Promise((resolve, reject) => {
      const request = http.request(this.base + path, {
        method: 'POST', agent: this.agent,
        headers: { 'content-type': contentType, 'x-slack-request-timestamp': now, 'x-slack-signature': signature, 'content-length': Buffer.byteLength(body) },
      }, async (response) => {
        let text = '';
        try {
          for await (const part of response) text += part;
        } catch (error) {
          reject(error);
          return;
        }
        resolve({ status: response.statusCode, text });
      });
      request.on('error', reject);
      request.end(body);
    });
  }

  event(event, eventId) {
    return this.post('/slack/events', JSON.stringify({ type: 'event_callback', team_id: 'T01', api_app_id: 'A01', event_id: eventId, event_time: 1, event }), 'application/json');
  }

  message(channel, user, text, ts, extra = {}) {
    return this.event({ type: 'message', channel, channel_type: 'channel', user, text, ts, event_ts: ts, ...extra }, `Ev${channel}${ts}`);
  }

  command(channel, user, text) {
    const form = new URLSearchParams({ command: '/incident', text, team_id: 'T01', channel_id: channel, channel_name: 'ops', user_id: user, user_name: 'someone', trigger_id: crypto.randomUUID(), response_url: `${this.base}/none`, api_app_id: 'A01' });
    return this.post('/slack/commands', form.toString(), 'application/x-www-form-urlencoded');
  }

  interaction(payload) {
    const form = new URLSearchParams({ payload: JSON.stringify({ api_app_id: 'A01', team: { id: 'T01', domain: 'example' }, ...payload }) });
    return this.post('/slack/interactions', form.toString(), 'application/x-www-form-urlencoded');
  }
}

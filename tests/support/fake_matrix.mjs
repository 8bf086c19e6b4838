// A homeserver to test against: rooms, state, events and their relations, direct rooms, for the bot
// and for people alike, over HTTP on loopback; what the bot should hear is pushed to it as
// transactions, one at a time, each until it is taken. Matrix's own names throughout.
import http from 'node:http';

import { MatrixUser } from './matrix_user.mjs';

export async function startFakeMatrix() {
  const matrix = new FakeMatrix();
  await matrix.listen();
  return matrix;
}

class Refusal extends Error {
  constructor(status, errcode, words = 'no', more = {}) {
    super(words);
    this.status = status;
    this.body = JSON.stringify({ errcode, error: words, ...more });
    this.headers = {};
  }
}

/** For `fault`: too many calls. */
export const tooMany = (milliseconds) => new Refusal(429, 'M_LIMIT_EXCEEDED', 'Too Many Requests', { retry_after_ms: milliseconds });

const relation = (event) => event.content['m.relates_to'] ?? {};
/** Whether somebody may set state of that type: power levels as homeservers have them. */
const maySet = (room, user, type) => {
  const levels = room.state.get('m.room.power_levels ').content;
  return (levels.users[user] ?? levels.users_default ?? 0) >= (levels.events?.[type] ?? levels.state_default ?? 50);
};
const memberIn = (room, user) => room.state.get(`m.room.member ${user}`)?.content.membership;

class FakeMatrix {
  serverName = 'hs.test';
  asToken = 'test_as_token';
  hsToken = 'test_hs_token';
  sender = 'incident';
  bot = '@incident:hs.test';
  calls = [];
  /** `fault(name, call)` may return {status, headers, body} to answer so, or {cut}: the line goes
      dead, with `after` once it is done. */
  fault = () => undefined;
  /** Events in the order they happened. */
  log = [];
  #rooms = new Map();
  #aliases = new Map();
  #names = new Map([[this.bot, undefined]]);
  #accountData = new Map();
  #sent = new Map();
  #waiting = [];
  #transaction = 0;
  #pushing = false;
  #clock = 0;
  #server;
  #agent = new http.Agent({ keepAlive: true });

  async listen() {
    this.#server = http.createServer((request, response) => this.#serve(request, response));
    await new Promise((done) => this.#server.listen(0, '127.0.0.1', done));
    this.url = `http://127.0.0.1:${this.#server.address().port}`;
  }

  close() {
    this.botUrl = undefined;
    this.#agent.destroy();
    this.#server.closeAllConnections();
    return new Promise((done) => this.#server.close(done));
  }

  user(name) {
    const id = `@${name}:${this.serverName}`;
    this.#names.set(id, name[0].toUpperCase() + name.slice(1));
    return new MatrixUser(this, id, `token ${id}`);
  }

  /** Where and how the bot is on it, in its configuration. */
  get settings() {
    return `[matrix]
homeserver_url = "${this.url}"
server_name = "${this.serverName}"
as_token = "${this.asToken}"
hs_token = "${this.hsToken}"
sender_localpart = "${this.sender}"
`;
  }

  /** From now on transactions go there; what waits goes at once. */
  tell(botUrl) {
    this.botUrl = botUrl;
    this.#pushAll();
  }

  called(name) {
    return this.calls.filter((call) => call.name === name);
  }

  /** What people read in a room: messages with their newest words, nothing that was taken back. */
  texts(room) {
    return this.messages(room).map((event) => this.newest(event.event_id).body);
  }

  messages(room) {
    return this.log.filter((event) => event.room_id === room && event.type === 'm.room.message' && event.content.body !== undefined && relation(event).rel_type !== 'm.replace');
  }

  /** The content of a message after its last edit. */
  newest(id) {
    const edits = this.log.filter((event) => relation(event).rel_type === 'm.replace' && relation(event).event_id === id);
    return edits.at(-1)?.content['m.new_content'] ?? this.#event(id).content;
  }

  /** As after a restart: what was sent under an id may be sent under it again. */
  forgetTransactions() {
    this.#sent.clear();
  }

  async #serve(request, response) {
    let text = '';
    for await (const part of request) text += part;
    const url = new URL(request.url, this.url);
    const path = url.pathname.split('/').slice(4).map(decodeURIComponent);
    const about = ['rooms', 'user', 'appservice'].includes(path[0]);
    const call = { name: about ? path[2] : path[0], path, method: request.method, query: url.searchParams, body: text && request.headers['content-type'] === 'application/json' ? JSON.parse(text) : {} };
    let answer;
    try {
      const me = this.#caller(request.headers.authorization ?? '', call);
      const fault = me === this.bot ? this.fault(call.name, call) : undefined;
      if (fault && !fault.cut) throw fault;
      if (!fault || fault.after) answer = { status: 200, body: JSON.stringify(this.#answer(me, call)) };
      if (fault) return request.socket.destroy();
    } catch (error) {
      if (error.status === undefined) throw error;
      answer = error;
    }
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    response.end(answer.body);
  }

  #caller(authorization, call) {
    const token = authorization.replace('Bearer ', '');
    const me = token === this.asToken ? this.bot : token.replace('token ', '');
    if (!this.#names.has(me)) throw new Refusal(401, 'M_UNKNOWN_TOKEN');
    if (me === this.bot) this.calls.push(call);
    return me;
  }

  #answer(me, call) {
    const { name, path, method, query, body } = call;
    if (path[0] === 'rooms' && !(method === 'POST' && name === 'join')) return this.#inRoom(me, this.#roomFor(me, path[1]), call);
    switch (name) {
      case 'account':
        return { user_id: me };
      case 'register':
        throw new Refusal(400, 'M_USER_IN_USE');
      case 'ping':
        return { duration_ms: 1 };
      case 'createRoom':
        return { room_id: this.#create(me, body) };
      case 'join':
        return this.#join(me, path[1]);
      case 'joined_rooms':
        return { joined_rooms: [...this.#rooms.values()].filter((room) => memberIn(room, me) === 'join').map((room) => room.id) };
      case 'directory':
        if (!this.#aliases.has(path[2])) throw new Refusal(404, 'M_NOT_FOUND');
        return { room_id: this.#aliases.get(path[2]), servers: [this.serverName] };
      case 'profile':
        if (method === 'PUT') this.#names.set(path[1], body.displayname);
        if (this.#names.get(path[1]) === undefined) throw new Refusal(404, 'M_NOT_FOUND');
        return { displayname: this.#names.get(path[1]) };
      case 'account_data':
        if (method === 'PUT') this.#accountData.set(`${me} ${path[3]}`, body);
        if (!this.#accountData.has(`${me} ${path[3]}`)) throw new Refusal(404, 'M_NOT_FOUND');
        return this.#accountData.get(`${me} ${path[3]}`);
      case 'sync':
        return this.#invitationsSince(me, Number(query.get('since') ?? 0));
      default:
        throw new Refusal(404, 'M_UNRECOGNIZED');
    }
  }

  #inRoom(me, room, { name, path, method, query, body }) {
    switch (name) {
      case 'send':
        this.#checkRelation(room, relation({ content: body }));
        return this.#once(`${me} ${path.join(' ')}`, () => this.#append(me, room, path[3], body));
      case 'redact':
        return this.#once(`${me} ${path.join(' ')}`, () => {
          this.#event(path[3]).content = {};
          return this.#append(me, room, 'm.room.redaction', { redacts: path[3], ...body }, { redacts: path[3] });
        });
      case 'invite':
        if (memberIn(room, body.user_id) === 'join') throw new Refusal(403, 'M_FORBIDDEN', `${body.user_id} is already in the room`);
        this.#setState(me, room, 'm.room.member', body.user_id, { membership: 'invite', displayname: this.#names.get(body.user_id) });
        return {};
      case 'leave':
        this.#setState(me, room, 'm.room.member', me, { membership: 'leave' });
        return {};
      case 'state': {
        if (path.length === 3) return [...room.state.values()];
        if (method === 'PUT' && !maySet(room, me, path[3])) throw new Refusal(403, 'M_FORBIDDEN', 'your power level is too low');
        if (method === 'PUT') return { event_id: this.#setState(me, room, path[3], path[4] ?? '', body) };
        const event = room.state.get(`${path[3]} ${path[4] ?? ''}`);
        if (!event) throw new Refusal(404, 'M_NOT_FOUND');
        return event.content;
      }
      case 'joined_members': {
        const joined = [...this.#names.keys()].filter((user) => memberIn(room, user) === 'join');
        return { joined: Object.fromEntries(joined.map((user) => [user, { display_name: this.#names.get(user) }])) };
      }
      case 'event':
        return this.#event(path[3]);
      case 'messages': {
        const end = Number(query.get('from') ?? this.log.length);
        const wanted = JSON.parse(query.get('filter') ?? '{}');
        const all = this.log.slice(0, end).filter((event) => event.room_id === room.id && (wanted.types?.includes(event.type) ?? true) && (wanted.senders?.includes(event.sender) ?? true));
        const chunk = all.slice(-Number(query.get('limit') ?? 10)).reverse();
        return { start: String(end), chunk, ...(chunk.length < all.length ? { end: String(this.log.indexOf(chunk.at(-1))) } : {}) };
      }
      case 'relations':
        return { chunk: this.log.filter((event) => relation(event).event_id === path[3] && relation(event).rel_type === path[4]) };
      default:
        throw new Refusal(404, 'M_UNRECOGNIZED');
    }
  }

  #roomFor(me, id) {
    const room = this.#rooms.get(id);
    if (!room || memberIn(room, me) !== 'join') throw new Refusal(403, 'M_FORBIDDEN', 'not in the room');
    return room;
  }

  #event(id) {
    const found = this.log.find((event) => event.event_id === id);
    if (!found) throw new Refusal(404, 'M_NOT_FOUND');
    return found;
  }

  /** Only what stands in a room can be edited, answered or reacted to in it. */
  #checkRelation(room, { rel_type: kind, event_id: id }) {
    if (!kind) return;
    const target = this.log.find((event) => event.event_id === id);
    if (!target) throw new Refusal(400, 'M_UNKNOWN', "Can't send relation to unknown event");
    if (target.room_id !== room.id) throw new Refusal(400, 'M_UNKNOWN', 'Relations must be in the same room');
  }

  /** The same transaction id again adds nothing. */
  #once(transaction, act) {
    if (!this.#sent.has(transaction)) this.#sent.set(transaction, act());
    return { event_id: this.#sent.get(transaction) };
  }

  #append(sender, room, type, content, more = {}) {
    this.#clock = Math.max(this.#clock + 1, Date.now());
    const event = { event_id: `$event${this.log.length + 1}`, room_id: room.id, type, sender, origin_server_ts: this.#clock, content, unsigned: {}, ...more };
    this.log.push(event);
    if (memberIn(room, this.bot) === 'join' || more.state_key === this.bot) this.#waiting.push(event);
    this.#pushAll();
    return event.event_id;
  }

  #setState(sender, room, type, key, content) {
    const id = this.#append(sender, room, type, content, { state_key: key });
    room.state.set(`${type} ${key}`, this.log.at(-1));
    return id;
  }

  #create(me, order) {
    const alias = order.room_alias_name && `#${order.room_alias_name}:${this.serverName}`;
    if (this.#aliases.has(alias)) throw new Refusal(400, 'M_ROOM_IN_USE');
    const room = { id: `!room${this.#rooms.size + 1}:${this.serverName}`, state: new Map() };
    this.#rooms.set(room.id, room);
    if (alias) this.#aliases.set(alias, room.id);
    this.#setState(me, room, 'm.room.member', me, { membership: 'join', displayname: this.#names.get(me) });
    this.#setState(me, room, 'm.room.power_levels', '', { users: { [me]: 100 }, ...order.power_level_content_override });
    this.#setState(me, room, 'm.room.join_rules', '', { join_rule: order.preset === 'public_chat' ? 'public' : 'invite' });
    for (const { type, state_key: key, content } of order.initial_state ?? []) this.#setState(me, room, type, key, content);
    if (order.name) this.#setState(me, room, 'm.room.name', '', { name: order.name });
    if (order.topic) this.#setState(me, room, 'm.room.topic', '', { topic: order.topic });
    for (const user of order.invite ?? []) this.#setState(me, room, 'm.room.member', user, { membership: 'invite', is_direct: order.is_direct });
    return room.id;
  }

  #join(me, place) {
    const room = this.#rooms.get(this.#aliases.get(place) ?? place);
    const open = room?.state.get('m.room.join_rules ').content.join_rule === 'public';
    const now = room && memberIn(room, me);
    if (now !== 'join' && now !== 'invite' && !open) throw new Refusal(403, 'M_FORBIDDEN', 'not invited');
    if (now !== 'join') {
      // Whoever comes in is in before it is told.
      room.state.set(`m.room.member ${me}`, { content: { membership: 'join' } });
      this.#setState(me, room, 'm.room.member', me, { membership: 'join', displayname: this.#names.get(me) });
    }
    return { room_id: room.id };
  }

  #invitationsSince(me, since) {
    const invited = this.log.slice(since).filter((event) => event.state_key === me && event.content.membership === 'invite').map((event) => this.#rooms.get(event.room_id));
    const of = (room) => ({ invite_state: { events: [...room.state.values()].filter((event) => event.type === 'm.room.name' || (event.type === 'm.room.member' && event.state_key === me)) } });
    return { next_batch: String(this.log.length), rooms: { invite: Object.fromEntries(invited.map((room) => [room.id, of(room)])) } };
  }

  async #pushAll() {
    if (this.#pushing) return;
    this.#pushing = true;
    while (this.#waiting.length > 0 && this.botUrl) {
      const events = this.#waiting.splice(0, 100);
      this.#transaction += 1;
      while (this.botUrl && !(await this.#pushOne(this.#transaction, { events }))) await new Promise((done) => setTimeout(done, 20));
    }
    this.#pushing = false;
  }

  /** Whether it was taken: answered with 200 and JSON. */
  #pushOne(number, transaction) {
    const body = JSON.stringify(transaction);
    return new Promise((resolve) => {
      const request = http.request(`${this.botUrl}/_matrix/app/v1/transactions/${number}`, {
        method: 'PUT', agent: this.#agent,
        headers: { authorization: `Bearer ${this.hsToken}`, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      }, async (response) => {
        try {
          let text = '';
          for await (const part of response) text += part;
          resolve(response.statusCode === 200 && JSON.parse(text) !== null);
        } catch {
          resolve(false);
        }
      });
      request.on('error', () => resolve(false));
      request.end(body);
    });
  }
}

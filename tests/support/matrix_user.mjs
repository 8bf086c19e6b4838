// People on a homeserver, real or not, with a client each.
/** Calls a homeserver; what it answers, or an error with the status. */
export async function request(url, method, body, token) {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const response = await fetch(url, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  const text = await response.text();
  if (!response.ok) throw Object.assign(new Error(`${method} ${url}: ${response.status} ${text}`), { status: response.status });
  return JSON.parse(text);
}

/** Somebody with a client. */
export class MatrixUser {
  #transaction = 0;
  #since;
  #invited = new Map();

  constructor(server, id, token) {
    this.server = server;
    this.id = id;
    this.token = token;
  }

  call(method, where, body) {
    return request(`${this.server.url}/_matrix/client/v3${where}`, method, body, this.token);
  }

  in(room, where) {
    return `/rooms/${encodeURIComponent(room)}${where}`;
  }

  /** Puts a file into the media store; where it lies now. */
  async upload(type, bytes) {
    const headers = { authorization: `Bearer ${this.token}`, 'content-type': type };
    const response = await fetch(`${this.server.url}/_matrix/media/v3/upload`, { method: 'POST', headers, body: bytes });
    return (await response.json()).content_uri;
  }

  async makeRoom(order) {
    return (await this.call('POST', '/createRoom', { preset: 'private_chat', ...order })).room_id;
  }

  join(room) {
    return this.call('POST', this.in(room, '/join'), {});
  }

  async send(room, type, content) {
    this.#transaction += 1;
    const where = this.in(room, `/send/${type}/t${process.pid}-${this.#transaction}`);
    return (await this.call('PUT', where, content)).event_id;
  }

  say(room, body, more = {}) {
    return this.send(room, 'm.room.message', { msgtype: 'm.text', body, ...more });
  }

  reply(room, root, body) {
    return this.say(room, body, { 'm.relates_to': { rel_type: 'm.thread', event_id: root } });
  }

  edit(room, event, body) {
    return this.say(room, `* ${body}`, { 'm.new_content': { msgtype: 'm.text', body }, 'm.relates_to': { rel_type: 'm.replace', event_id: event } });
  }

  react(room, event, key) {
    return this.send(room, 'm.reaction', { 'm.relates_to': { rel_type: 'm.annotation', event_id: event, key } });
  }

  async redact(room, event) {
    this.#transaction += 1;
    return this.call('PUT', this.in(room, `/redact/${encodeURIComponent(event)}/t${process.pid}-${this.#transaction}`), {});
  }

  async membership(room, user) {
    try {
      return (await this.call('GET', this.in(room, `/state/m.room.member/${encodeURIComponent(user)}`))).membership;
    } catch {
      return undefined;
    }
  }

  async state(room, type) {
    try {
      return await this.call('GET', this.in(room, `/state/${type}/`));
    } catch {
      return undefined;
    }
  }

  /** Rooms to which this one was ever invited, with their names, by whom, and whether for two. */
  async invitations() {
    const since = this.#since ? `&since=${encodeURIComponent(this.#since)}` : '';
    const { rooms, next_batch: next } = await this.call('GET', `/sync?timeout=0${since}`);
    this.#since = next;
    for (const [room, { invite_state: { events } }] of Object.entries(rooms?.invite ?? {})) {
      const member = events.find((event) => event.type === 'm.room.member' && event.state_key === this.id);
      this.#invited.set(room, { room, name: events.find((event) => event.type === 'm.room.name')?.content.name, by: member?.sender, direct: member?.content.is_direct === true });
    }
    return [...this.#invited.values()];
  }

  /** The newest messages, oldest first. */
  async messages(room, limit = 100) {
    const { chunk } = await this.call('GET', this.in(room, `/messages?dir=b&limit=${limit}`));
    return chunk.reverse();
  }
}

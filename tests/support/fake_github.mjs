// A GitHub to test against: one repository with its issues as the REST interface has them, over HTTP on
// loopback; people who change them; and its hook, signed. GitHub's own names throughout.
import crypto from 'node:crypto';
import http from 'node:http';

export async function startFakeGitHub() {
  const github = new FakeGitHub();
  await github.listen();
  return github;
}

class Refusal extends Error {
  constructor(status, message, more = {}, headers = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
    this.body = JSON.stringify({ message, ...more });
  }
}

const notFound = () => new Refusal(404, 'Not Found');
const invalid = (field, code, message) => new Refusal(422, 'Validation Failed', { errors: [{ resource: 'Issue', field, code, message }] });

/** For `fault`: the requests of this hour are used up, until so many seconds from now. */
export const primaryLimit = (seconds) => new Refusal(403, 'API rate limit exceeded for user ID 1.', {}, {
  'x-ratelimit-limit': '5000', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + seconds) });
/** For `fault`: too much written in a short time. */
export const secondaryLimit = (seconds, status = 403) => new Refusal(status, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', {}, {
  'x-ratelimit-remaining': '4900', 'retry-after': String(seconds) });
/** For `fault`: what stands before GitHub answers in its place. */
export const badGateway = () => ({ status: 502, headers: { 'content-type': 'text/html' }, body: '<html><body><h1>Server Error</h1></body></html>' });

const issuesPath = '/repos/([^/]+/[^/]+)/issues';
/** Method, path and GitHub's name of the operation. */
const operations = [
  ['GET', '/user', 'users/get-authenticated'],
  ['GET', '/users/([^/]+)', 'users/get-by-username'],
  ['GET', '/repos/([^/]+/[^/]+)', 'repos/get'],
  ['GET', '/repos/([^/]+/[^/]+)/assignees/([^/]+)', 'issues/check-user-can-be-assigned'],
  ['POST', issuesPath, 'issues/create'],
  ['GET', issuesPath, 'issues/list-for-repo'],
  ['GET', `${issuesPath}/(\\d+)`, 'issues/get'],
  ['PATCH', `${issuesPath}/(\\d+)`, 'issues/update'],
  ['GET', `${issuesPath}/(\\d+)/comments`, 'issues/list-comments'],
  ['POST', `${issuesPath}/(\\d+)/comments`, 'issues/create-comment'],
  ['POST', `${issuesPath}/(\\d+)/labels`, 'issues/add-labels'],
  ['POST', `${issuesPath}/(\\d+)/assignees`, 'issues/add-assignees'],
].map(([method, path, name]) => ({ method, path: new RegExp(`^${path}$`), name }));

class FakeGitHub {
  repository = 'acme/ops';
  token = 'ghp_test';
  secret = "It's a Secret to Everybody";
  /** Whom the token is, and who may be assigned. */
  bot = 'second-story';
  assignable = ['octocat', 'hubot'];
  /** Whether the token may push: labels and assignees of others are dropped without a word. */
  push = true;
  /** Oldest first, as GET gives them. */
  issues = [];
  calls = [];
  /** What was sent to the hook, once each: {guid, status}, no status where nobody answered. */
  deliveries = [];
  /** `fault(name, call)` may return {status, headers, body} to answer so, or {cut}: the line goes
      dead, with `after` once it is done. */
  fault = () => undefined;
  /** Waited for before something is done, and again before the answer to it goes out. */
  pause = async () => {};
  #comments = new Map();
  #port = 0;
  #server;

  /** Again after close(): at the same address, with all that it had. */
  async listen() {
    this.#server = http.createServer((request, response) => this.#serve(request, response));
    await new Promise((done) => this.#server.listen(this.#port, '127.0.0.1', done));
    this.#port = this.#server.address().port;
    this.url = `http://127.0.0.1:${this.#port}`;
  }

  close() {
    this.#server.closeAllConnections();
    return new Promise((done) => this.#server.close(done));
  }

  /** How the bot is in it, in its configuration; `more` are further lines. */
  settings(more = '') {
    return `[[tracker]]
name = "ops"
kind = "github"
url = "${this.url}"
token = "${this.token}"
project = "${this.repository}"
webhook_secret = "${this.secret}"
${more}`;
  }

  /** From now on what happens to issues is told to the bot there. */
  tell(botUrl) {
    this.hook = `${botUrl}/hooks/ops`;
  }

  called(name) {
    return this.calls.filter((call) => call.name === name);
  }

  comments(number) {
    return this.#comments.get(number) ?? [];
  }

  /** Somebody closes it: as completed, not_planned or duplicate. */
  closeIssue(number, reason = 'completed', by = 'octocat') {
    return this.#happens(number, 'closed', by, { state: 'closed', state_reason: reason, closed_at: now() });
  }

  reopenIssue(number, by = 'octocat') {
    return this.#happens(number, 'reopened', by, { state: 'open', state_reason: 'reopened', closed_at: null });
  }

  assignIssue(number, login, by = 'octocat') {
    return this.#happens(number, 'assigned', by, { assignees: [{ login }] });
  }

  deleteIssue(number) {
    const issue = this.#find(number);
    this.issues = this.issues.filter((one) => one !== issue);
    return this.deliver('issues', { action: 'deleted', issue });
  }

  /** Sends it to the bot and returns what it answers; another `secret` than the right one signs wrongly. */
  async deliver(event, payload, { guid = crypto.randomUUID(), secret = this.secret } = {}) {
    if (!this.hook) return undefined;
    const body = JSON.stringify({ ...payload, repository: this.#repository(), sender: payload.sender ?? { login: 'octocat', type: 'User' } });
    const signature = `sha256=${crypto.createHmac('sha256', secret).update(body).digest('hex')}`;
    const headers = { 'content-type': 'application/json', 'user-agent': 'GitHub-Hookshot/test', 'x-github-event': event, 'x-github-delivery': guid, 'x-github-hook-id': '1', 'x-hub-signature-256': signature };
    const status = await post(this.hook, headers, body);
    this.deliveries.push({ guid, status });
    return status;
  }

  #happens(number, action, by, changes) {
    const issue = Object.assign(this.#find(number), changes, { updated_at: now() });
    return this.deliver('issues', { action, issue, sender: { login: by, type: 'User' } });
  }

  async #serve(request, response) {
    let text = '';
    for await (const part of request) text += part;
    const url = new URL(request.url, this.url);
    const path = url.pathname.replace('/repositories/1/', `/repos/${this.repository}/`);
    const operation = operations.find((one) => one.method === request.method && one.path.test(path));
    const parts = operation?.path.exec(path).slice(1).map(decodeURIComponent) ?? [];
    const call = { name: operation?.name, path: request.url, headers: request.headers, query: url.searchParams, text };
    this.calls.push(call);
    await this.pause(call);
    const fault = this.fault(call.name, call);
    if (fault?.cut) {
      if (fault.after) this.#answer(call, parts);
      request.socket.destroy();
      return;
    }
    const { status, headers, body } = fault ?? this.#answer(call, parts);
    await this.pause(call);
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(body);
  }

  #answer(call, parts) {
    try {
      this.#admit(call);
      const { status = 200, headers, value } = this.#perform(call, parts, call.text && JSON.parse(call.text));
      return { status, headers, body: value === undefined ? undefined : JSON.stringify(value) };
    } catch (refusal) {
      if (refusal instanceof SyntaxError) return new Refusal(400, 'Problems parsing JSON');
      if (refusal instanceof Refusal) return refusal;
      throw refusal;
    }
  }

  #admit({ name, headers }) {
    if (!headers['user-agent']) throw new Refusal(403, 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header');
    if (!['2022-11-28', '2026-03-10', undefined].includes(headers['x-github-api-version'])) throw new Refusal(400, 'Unsupported API version');
    if (headers.authorization !== `Bearer ${this.token}`) throw new Refusal(401, 'Bad credentials');
    if (!name) throw notFound();
  }

  #perform({ name, query }, [first, second], body) {
    const ofRepository = /^(repos|issues)\//.test(name);
    if (ofRepository && first.toLowerCase() !== this.repository) throw notFound();
    const number = Number(second);
    switch (name) {
      case 'users/get-authenticated':
        return { value: { login: this.bot, type: 'User' } };
      case 'users/get-by-username':
        if (![this.bot, ...this.assignable].includes(first)) throw notFound();
        return { value: { login: first, type: 'User', name: null } };
      case 'repos/get':
        return { value: this.#repository() };
      case 'issues/check-user-can-be-assigned':
        if (!this.assignable.includes(second)) throw notFound();
        return { status: 204 };
      case 'issues/create':
        return { status: 201, value: this.#create(body) };
      case 'issues/list-for-repo':
        return this.#list(query);
      case 'issues/get':
        return { value: this.#find(number) };
      case 'issues/update':
        return { value: this.#update(this.#find(number), body) };
      case 'issues/list-comments':
        this.#find(number);
        return { value: this.comments(number) };
      case 'issues/create-comment':
        return { status: 201, value: this.#comment(this.#find(number), body) };
      case 'issues/add-labels':
        return { value: this.#update(this.#find(number), { labels: [...this.#find(number).labels.map((label) => label.name), ...body.labels] }).labels };
      case 'issues/add-assignees':
        return { status: 201, value: this.#update(this.#find(number), { assignees: [...this.#find(number).assignees.map((user) => user.login), ...body.assignees] }) };
      default:
        throw notFound();
    }
  }

  #repository() {
    return { id: 1, full_name: this.repository, private: true, has_issues: true, permissions: { admin: false, push: this.push, pull: true } };
  }

  #find(number) {
    const issue = this.issues.find((one) => one.number === number);
    if (!issue) throw notFound();
    return issue;
  }

  #create(wish) {
    refuseOdd(wish);
    if (!wish.title) throw invalid('title', 'missing_field');
    const number = (this.issues.at(-1)?.number ?? 6) + 1;
    const at = now();
    const issue = {
      id: 1000 + number, node_id: `I_${number}`, number, repository_url: `${this.url}/repos/${this.repository}`, html_url: `${this.url}/${this.repository}/issues/${number}`,
      title: wish.title, body: wish.body ?? null, user: { login: this.bot }, state: 'open', state_reason: null,
      labels: [], assignees: [], created_at: at, updated_at: at, closed_at: null };
    this.issues.push(issue);
    return this.#describe(issue, wish);
  }

  #update(issue, wish) {
    refuseOdd(wish);
    for (const name of ['title', 'body', 'state', 'state_reason']) if (wish[name] !== undefined) issue[name] = wish[name];
    if (wish.state) {
      issue.state_reason = wish.state_reason ?? (wish.state === 'closed' ? 'completed' : 'reopened');
      issue.closed_at = wish.state === 'closed' ? now() : null;
    }
    issue.updated_at = now();
    return this.#describe(issue, wish);
  }

  #describe(issue, { labels, assignees }) {
    if (!this.push) return issue;
    if (labels) issue.labels = [...new Set(labels)].map((name) => ({ name }));
    if (assignees) issue.assignees = assignees.filter((login) => this.assignable.includes(login)).map((login) => ({ login }));
    return issue;
  }

  #comment(issue, { body }) {
    if (!body) throw invalid('body', 'missing_field');
    const comment = { id: this.comments(issue.number).length + 1, body, user: { login: this.bot }, created_at: now() };
    this.#comments.set(issue.number, [...this.comments(issue.number), comment]);
    issue.updated_at = now();
    return comment;
  }

  #list(query) {
    const wanted = (name, standard) => query.get(name) ?? standard;
    const labels = wanted('labels', '').split(',').filter(Boolean);
    const by = wanted('sort', 'created') === 'updated' ? 'updated_at' : 'number';
    const found = this.issues
      .filter((issue) => wanted('state', 'open') === 'all' || issue.state === wanted('state', 'open'))
      .filter((issue) => labels.every((name) => issue.labels.some((label) => label.name === name)))
      .filter((issue) => !query.has('creator') || issue.user.login === query.get('creator'))
      .filter((issue) => !query.has('since') || Date.parse(issue.updated_at) >= Date.parse(query.get('since')))
      .sort((a, b) => (a[by] < b[by] ? -1 : Number(a[by] > b[by])));
    if (wanted('direction', 'desc') === 'desc') found.reverse();
    const size = Math.min(Number(wanted('per_page', 30)), 100);
    const page = Number(wanted('page', 1));
    const headers = page * size < found.length ? { link: this.#link(query, page + 1, Math.ceil(found.length / size)) } : {};
    return { headers, value: found.slice((page - 1) * size, page * size) };
  }

  #link(query, next, last) {
    const to = (page, rel) => {
      const there = new URLSearchParams(query);
      there.set('page', page);
      return `<${this.url}/repositories/1/issues?${there}>; rel="${rel}"`;
    };
    return `${to(next, 'next')}, ${to(last, 'last')}`;
  }
}

/** The status of the answer; undefined where none came. */
function post(url, headers, body) {
  return new Promise((resolve) => {
    const request = http.request(url, { method: 'POST', agent: false, headers: { ...headers, 'content-length': Buffer.byteLength(body) } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on('error', () => resolve(undefined));
    request.end(body);
  });
}

/** GitHub's times have whole seconds. */
function now() {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}

function refuseOdd({ title, body, labels, state }) {
  if (title?.length > 256) throw invalid('title', 'custom', 'title is too long (maximum is 256 characters)');
  if (body?.length > 65536) throw invalid('body', 'custom', 'body is too long (maximum is 65536 characters)');
  if (labels?.some((name) => name.length > 50)) throw invalid('label', 'invalid');
  if (state && !['open', 'closed'].includes(state)) throw invalid('state', 'invalid');
}

// Just enough of Slack's Web API for the bot to be content while it is measured.
// usage: node fake_slack.mjs; prints "listening on http://127.0.0.1:PORT".
import http from 'node:http';

let clock = 0;
const ts = () => `1800000000.${String(++clock).padStart(6, '0')}`;
const answers = {
  'auth.test': () => ({ url: 'https://example.slack.com/', team: 'Example', user: 'incident', team_id: 'T01', user_id: 'U0BOT', bot_id: 'B0BOT' }),
  'users.info': (form) => ({ user: { id: form.get('user'), name: form.get('user'), real_name: `Person ${form.get('user')}`, profile: {} } }),
  'conversations.members': () => ({ members: ['U0BOT', 'U00'], response_metadata: { next_cursor: '' } }),
  'conversations.info': (form) => ({ channel: { id: form.get('channel'), name: 'ops' } }),
  'conversations.history': () => ({ messages: [], has_more: false }),
  'chat.postMessage': (form) => ({ channel: form.get('channel'), ts: ts(), message: {} }),
};

const server = http.createServer(async (request, response) => {
  let body = '';
  for await (const part of request) body += part;
  const url = new URL(request.url, 'http://127.0.0.1');
  const form = new URLSearchParams(body || url.search);
  const answer = answers[url.pathname.replace('/api/', '')] ?? (() => ({}));
  response.writeHead(200, { 'content-type': 'application/json', 'x-oauth-scopes': '' });
  response.end(JSON.stringify({ ok: true, ...answer(form) }));
});
server.listen(0, '127.0.0.1', () => console.error(`listening on http://127.0.0.1:${server.address().port}`));

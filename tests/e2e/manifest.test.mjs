import assert from 'node:assert/strict';
import test, { describe } from 'node:test';

import { Program, freshFolder } from '../support/program.mjs';

const matrix = `[matrix]
homeserver_url = "https://matrix.example.org"
server_name = "example.org"
as_token = "the-as-token"
hs_token = "the-hs-token"
`;

describe('manifest matrix', () => {
  test('prints the registration that goes with the configuration', () => {
    const result = new Program(freshFolder('manifest'), matrix).run('manifest', 'matrix', '--url', 'http://bot.test:8080/');
    assert.equal(result.status, 0, result.stderr);
    for (const line of ['url: "http://bot.test:8080"', 'as_token: "the-as-token"', 'hs_token: "the-hs-token"',
      'sender_localpart: "incident"', 'rate_limited: false']) {
      assert.ok(result.stdout.split('\n').includes(line), result.stdout);
    }
  });

  test('names the address we listen at where nothing else is said', () => {
    const server = '[server]\nlisten = "127.0.0.1:9993"\n';
    const result = new Program(freshFolder('manifest'), server + matrix).run('manifest', 'matrix');
    assert.match(result.stdout, /^url: "http:\/\/127\.0\.0\.1:9993"$/m);
  });

  test('needs the configuration that it goes with', () => {
    const result = new Program(freshFolder('manifest'), '').run('manifest', 'matrix');
    assert.equal(result.status, 2);
    assert.match(result.stderr, /\[matrix\]/);
    assert.equal(result.stdout, '');
  });
});

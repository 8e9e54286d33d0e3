/** Preloaded before clasp: Google's Apps Script service as recorded answers. What is pushed is written to the file RECORDED. */
import fs from 'node:fs';
import process from 'node:process';
import nock from 'nock';

nock.disableNetConnect();
nock('https://oauth2.googleapis.com')
  .persist()
  .post('/token')
  .reply(200, { access_token: 'prueba', expires_in: 3600, token_type: 'Bearer' });
nock('https://script.googleapis.com')
  .persist()
  .get(/\/v1\/projects\/[^/]+\/content/)
  .reply(200, { files: [] })
  .put(/\/v1\/projects\/[^/]+\/content/)
  .reply(200, (_uri, body) => {
    fs.writeFileSync(process.env.RECORDED, JSON.stringify(body));
    return body;
  });

// Stands in for the API where the scripts around it are tested: it listens, answers, drains and ends.
const http = require('node:http');

const say = (message) => process.send?.(message);

if (process.env.FAKE_API === 'fatal') {
  say({ type: 'fatal', code: 'STORE_NEWER', message: 'The store was written by a newer version.' });
  process.exitCode = 1;
} else if (process.env.FAKE_API === 'crash') {
  console.log(JSON.stringify({ level: 60, msg: 'The last words of a crash' }));
  process.exitCode = 7;
} else {
  const held = [];
  const server = http.createServer((request, response) => {
    if (request.url === '/end') process.exit(3);
    response.setHeader('connection', 'close');
    const answer = () => response.end(process.env.NEO4J_URI);
    if (request.url !== '/held') return answer();
    // Answered only while it drains.
    held.push(answer);
    say({ type: 'step', name: 'Holding a request', status: 'done' });
  });
  process.on('SIGTERM', () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => held.forEach((answer) => answer()), 100);
  });
  process.on('disconnect', () => process.exit(0));
  server.listen(Number(process.env.PORT), process.env.HOST, () => {
    say({ type: 'step', name: 'First facts', status: 'done', detail: '3 records', ms: 12 });
    say({ type: 'link', label: 'Try it as somebody', url: 'http://localhost/lien#secret' });
    say({ type: 'ready', url: 'http://localhost' });
  });
}

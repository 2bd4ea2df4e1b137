import { createServer } from 'node:http';
import { readFileSync, existsSync } from 'node:fs';
const root = new URL('../', import.meta.url);
const world = new URL('../world/', root);
const id = (n, s) => (n + '-' + s).padEnd(26, '0').slice(0, 26);
const names = (o) => Object.entries(o).map(([language, text]) => ({ language, text }));
const places0 = JSON.parse(readFileSync(new URL('places.json', world)));
const bodies0 = JSON.parse(readFileSync(new URL('bodies.json', world)));
const pl = Array.isArray(places0) ? places0 : places0.places;
const bl = Array.isArray(bodies0) ? bodies0 : bodies0.bodies;
const regionslugs = [...new Set(pl.map((p) => p.region))];
const regions = regionslugs.map((s) => ({ id: id('r', s), names: names({ en: s.replaceAll('-', ' ').replace(/\b./g, (c) => c.toUpperCase()) }), code: s }));
const M = Math.abs(pl[0].latitude) > 180 ? 1 : 1e6;
const places = pl.map((p, i) => ({ id: id('p', i + p.slug), version: 1, names: names(p.names), other_names: (p.other_names ?? []).map((o) => ({ text: o.text ?? o.name, source: { statement: o.source, file: null, row: null } })), type: p.type, operator: p.operator, operated_by: null, authority: p.authority, standing: p.standing, is_temporary: 'no', region: id('r', p.region), town: p.town, address: p.address, postcode: null, latitude: p.latitude == null ? null : Math.round(p.latitude * M), longitude: p.longitude == null ? null : Math.round(p.longitude * M), groups_held: p.groups, opened: p.opened, closed: p.closed, merged_into: null, split_from: null, note: null, source: { statement: 'Ministry list', file: null, row: null }, capacity: p.capacity?.at(-1)?.capacity ?? null }));
const bodies = bl.map((b) => ({ id: id('b', b.slug), version: 1, names: names(b.names), type: b.type, level: b.level, npm_relation: b.npm_relation, website: b.website, complaints_function: b.complaints_function ?? 'unknown' }));
const vis = readFileSync(new URL('visits.csv', world), 'utf8').trim().split('\n').slice(1, 4001).map((l, i) => { const c = l.split(','); return { id: id('v', String(i)), version: 1, raw: c }; });
const bslug = Object.fromEntries(bl.map((b) => [b.slug, id('b', b.slug)]));
const pslug = Object.fromEntries(pl.map((p, i) => [p.slug, id('p', i + p.slug)]));
const head = readFileSync(new URL('visits.csv', world), 'utf8').split('\n')[0].split(',');
const col = (n) => head.findIndex((h) => h.includes(n));
const visits = vis.map((v) => ({ id: v.id, version: 1, when: v.raw[col('when') >= 0 ? col('when') : col('date')], place: pslug[v.raw[col('place')]], bodies: [bslug[v.raw[col('bod')]?.split(';')[0].split(' ')[0]]].filter(Boolean), type: v.raw[col('type')], announcement: v.raw[col('announ')], source: { statement: 'Annual report' } }));
const f = (name, type, o = {}) => ({ name, type, vocabulary: null, reach: 'everyone', meaning: 'What is meant by ' + name.replaceAll('_', ' ') + '.', optional: true, of: null, ...o });
const src = f('source', 'record', { of: { name: 'source', fields: [f('statement', 'text', { optional: false }), f('file', 'text'), f('row', 'integer')] } });
const shapes = { records: [
  { name: 'place', path: '/places', fields: [f('id', 'text'), f('version', 'integer'), f('names', 'names', { optional: false }), f('other_names', 'list', { of: { name: 'other_name', type: 'record', fields: [f('text', 'text'), src] } }), f('type', 'choice', { vocabulary: 'place_type', optional: false }), f('operator', 'choice', { vocabulary: 'operator' }), f('authority', 'text'), f('standing', 'choice', { vocabulary: 'standing' }), f('is_temporary', 'choice', { vocabulary: 'answer' }), f('region', 'reference', { of: 'region' }), f('town', 'text'), f('capacity', 'integer'), f('address', 'text'), f('latitude', 'coordinate'), f('longitude', 'coordinate'), f('groups_held', 'list', { of: { type: 'choice', vocabulary: 'group' } }), f('opened', 'when'), f('closed', 'when'), f('merged_into', 'reference', { of: 'place' }), f('note', 'text', { reach: 'owner' }), src] },
  { name: 'region', path: '/regions', fields: [f('id', 'text'), f('names', 'names'), f('code', 'text')] },
  { name: 'body', path: '/bodies', fields: [f('id', 'text'), f('version', 'integer'), f('names', 'names'), f('type', 'choice', { vocabulary: 'body_type' }), f('level', 'choice', { vocabulary: 'jurisdiction_level' }), f('npm_relation', 'choice', { vocabulary: 'npm_relation' }), f('complaints_function', 'choice', { vocabulary: 'complaints_function' }), f('website', 'text')] },
  { name: 'visit', path: '/visits', fields: [f('id', 'text'), f('when', 'when'), f('place', 'reference', { of: 'place' }), f('bodies', 'list', { of: { type: 'reference', name: 'body' } }), f('type', 'choice', { vocabulary: 'visit_type' }), f('announcement', 'choice', { vocabulary: 'announcement' }), src] } ] };
const sortp = (d) => [{ name: 'search', in: 'query' }, { name: 'sort', in: 'query', description: d }];
const body = (r) => ({ content: { 'application/json': { schema: { $ref: '#/components/schemas/' + r } } } });
const draft = { properties: Object.fromEntries(shapes.records[0].fields.filter((x) => !['id', 'version', 'merged_into', 'capacity'].includes(x.name)).map((x) => [x.name, {}])) };
const openapi = { paths: { '/api/v1/places': { get: { 'x-files': ['.csv', '.xlsx', '.geojson'], parameters: sortp('name, type or town; with - from the end.') }, post: { requestBody: body('place_draft') } }, '/api/v1/places/{id}': { get: {}, put: { requestBody: body('place_correction') } }, '/api/v1/places/facets': { get: {} }, '/api/v1/bodies': { get: { parameters: sortp('name or type; with - from the end.') } }, '/api/v1/bodies/{id}': { get: {} }, '/api/v1/bodies/facets': { get: {} }, '/api/v1/visits': { get: { parameters: sortp('when; with -') } }, '/api/v1/regions': { get: {} } }, components: { schemas: { place_draft: draft, place_correction: { properties: { id: {}, version: {}, place: { $ref: '#/components/schemas/place_draft' } } } } } };
let signed = process.env.SIGNED === 'yes', second = false;
const me = () => ({ person: 'x', name: 'Ines Marchetal', sign_in_name: 'ines', body: bodies[0].id, body_name: bl[0].names.en, role: 'coordinator', writes_the_register: true, runs_the_machine: false, csrf_token: 'T', language: 'en', installation_name: 'Ostrelle', sight: 'exact', has_second_step: second });
const err = (status, kind, code, message, field = null) => [status, { error: { kind, code, message, field } }];
const nm = (r) => r.names?.find((n) => n.language === 'en')?.text ?? r.names?.[0]?.text ?? '';
function list(all, q, facets) {
  let r = all;
  const s = (q.get('search') ?? '').toLowerCase();
  if (s) r = r.filter((x) => JSON.stringify(x.names ?? '').toLowerCase().includes(s) || String(x.town).toLowerCase().includes(s));
  for (const k of new Set(q.keys())) if (!['search', 'sort', 'page', 'page_size', 'format'].includes(k)) r = r.filter((x) => q.getAll(k).includes(String(x[k])));
  if (facets) { const out = []; for (const k of ['type', 'region', 'operator', 'standing', 'level', 'npm_relation']) { const c = {}; r.forEach((x) => { if (x[k] != null) c[x[k]] = (c[x[k]] ?? 0) + 1; }); Object.entries(c).sort((a, b) => b[1] - a[1]).forEach(([value, count]) => out.push({ field: k, value, count })); } return { items: out }; }
  const so = q.get('sort') || 'name'; const k = so.replace('-', '');
  r = [...r].sort((a, b) => (k === 'name' ? nm(a).localeCompare(nm(b)) : String(a[k] ?? '').localeCompare(String(b[k] ?? ''))));
  if (so[0] === '-') r.reverse();
  const page = Number(q.get('page') ?? 1);
  return { items: r.slice((page - 1) * 50, page * 50), total: r.length, total_is_capped: false, page, page_size: 50 };
}
const words = { place_type: [...new Set(places.map((p) => p.type))], operator: ['public', 'private', 'mixed', 'non_profit', 'unknown'], standing: ['official', 'unofficial', 'may_be'], answer: ['yes', 'no', 'unknown'], group: ['women', 'men', 'children', 'remand', 'older', 'young_adults', 'isolated', 'ill', 'disability', 'foreign_nationals', 'lgbti', 'long_term', 'drug_users', 'high_security'] };
function api(method, path, q, json) {
  const lists = { '/places': places, '/bodies': bodies, '/visits': visits, '/regions': regions };
  if (path === '/me') return signed ? [200, me()] : err(401, 'unauthenticated', 'error.not_signed_in', 'Sign in first.');
  if (path === '/sign-in') { if (json.password !== 'salt marsh lantern') return err(401, 'unauthenticated', 'sign_in.wrong', 'This name and this password do not go together. Check both, and try again.'); if (json.sign_in_name === 'two' && !json.code) return err(401, 'unauthenticated', 'sign_in.code_needed', 'Write the code.', 'code'); signed = true; return [200, me()]; }
  if (path === '/sign-out') { signed = false; return [200, {}]; }
  if (path.startsWith('/invitations/')) return method === 'GET' ? [200, { name: 'Ines Marchetal', body: bl[0].names.en, renews: false }] : err(400, 'invalid', 'x', 'Choose a longer password: at least twelve characters.', 'password');
  if (!signed) return err(401, 'unauthenticated', 'error.not_signed_in', 'Sign in first.');
  if (path === '/me/sessions') return [200, { items: [{ id: '1', device: 'Firefox on Debian', created: '2026-11-24T08:12:00Z', last_seen: '2026-11-24T22:00:00Z', expires: '2026-12-01T08:12:00Z', is_this_one: true }, { id: '2', device: 'Chromium on Windows', created: '2026-11-20T14:02:00Z', last_seen: '2026-11-22T09:30:00Z', expires: '2026-11-27T14:02:00Z', is_this_one: false }] }];
  if (path === '/me/totp/begin') { let p = ''; for (let y = 0; y < 33; y++) for (let x = 0; x < 33; x++) if ((x * 7 + y * 13 + x * y) % 3 === 0) p += `M${x} ${y}h1v1h-1z`; return [200, { secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', address: 'otpauth://', qr_path: p, qr_size: 33 }]; }
  if (path.startsWith('/me/totp')) { second = method === 'POST'; return [200, {}]; }
  if (path === '/me') return [200, {}];
  if (path === '/shapes') return [200, shapes];
  if (path === '/openapi.json') return [200, openapi];
  if (path === '/words') return [200, { items: (words[q.get('vocabulary')] ?? []).map((code) => ({ vocabulary: q.get('vocabulary'), code, names: [], retired_since: null })) }];
  const m = path.match(/^(\/\w+)(?:\/(.+))?$/);
  const all = m && lists[m[1]];
  if (!all) return err(404, 'not_found', 'error.not_found', 'There is nothing here.');
  if (method === 'POST') return err(400, 'invalid', 'error.no_name', 'Give the place a name in one language at least.', 'names');
  if (method === 'PUT') return err(409, 'conflict', 'x', 'Somebody else corrected this place meanwhile. Open it again and enter your correction anew.');
  if (!m[2]) return [200, list(all, q, false)];
  if (m[2] === 'facets') return [200, list(all, q, true)];
  const one = all.find((x) => x.id === m[2]);
  return one ? [200, one] : err(404, 'not_found', 'error.not_found', 'There is nothing here.');
}
const types = { js: 'text/javascript', css: 'text/css', html: 'text/html; charset=utf-8', svg: 'image/svg+xml', woff2: 'font/woff2', json: 'application/json' };
createServer((req, res) => {
  const url = new URL(req.url, 'http://x');
  const h = { 'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'" };
  if (url.pathname.startsWith('/api/v1')) {
    let b = '';
    req.on('data', (d) => (b += d)).on('end', () => {
      const [s, j] = api(req.method, url.pathname.slice(7), url.searchParams, b ? JSON.parse(b) : {});
      res.writeHead(s, { ...h, 'Content-Type': 'application/json' }).end(JSON.stringify(j));
    });
    return;
  }
  if (url.pathname === '/__signed') { signed = url.searchParams.get('as') !== 'no'; return res.end('ok'); }
  if (url.pathname === '/__outline') return res.writeHead(200, { ...h, 'Content-Type': 'application/json' }).end(readFileSync(new URL('outline.geojson', world)));
  let file = new URL('dist' + url.pathname, root);
  if (url.pathname === '/' || !existsSync(file)) file = new URL('dist/index.html', root);
  res.writeHead(200, { ...h, 'Content-Type': types[file.pathname.split('.').pop()] ?? 'application/octet-stream' }).end(readFileSync(file));
}).listen(Number(process.env.PORT ?? 8099), '127.0.0.1');

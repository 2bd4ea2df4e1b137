import { read } from './server';

export type Reach = 'everyone' | 'recipients' | 'owner' | 'sealed';

/** A field of a record, as the server describes it. */
export interface FieldShape {
  name: string;
  type: string;
  vocabulary: string | null;
  reach: Reach;
  meaning: string;
  optional: boolean;
  of: Nested | null;
}

/** What a list, a record or a reference is made of. */
export type Nested =
  | string
  | {
      name?: string;
      type?: string;
      vocabulary?: string | null;
      fields?: FieldShape[];
      of?: Nested | null;
    };

/** A record that the server keeps, and where. */
export interface RecordShape {
  name: string;
  path: string;
  fields: FieldShape[];
}

/** As much of a JSON schema as forms are made from. */
export interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  required?: string[];
}

interface Call {
  parameters?: { name: string; in: string; description?: string }[];
  'x-files'?: string[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

interface OpenApi {
  paths: Record<string, Record<string, Call>>;
  components?: { schemas?: Record<string, Schema> };
}

let described: Promise<RecordShape[]> | null = null;
let offered: Promise<OpenApi> | null = null;

/** All records that the server describes; asked once. */
export async function shapes(): Promise<RecordShape[]> {
  described ??= read<{ records: RecordShape[] }>('/shapes').then((answer) => answer.records);
  described.catch(() => (described = null));
  return described;
}

/** The record called `name`. */
export async function shape(name: string): Promise<RecordShape | undefined> {
  return (await shapes()).find((each) => each.name === name);
}

/** Whether the server's own description of itself offers `method` at `path`. */
export async function offers(method: string, path: string): Promise<boolean> {
  return (await call(method, path)) !== undefined;
}

/** What a list can be asked for. */
export interface Questions {
  by_words: boolean;
  /** Whether it can be told in which language its names are read. */
  by_language: boolean;
  /** The fields that it is sorted by. */
  sorts: string[];
  /** The files that it can be had in. */
  files: ('csv' | 'xlsx' | 'geojson')[];
}

/** What the list at `path` can be asked for. */
export async function questions(path: string): Promise<Questions> {
  const found = await call('get', path);
  const parameters = found?.parameters ?? [];
  const takes = (name: string) => parameters.some((each) => each.name === name);
  const sort = parameters.find((each) => each.name === 'sort');
  // The order is described in words: "name, type or town; with - from the end."
  const sorts = (sort?.description ?? '').split(';')[0]?.match(/[a-z_]+/g) ?? [];
  const files = (found?.['x-files'] ?? []).map((ending) => ending.slice(1)) as Questions['files'];
  return { by_words: takes('search'), by_language: takes('lang'), sorts, files };
}

/** What is sent to `path`: the names of its fields, and in which of them the record is wrapped. */
export async function body_of(method: string, path: string) {
  const schema = (await call(method, path))?.requestBody?.content['application/json']?.schema;
  const { properties = {} } = await resolved(schema);
  const own = Object.entries(properties).filter(([name]) => name !== 'id' && name !== 'version');
  const [only] = own;
  if (!only || own.length > 1) return { wrapped_in: null, fields: Object.keys(properties) };
  const inner = await resolved(only[1]);
  if (!inner.properties) return { wrapped_in: null, fields: Object.keys(properties) };
  return { wrapped_in: only[0], fields: Object.keys(inner.properties) };
}

async function resolved(schema: Schema | undefined): Promise<Schema> {
  if (!schema?.$ref) return schema ?? {};
  const name = schema.$ref.split('/').at(-1) ?? '';
  return (await open_api()).components?.schemas?.[name] ?? {};
}

async function call(method: string, path: string): Promise<Call | undefined> {
  const { paths } = await open_api();
  const wanted = pattern_of(path);
  const at = Object.keys(paths).find((each) => pattern_of(each) === wanted);
  return at === undefined ? undefined : paths[at]?.[method.toLowerCase()];
}

async function open_api(): Promise<OpenApi> {
  offered ??= read<OpenApi>('/openapi.json');
  offered.catch(() => (offered = null));
  return offered.catch(() => ({ paths: {} }));
}

function pattern_of(path: string): string {
  return path.replace(/^\/api\/v1/, '').replace(/\{[^}]*\}/g, '{}');
}

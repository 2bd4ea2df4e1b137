// Cedar, as both programs here load it. It is WebAssembly, and Node 20 ends itself ("unreachable
// code") when it gives up optimised code in the midst of a call into it. With such calls not
// inlined it does not, not even when made to give up code all the time (--deopt-every-n-times=200).
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--no-turbo-inline-js-wasm-calls');

export * from '@cedar-policy/cedar-wasm/nodejs';

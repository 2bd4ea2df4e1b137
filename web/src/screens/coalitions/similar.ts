import type { components } from '../../generated/api';
import { send } from '../../server/server';

type Schemas = components['schemas'];

/** Another body that agreed, or was asked, to be told that something similar exists. */
export type SimilarPartner = Schemas['SimilarPartner'];
/** That a body has something that may ask the same as a recommendation of ours. */
export type SimilarLine = Schemas['SimilarLine'];

/** It stays at home: nobody else learns of it. */
export const choose = ({ body, recommendation }: SimilarLine, choice: 'open' | 'put_aside') =>
  send('PUT', `/something-similar/${body}/choice`, { recommendation, choice });

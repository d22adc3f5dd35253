import type { Samenvoeging } from '../../../lib/api';

/** Where one stands in the list. */
export const samenvoegingId = ({ id }: Pick<Samenvoeging, 'id'>): string => `samenvoeging-${id}`;

import { api, haal, voerUit, vraagVers } from '../api';
import { VAN_CONCEPT, vraag, vraagAlles } from './vraag';

const SAMENVOEGINGEN = '/organisaties/{organisatie}/samenvoegingen';

/** Where an organisatie is named, and how often: all that goes along when it goes up in another. */
export const gebruikQuery = (organisatie: string) => ({
  ...vraag('/organisaties/{organisatie}/gebruik', { path: { organisatie } }),
  ...VAN_CONCEPT,
});

/** In what an organisatie went up, and who went up in it; the newest first. */
export const samenvoegingenQuery = (organisatie: string) => ({
  ...vraagAlles(SAMENVOEGINGEN, { path: { organisatie } }),
  ...VAN_CONCEPT,
});

/** All that the one has is of the other from now on; `naar` is the id of that one. */
export async function voegSamen(organisatie: string, naar: string) {
  const gedaan = await haal(
    api.POST(SAMENVOEGINGEN, { params: { path: { organisatie } }, body: { naar } }),
  );
  vraagVers();
  return gedaan;
}

export async function maakSamenvoegingOngedaan(organisatie: string, samenvoeging: string) {
  await voerUit(
    api.DELETE('/organisaties/{organisatie}/samenvoegingen/{samenvoeging}', {
      params: { path: { organisatie, samenvoeging } },
    }),
  );
  vraagVers();
}

import { api, haal, metGeduld, vraagVers } from '../api';
import { VAN_CONCEPT, vraag } from './vraag';

/** What there is of the demo; only the beheerder may ask. */
export const demoQuery = { ...vraag('/demo', {}), ...VAN_CONCEPT };

/** Takes a while: two agendas with all that is in them. */
export async function laadDemo() {
  const demo = await haal(api.PUT('/demo', metGeduld));
  vraagVers();
  return demo;
}

/** For good; `metEigenWerk`: also what people made of its organisaties. */
export async function haalDemoWeg(metEigenWerk: boolean) {
  const demo = await haal(
    api.DELETE('/demo', { params: { query: { metEigenWerk } }, ...metGeduld }),
  );
  vraagVers();
  return demo;
}

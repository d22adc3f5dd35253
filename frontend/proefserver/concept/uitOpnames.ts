import type {
  Begrotingstabel,
  Concept,
  Conceptkaart,
  OrganisatieKeuze,
} from '../../src/concept/motor/contract';
import { delenOp } from '../../src/concept/motor/overlay';
import { BEGROTING, LIJN } from '../adressen/concept';
import { opname } from '../opnames';
import { Proefconcept } from './Proefconcept';
import type { Regel } from './Delen';

async function lees<T>(adres: string): Promise<T> {
  const vraag = new URLSearchParams({ pageSize: '100' });
  const gevonden = await opname(['beleid'], adres, vraag);
  if (!gevonden) throw new Error(`${adres} is not recorded: run npm run opnemen`);
  return gevonden.inhoud as T;
}

/** The concept of a demo agenda as it was recorded, to be edited in a test. */
export async function uitOpnames(code: string): Promise<Proefconcept> {
  const basis = `/agendas/${code}/concept`;
  const [heel, tabel, organisaties, wijzigingen, ...kaarten] = await Promise.all([
    lees<Concept>(basis),
    lees<Begrotingstabel>(`${basis}/begrotingen/${BEGROTING}/tabel`),
    lees<{ resultaten: OrganisatieKeuze[] }>(`${basis}/organisaties`),
    lees<{ resultaten: Regel[] }>(`${basis}/wijzigingen`),
    ...Object.values(LIJN).map((id) =>
      lees<Conceptkaart>(`${basis}/programmalijnen/${id}/strategiekaart`),
    ),
  ]);
  const concept = new Proefconcept(code, heel.eigenaar, heel.gepubliceerd);
  const delen = [
    ...delenOp('agenda', heel),
    ...kaarten.flatMap((kaart) => delenOp('kaart', kaart)),
    ...delenOp('tabel', tabel),
  ];
  for (const deel of delen) concept.delen.zet(deel);
  concept.organisaties = organisaties.resultaten;
  concept.delen.spoor = wijzigingen.resultaten;
  concept.delen.stand = heel.stand;
  return concept;
}

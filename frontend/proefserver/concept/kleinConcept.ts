import { Proefconcept } from './Proefconcept';

/** The code of an agenda that a test makes for itself. */
export const KLEIN = 'muziek-in-de-wijk';

/** An agenda without anything in it but its own fields. */
export function leegConcept(code: string = KLEIN): Proefconcept {
  const concept = new Proefconcept(
    code,
    {
      code: 'gemeente-zoetermeer',
      naam: 'Gemeente Zoetermeer',
      soort: 'gemeente',
      heeftLeden: false,
      url: 'https://strategiekaart.example/v1/organisaties/gemeente-zoetermeer',
    },
    false,
  );
  const agenda = concept.zet('agenda', {
    titel: 'Muziek in de wijk',
    soort: 'jaarplan',
    eigenaar: 'gemeente-zoetermeer',
    van: '2027-01-01',
    tot: '2028-12-31',
    samenvatting: 'Een klein plan over muziek in de wijken.',
    totstandkoming: null,
    monitoring: null,
    evaluatie: null,
    visie: null,
    visieBesluit: null,
  });
  agenda.code = code;
  return concept;
}

/** A small agenda with one of everything, and two acties. */
export function kleinConcept(code: string = KLEIN): Proefconcept {
  const concept = leegConcept(code);
  const fase = concept.zet('fase', { naam: 'Kort', van: '2027-01', tot: '2027-12' });
  concept.zet('besluit', {
    soort: 'raadsbesluit',
    nummer: '2027-01',
    titel: 'Muziek voor iedereen',
    genomen: 'januari 2027',
  });
  concept.zet('thema', { naam: 'Muziek in de wijk', toelichting: 'Samen spelen.' });
  concept.zet('thema', { naam: 'Promotie', toelichting: 'Laten zien.' });
  const { id: programmalijn } = concept.zet('programmalijn', {
    titel: 'Muziek in de wijk',
    ambitie: 'Iedereen die muziek wil maken vindt dichtbij huis een plek om te oefenen.',
  });
  const resultaat = concept.zet('resultaat', {
    programmalijn,
    tekst: 'In elke wijk wordt wekelijks muziek gemaakt.',
    fase: fase.id,
    jaar: 2028,
  });
  const { id: strategie } = concept.zet('strategie', {
    programmalijn,
    titel: 'Oefenplekken openen',
    resultaten: [resultaat.id],
  });
  const actie = (wat: string, wanneer: string) =>
    concept.zet('actie', { programmalijn, strategie, wat, wanneer });
  actie('Een koor in elke wijk.', 'tweede helft 2027');
  actie('De muziekbus rijdt langs de scholen.', 'doorlopend');
  return concept;
}

/** A small agenda with a begroting of two regels, of which one cell is filled in. */
export function conceptMetBegroting(code: string = KLEIN): Proefconcept {
  const concept = kleinConcept(code);
  const [thema] = concept.delen.alle('thema');
  const { id: begroting } = concept.zet('begroting', { vanJaar: 2027, totJaar: 2028 });
  for (const onderdeel of ['Koren', 'Orkest']) {
    concept.zet('begrotingsregel', { begroting, thema: thema?.id, onderdeel });
  }
  return concept;
}

import { ZOETERMEER, type Adressen } from './opnemers.ts';

const CONCEPT = `${ZOETERMEER}/concept`;

/** The identifiers of the demo follow from its words: they are the same at every start. */
export const LIJN = {
  'stabiele-basis': 'f23818f7-b9d7-3b1c-a1ca-d1e4cfd66ce7',
  'ruimte-voor-groei': '7895f5d8-63d6-3294-9334-f459ff724062',
  'cultuur-om-de-hoek': 'c4ca6482-fce4-3f3a-8c5b-8ab8f3077750',
  'nieuwe-smaken-nieuwe-makers': '4ee34404-29e6-3fb9-8958-033457347f86',
  'iedereen-doet-mee': '02b0c246-addb-3d70-b960-283787330d78',
  'jong-geleerd-oud-gedaan': '4fc88db2-c9a8-3275-8374-74d76ee03185',
  'goud-maken': '74aa1c41-d725-341c-afe1-c158721a40cd',
  'zoetermeer-geeft-kleur': 'db95b83b-9bdb-37d7-96da-41e4956565bf',
} as const;

export const BEGROTING = '01cd37e6-90fe-3a94-963f-557df0b23870';

/** Read by an officer; what is written in a test, the test server keeps in memory on top of these. */
export const concept: Adressen = {
  beleid: [
    CONCEPT,
    ...Object.values(LIJN).flatMap((id) => [
      `${CONCEPT}/programmalijnen/${id}/strategiekaart`,
      `${CONCEPT}/programmalijnen/${id}/controle`,
    ]),
    `${CONCEPT}/begrotingen`,
    `${CONCEPT}/begrotingen/${BEGROTING}/tabel`,
    `${CONCEPT}/begrotingen/${BEGROTING}/pms`,
    `${CONCEPT}/begroting/bestedingsindeling`,
    `${CONCEPT}/organisaties`,
    `${CONCEPT}/wijzigingen`,
    `${CONCEPT}/verschillen`,
    `${CONCEPT}/voorbeeld`,
    `${CONCEPT}/voorbeeldlinks`,
    `${CONCEPT}/geplande-publicaties`,
  ],
};

import { alsBestand, api, haal } from '../../../../lib/api';

/** A file that somebody chose, for whom; the key makes that sending it again makes one agenda. */
export interface Agendabestand {
  eigenaar: string;
  bestand: File;
  sleutel: string;
}

const verzoek = ({ bestand }: Agendabestand) => ({
  headers: { 'Content-Type': 'application/yaml' },
  ...alsBestand(bestand),
});

/** What would be made of it; nothing is kept. */
export const haalVoorbeeld = (van: Agendabestand) =>
  haal(
    api.POST('/organisaties/{organisatie}/agendabestandvoorbeelden', {
      params: { path: { organisatie: van.eigenaar } },
      ...verzoek(van),
    }),
  );

export const maakUitBestand = (van: Agendabestand) =>
  haal(
    api.POST('/organisaties/{organisatie}/agendabestanden', {
      params: {
        path: { organisatie: van.eigenaar },
        header: { 'Idempotency-Key': van.sleutel },
      },
      ...verzoek(van),
    }),
  );

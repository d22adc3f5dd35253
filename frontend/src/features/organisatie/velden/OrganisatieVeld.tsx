import { useTranslation } from 'react-i18next';
import { Gekozen } from '../../../concept/velden/Gekozen';
import { Zoeker } from '../../../concept/velden/Zoeker';
import { organisatienaam } from '../../../lib/format/organisatienaam';
import { organisatiekeuzesQuery } from '../../../lib/queries/organisatiebeheer';
import type { Formulier, Waarden } from '../../../ui/formulier/useFormulier';
import { useOrganisatienamen } from './useOrganisatienamen';

interface Props<W extends Waarden> {
  formulier: Formulier<W>;
  veld: keyof W & string;
  hint?: string;
  nietVerplicht?: boolean;
  /** The one that it is about: it does not name itself. */
  behalve?: string;
}

/** One of the organisaties that may be named, found by searching; the value is its id. */
export function OrganisatieVeld<W extends Waarden>({ formulier, veld, ...rest }: Props<W>) {
  const { t } = useTranslation();
  const { hint, nietVerplicht = false, behalve } = rest;
  const waarde = formulier.waarden[veld] ?? '';
  const naam = useOrganisatienamen([waarde]);
  const id = formulier.id(veld);
  const label = formulier.namen[veld] ?? '';
  return (
    <Gekozen
      id={id}
      label={label}
      naam={waarde === '' ? null : naam(waarde)}
      wis={() => formulier.zet(veld, '')}
      fout={formulier.fouten[veld]}
    >
      {({ gekozen, foutId }) => (
        <Zoeker
          id={id}
          label={nietVerplicht ? `${label} ${t('invoer.nietVerplicht')}` : label}
          hint={hint}
          foutId={foutId}
          plaatshouder={t('bewerken.wie.zoek')}
          geen={t('organisatieKiezer.geen')}
          vraag={(zoek) => organisatiekeuzesQuery(zoek)}
          alsKeuze={(organisatie) => ({
            id: organisatie.id,
            naam: organisatienaam(organisatie),
            bij: t(`organisatieSoort.${organisatie.soort}`, { count: 1 }),
          })}
          kies={({ id: gevonden }) => {
            if (gevonden === behalve) return;
            formulier.zet(veld, gevonden);
            gekozen();
          }}
        />
      )}
    </Gekozen>
  );
}

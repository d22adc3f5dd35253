import { useTranslation } from 'react-i18next';
import { useConceptOmgeving } from '../motor/ConceptContext';
import type { OrganisatieKeuze } from '../motor/contract';
import { organisatiesQuery } from '../motor/queries';
import { organisatienaam } from '../../lib/format/organisatienaam';
import { Zoeker, type Zoekwijze } from './Zoeker';

interface Props extends Zoekwijze {
  kies: (organisatie: OrganisatieKeuze) => void;
  /** One that does not exist yet can be made, with this name. */
  nieuw?: (naam: string) => void;
}

/** Search over the organisaties that an agenda may name. */
export function OrganisatieZoeker({ nieuw, ...rest }: Props) {
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  return (
    <Zoeker
      {...rest}
      plaatshouder={t('bewerken.wie.zoek')}
      geen={t('organisatieKiezer.geen')}
      vraag={(zoek) => organisatiesQuery(agenda, zoek)}
      alsKeuze={(organisatie) => ({
        id: organisatie.id,
        naam: organisatienaam(organisatie),
        bij: t(`organisatieSoort.${organisatie.soort}`, { count: 1 }),
      })}
      nieuw={nieuw && { tekst: (naam) => t('bewerken.wie.nieuw', { naam }), maak: nieuw }}
    />
  );
}

import { useTranslation } from 'react-i18next';
import { useBewerker } from '../../../concept/motor/ConceptContext';
import type { components } from '../../../client/schema';
import type { Begrotingstabel } from '../../../concept/motor/contract';
import { Formulierveld } from '../../../ui/formulier/Formulierveld';
import { keuzesUit } from '../../../concept/velden/keuzesUit';
import { NieuwOnderdeel } from '../../../concept/lijst/NieuwOnderdeel';
import type { Formulier } from '../../../ui/formulier/useFormulier';

type Regelsoort = components['schemas']['Regelsoort'];

interface Props {
  tabel: Begrotingstabel;
  formulier: Formulier<Record<'thema' | 'onderdeel' | 'soort', string>>;
  /** Goes up when the grid asks for a regel under a thema. */
  gevraagd: number;
}

/** Adding a regel: its thema and what it is for; the amounts come in the grid. */
export function NieuweRegel({ tabel, formulier, gevraagd }: Props) {
  const { t } = useTranslation();
  const { maak } = useBewerker();
  return (
    <NieuwOnderdeel
      formulier={formulier}
      titel={t('rooster.nieuw')}
      eerste="onderdeel"
      meteenOpen={tabel.regels.length === 0}
      gevraagd={gevraagd}
      blijft={({ thema, soort }) => ({ thema, onderdeel: '', soort })}
      voegToe={({ thema, onderdeel, soort }) =>
        maak('begrotingsregel', {
          begroting: tabel.begroting.id,
          thema,
          onderdeel,
          soort: soort as Regelsoort,
        })
      }
    >
      <Formulierveld
        formulier={formulier}
        veld="thema"
        opties={[
          { waarde: '', tekst: t('rooster.kiesThema') },
          ...tabel.themas.map(({ id, inhoud }) => ({ waarde: id, tekst: inhoud.naam })),
        ]}
      />
      <Formulierveld formulier={formulier} veld="onderdeel" hint={t('rooster.onderdeelHint')} />
      <Formulierveld formulier={formulier} veld="soort" opties={keuzesUit(t, 'regelsoort')} />
    </NieuwOnderdeel>
  );
}

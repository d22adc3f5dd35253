import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import type { Begrotingstabel } from '../../../concept/motor/contract';
import { Link } from '../../../ui/basis/Link';
import { focusOp } from '../../../lib/focus';
import { useFormulier } from '../../../ui/formulier/useFormulier';
import { useTaal } from '../../../lib/i18n/useTaal';
import { useVast } from '../../../lib/useVast';
import type { Maat } from '../maten';
import { useOrganisaties } from '../useOrganisaties';
import { Geldbronnen } from './Geldbronnen';
import { Instellingen } from './Instellingen';
import { celId } from './plek';
import { NieuweRegel } from './NieuweRegel';
import { Regelpaneel } from './Regelpaneel';
import { Rooster } from './Rooster';
import stijl from './Roosterbalk.module.css';
import { RoosterContext, type Roosteromgeving } from './RoosterContext';
import { Sneltoetsen } from './Sneltoetsen';
import { useNotatie } from './useNotatie';

/** The grid with everything around it. */
export function Roosterinhoud({ tabel }: { tabel: Begrotingstabel }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { agenda } = useConceptOmgeving();
  const [bericht, zetBericht] = useState('');
  const [maat, zetMaat] = useState<Maat>('begroot');
  const [paneel, zetPaneel] = useState<string | null>(null);
  const organisaties = useOrganisaties(tabel);
  const { gekozen, kies } = useNotatie(tabel, zetBericht);
  const formulier = useFormulier({
    sleutel: `begrotingsregel-${tabel.begroting.id}`,
    leeg: {
      thema: tabel.themas.length === 1 ? (tabel.themas[0]?.id ?? '') : '',
      onderdeel: '',
      soort: 'lasten',
    },
    namen: {
      thema: t('begroting.thema'),
      onderdeel: t('begroting.onderdeel'),
      soort: t('begroting.kanten.keuze'),
    },
    controleer: ({ thema, onderdeel }) => ({
      thema: thema === '' ? t('invoer.kies') : undefined,
      onderdeel: onderdeel === '' ? t('invoer.nodig') : undefined,
    }),
  });
  const [gevraagd, zetGevraagd] = useState(0);
  const nieuwBij = useVast((thema: string) => {
    formulier.zet('thema', thema);
    zetGevraagd((nu) => nu + 1);
    focusOp(formulier.id('onderdeel'));
  });
  const omgeving = useMemo(
    (): Roosteromgeving => ({
      tabel,
      meld: zetBericht,
      context: { taal, gekozen },
      kies,
      organisaties,
      openRegel: zetPaneel,
      nieuwBij,
    }),
    [tabel, taal, gekozen, kies, organisaties, nieuwBij],
  );
  const open = tabel.regels.find(({ id }) => id === paneel);
  return (
    <RoosterContext value={omgeving}>
      {tabel.regels.length > 0 ? (
        <Rooster tabel={tabel} maat={maat} zetMaat={zetMaat} />
      ) : (
        <p className="lopend">
          {tabel.themas.length > 0 ? (
            t('rooster.nogGeenRegels')
          ) : (
            <>
              {t('rooster.geenThemas')}{' '}
              <Link to={adressen.conceptThemas(agenda)}>{t('rooster.naarThemas')}</Link>
            </>
          )}
        </p>
      )}
      <p role="status" className={stijl.bericht}>
        {bericht}
      </p>
      {tabel.themas.length > 0 && (
        <NieuweRegel tabel={tabel} formulier={formulier} gevraagd={gevraagd} />
      )}
      {open && (
        <Regelpaneel
          key={open.id}
          regel={open}
          sluit={() => {
            zetPaneel(null);
            focusOp(celId(open.id, 0));
          }}
        />
      )}
      <Geldbronnen tabel={tabel} />
      <Instellingen tabel={tabel} />
      <Sneltoetsen />
    </RoosterContext>
  );
}

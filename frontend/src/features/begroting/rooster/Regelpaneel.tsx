import { IconArchive, IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { useBewerken } from '../../../concept/motor/useBewerken';
import { useVeld } from '../../../concept/motor/useVeld';
import { klassen } from '../../../lib/klassen';
import { Knop } from '../../../ui/basis/Knop';
import { Venster } from '../../../ui/basis/Venster';
import { useProblemen } from '../../../concept/lijst/useProblemen';
import { Rijprobleem } from '../../../concept/lijst/Rijprobleem';
import { Keuzeinvoer } from '../../../concept/velden/Keuzeinvoer';
import { Tekstinvoer } from '../../../concept/velden/Tekstinvoer';
import { Actiekeuze } from './Actiekeuze';
import { Fteinvoer } from './Fteinvoer';
import stijl from './Paneel.module.css';
import { useRoosteromgeving } from './RoosterContext';

/** Iv3 fields that culture belongs to. */
const TAAKVELDEN = ['5.3', '5.4', '5.5', '5.6', '6.1'] as const;

interface Props {
  regel: Deel<'begrotingsregel'>;
  sluit: () => void;
}

/** Everything of one regel that is not an amount, and where it stands. */
export function Regelpaneel({ regel, sluit }: Props) {
  const { t } = useTranslation();
  const { tabel } = useRoosteromgeving();
  const onderdeel = useVeld(regel, 'onderdeel');
  const thema = useVeld(regel, 'thema');
  const geldbron = useVeld(regel, 'geldbron');
  const taakveld = useVeld(regel, 'taakveld');
  const problemen = useProblemen(regel.id);
  const id = (veld: string) => `regel-${veld}`;
  return (
    <Venster
      titel={onderdeel.waarde}
      open
      zetOpen={(open) => {
        if (!open) sluit();
      }}
    >
      {problemen.map((b) => (
        <Rijprobleem key={`${b.wat} ${b.tijd}`} bewerking={b} />
      ))}
      <Tekstinvoer
        id={id('onderdeel')}
        label={t('rooster.regel.onderdeel')}
        naam="onderdeel"
        veld={onderdeel}
      />
      <Keuzeinvoer
        id={id('thema')}
        label={t('begroting.thema')}
        naam="thema"
        veld={thema}
        keuzes={tabel.themas.map((keuze) => ({ waarde: keuze.id, tekst: keuze.inhoud.naam }))}
      />
      <Keuzeinvoer
        id={id('geldbron')}
        label={t('rooster.regel.geldbron')}
        hint={t('rooster.regel.geldbronHint')}
        naam="geldbron"
        veld={geldbron}
        nietVerplicht
        keuzes={[
          { waarde: null, tekst: t('rooster.regel.geenGeldbron') },
          ...tabel.geldbronnen.map((bron) => ({ waarde: bron.id, tekst: bron.inhoud.naam })),
        ]}
      />
      <Fteinvoer id={id('fte')} regel={regel} />
      <Keuzeinvoer
        id={id('taakveld')}
        label={t('rooster.regel.taakveld')}
        naam="taakveld"
        veld={taakveld}
        nietVerplicht
        keuzes={[
          { waarde: null, tekst: t('rooster.regel.geenTaakveld') },
          ...TAAKVELDEN.map((code) => ({
            waarde: code,
            tekst: `${code} ${t(`rooster.taakveld.${taakveldSleutel(code)}`)}`,
          })),
        ]}
      />
      <Actiekeuze regel={regel} />
      <Plaats regel={regel} sluit={sluit} />
    </Venster>
  );
}

const taakveldSleutel = (code: (typeof TAAKVELDEN)[number]) =>
  code.replace('.', '_') as '5_3' | '5_4' | '5_5' | '5_6' | '6_1';

/** Up and down within the thema, and away. */
function Plaats({ regel, sluit }: Props) {
  const { t } = useTranslation();
  const { tabel, meld } = useRoosteromgeving();
  const { verplaats, archiveer } = useBewerken();
  const eigen = tabel.regels.filter((r) => r.inhoud.thema === regel.inhoud.thema);
  const nu = eigen.findIndex((r) => r.id === regel.id);
  const kan = (kant: -1 | 1) => Number.isFinite(eigen[nu + kant]?.inhoud.volgorde);
  const naar = (kant: -1 | 1) => {
    const buur = eigen[nu + kant];
    if (!buur || !kan(kant)) return;
    verplaats(regel, { volgorde: buur.inhoud.volgorde });
    meld(
      t('rij.staatOp', {
        titel: regel.inhoud.onderdeel,
        plaats: nu + kant + 1,
        aantal: eigen.length,
      }),
    );
  };
  return (
    <div className={stijl.knoppen}>
      {(
        [
          ['omhoog', -1, IconArrowUp],
          ['omlaag', 1, IconArrowDown],
        ] as const
      ).map(([woord, kant, Icoon]) => (
        // At an end the button stays what it is, so that the focus does.
        <button
          key={woord}
          type="button"
          className={klassen(
            'nl-button',
            'nl-button--secondary',
            !kan(kant) && 'nl-button--disabled',
          )}
          aria-disabled={!kan(kant)}
          onClick={() => {
            naar(kant);
          }}
        >
          <span className="nl-button__icon-start">
            <Icoon aria-hidden size={18} />
          </span>
          <span className="nl-button__label">{t(`rooster.regel.${woord}`)}</span>
        </button>
      ))}
      <Knop
        icoon={<IconArchive aria-hidden size={18} />}
        onPress={() => {
          sluit();
          archiveer(regel);
        }}
      >
        {t('rij.archiveer')}
      </Knop>
    </div>
  );
}

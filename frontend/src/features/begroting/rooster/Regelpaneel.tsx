import { IconArchive } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { useBewerker } from '../../../concept/motor/ConceptContext';
import { useVeld } from '../../../concept/motor/useVeld';
import { formatGetal } from '../../../lib/format/getal';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Knop } from '../../../ui/basis/Knop';
import { Venster } from '../../../ui/basis/Venster';
import { useProblemen } from '../../../concept/lijst/useProblemen';
import { useVerplaatsen } from '../../../concept/lijst/useVerplaatsen';
import { Rijprobleem } from '../../../concept/lijst/Rijprobleem';
import { Verplaatsknoppen } from '../../../concept/lijst/Onderdeel';
import { Keuzeinvoer } from '../../../concept/velden/Keuzeinvoer';
import { Tekstinvoer } from '../../../concept/velden/Tekstinvoer';
import { Actiekeuze } from './Actiekeuze';
import { Getalinvoer } from './Getalinvoer';
import stijl from './Paneel.module.css';
import { useRoosteromgeving } from './RoosterContext';

interface Props {
  regel: Deel<'begrotingsregel'>;
  sluit: () => void;
}

/** Everything of one regel that is not an amount, and where it stands. */
export function Regelpaneel({ regel, sluit }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { tabel } = useRoosteromgeving();
  const { archiveer } = useBewerker();
  const onderdeel = useVeld(regel, 'onderdeel');
  const thema = useVeld(regel, 'thema');
  const geldbron = useVeld(regel, 'geldbron');
  const fte = useVeld(regel, 'fte');
  const taakveld = useVeld(regel, 'taakveld');
  const problemen = useProblemen(regel.id);
  const { bericht, verplaatsing } = useVerplaatsen(
    tabel.regels.filter(({ inhoud }) => inhoud.thema === regel.inhoud.thema),
  );
  const plek = verplaatsing(regel);
  const taakvelden = Object.entries(t('rooster.taakveld', { returnObjects: true }));
  return (
    <Venster titel={onderdeel.waarde} open zetOpen={(open) => !open && sluit()}>
      {problemen.map((b) => (
        <Rijprobleem key={`${b.wat} ${b.tijd}`} bewerking={b} />
      ))}
      <Tekstinvoer
        id="regel-onderdeel"
        label={t('begroting.onderdeel')}
        naam="onderdeel"
        veld={onderdeel}
      />
      <Keuzeinvoer
        label={t('begroting.thema')}
        naam="thema"
        veld={thema}
        keuzes={tabel.themas.map(({ id, inhoud }) => ({ waarde: id, tekst: inhoud.naam }))}
      />
      <Keuzeinvoer
        label={t('begroting.geldbron')}
        hint={t('rooster.regel.geldbronHint')}
        naam="geldbron"
        veld={geldbron}
        nietVerplicht
        keuzes={[
          { waarde: null, tekst: t('rooster.regel.geenGeldbron') },
          ...tabel.geldbronnen.map(({ id, inhoud }) => ({ waarde: id, tekst: inhoud.naam })),
        ]}
      />
      <Getalinvoer
        id="regel-fte"
        label={t('rooster.regel.fte')}
        hint={t('rooster.regel.fteHint')}
        naam="fte"
        veld={fte}
        nietVerplicht
        inWoorden={(waarde) => (waarde === null ? '' : formatGetal(waarde, taal))}
        lees={leesFte}
        uitleg={t('rooster.regel.geenFte')}
      />
      <Keuzeinvoer
        label={t('rooster.regel.taakveld')}
        naam="taakveld"
        veld={taakveld}
        nietVerplicht
        keuzes={[
          { waarde: null, tekst: t('rooster.regel.geenTaakveld') },
          ...taakvelden.map(([sleutel, naam]) => {
            const code = sleutel.replace('_', '.');
            return { waarde: code, tekst: `${code} ${naam}` };
          }),
        ]}
      />
      <Actiekeuze regel={regel} />
      <div className={stijl.knoppen}>
        {plek && <Verplaatsknoppen id={regel.id} naam={onderdeel.waarde} {...plek} />}
        <Knop
          icoon={<IconArchive aria-hidden size={18} />}
          onPress={() => {
            sluit();
            archiveer(regel);
          }}
        >
          {t('rij.archiveer')}
        </Knop>
        <p role="status" className="alleen-voorlezen">
          {bericht}
        </p>
      </div>
    </Venster>
  );
}

/** At most two decimals, after a comma or a dot: people are not counted in thousands. */
function leesFte(tekst: string): string | null | undefined {
  if (tekst === '') return null;
  return /^\d{1,4}([.,]\d{1,2})?$/.test(tekst) ? tekst.replace(',', '.') : undefined;
}

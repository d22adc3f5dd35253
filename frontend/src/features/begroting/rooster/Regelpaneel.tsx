import { IconArchive } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { useBewerker } from '../../../concept/motor/ConceptContext';
import { useVeld } from '../../../concept/motor/useVeld';
import { Knop } from '../../../ui/basis/Knop';
import { Venster } from '../../../ui/basis/Venster';
import { useProblemen } from '../../../concept/lijst/useProblemen';
import { useVerplaatsen } from '../../../concept/lijst/useVerplaatsen';
import { Rijprobleem } from '../../../concept/lijst/Rijprobleem';
import { Verplaatsknoppen } from '../../../concept/lijst/Onderdeel';
import { Veldinvoer } from '../../../concept/velden/Veldinvoer';
import { Actiekeuze } from './Actiekeuze';
import stijl from './Paneel.module.css';
import { useRoosteromgeving } from './RoosterContext';

interface Props {
  regel: Deel<'begrotingsregel'>;
  sluit: () => void;
}

/** Everything of one regel that is not an amount, and where it stands. */
export function Regelpaneel({ regel, sluit }: Props) {
  const { t } = useTranslation();
  const { tabel } = useRoosteromgeving();
  const { archiveer } = useBewerker();
  const onderdeel = useVeld(regel, 'onderdeel').waarde;
  const problemen = useProblemen(regel.id);
  const { bericht, verplaatsing } = useVerplaatsen(
    tabel.regels.filter(({ inhoud }) => inhoud.thema === regel.inhoud.thema),
  );
  const plek = verplaatsing(regel);
  return (
    <Venster titel={onderdeel} open zetOpen={(open) => !open && sluit()}>
      {problemen.map((b) => (
        <Rijprobleem key={`${b.wat} ${b.tijd}`} bewerking={b} />
      ))}
      <Veldinvoer deel={regel} veld="onderdeel" />
      <Veldinvoer deel={regel} veld="thema" delen={tabel.themas} />
      <Veldinvoer deel={regel} veld="soort" label={t('begroting.kanten.keuze')} />
      <Veldinvoer deel={regel} veld="aard" />
      <Veldinvoer deel={regel} veld="geldbron" delen={tabel.geldbronnen} />
      <Veldinvoer deel={regel} veld="fte" />
      <Veldinvoer deel={regel} veld="taakveld" label={t('rooster.regel.taakveld')} kort={false} />
      <Actiekeuze regel={regel} />
      <div className={stijl.knoppen}>
        {plek && <Verplaatsknoppen id={regel.id} naam={onderdeel} {...plek} />}
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

import { useTranslation } from 'react-i18next';
import { isOnbegrepen } from '../../../concept/motor/bewerking';
import { useBewerker } from '../../../concept/motor/ConceptContext';
import type { Deel } from '../../../concept/motor/contract';
import { useCelveld } from '../../../concept/motor/useVeld';
import { leesBedrag } from '../../../lib/format/leesBedrag';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Knop } from '../../../ui/basis/Knop';
import { focusOp } from '../../../lib/focus';
import { Botsingkeuze } from '../../../concept/velden/Botsingkeuze';
import { Foutzin } from '../../../concept/velden/Foutzin';
import { Bedragvraag } from './Bedragvraag';
import { alsTekst, REDENEN, type Celwaarde } from './celwaarde';
import stijl from './Bedragvraag.module.css';
import { useRoosteromgeving } from './RoosterContext';
import type { Celbeeld } from './useRijbeeld';

export const heeftDetail = ({ waarde, staat }: Celbeeld): boolean =>
  isOnbegrepen(waarde) || staat === 'fout' || staat === 'botsing';

interface Props {
  regel: Deel<'begrotingsregel'>;
  veld: string;
  /** The cell, which gets the focus back after a choice. */
  cel: string;
}

/** Under the row of a cell: what is wrong with it or what is asked, and what one can do. */
export function Celdetail({ regel, veld: pad, cel }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { context, kies } = useRoosteromgeving();
  const veld = useCelveld(regel, pad);
  const { waarde, fout } = veld;
  const eerder = (useBewerker().opServer(regel.id, pad) ?? null) as Celwaarde;
  if (veld.botsing !== null) {
    return (
      <Botsingkeuze
        veld={{
          ...veld,
          kies: (keuze) => {
            veld.kies(keuze);
            focusOp(cel);
          },
        }}
        inWoorden={(w) => (w === null ? '' : alsTekst(w, taal))}
      />
    );
  }
  const terug = (
    <Knop
      soort="subtiel"
      onPress={() => {
        veld.zet(eerder);
        focusOp(cel);
      }}
    >
      {eerder === null
        ? t('rooster.terugLeeg')
        : t('rooster.terug', { waarde: alsTekst(eerder, taal) })}
    </Knop>
  );
  const { onbegrepen: tekst, reden } = isOnbegrepen(waarde) ? waarde : { reden: null };
  const gelezen = reden === 'meerduidig' && leesBedrag(tekst, { ...context, blok: 'gemengd' });
  if (gelezen && gelezen.soort === 'meerduidig') {
    return (
      <Bedragvraag
        keuzes={gelezen.keuzes}
        getypt={tekst}
        kies={({ notatie }) => {
          kies(notatie);
          focusOp(cel);
        }}
      >
        {terug}
      </Bedragvraag>
    );
  }
  return (
    <div className={stijl.vraag}>
      <p role="alert" className={stijl.foutzin}>
        {reden !== null
          ? t(`rooster.reden.${REDENEN.find((r) => r === reden) ?? 'geenGetal'}`, { tekst })
          : fout !== null && <Foutzin fout={fout} namen={[pad]} />}
      </p>
      {terug}
    </div>
  );
}

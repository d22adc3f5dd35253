import { useTranslation } from 'react-i18next';
import { isOnbegrepen } from '../../../concept/motor/bewerking';
import { useBewerker } from '../../../concept/motor/ConceptContext';
import type { Deel } from '../../../concept/motor/contract';
import { useCelveld, type Veld } from '../../../concept/motor/useVeld';
import { formatBedrag } from '../../../lib/format/geld';
import { leesBedrag } from '../../../lib/format/leesBedrag';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Knop } from '../../../ui/basis/Knop';
import { focusOp } from '../../../lib/focus';
import { Botsingkeuze } from '../../../concept/velden/Botsingkeuze';
import { Foutzin } from '../../../concept/velden/Foutzin';
import { alsTekst, REDENEN, type Celwaarde, type Reden } from './celwaarde';
import stijl from './Rooster.module.css';
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
  const { taal } = useTaal();
  const veld = useCelveld(regel, pad);
  const { waarde } = veld;
  return (
    <div className={stijl.detail}>
      {veld.botsing !== null ? (
        <Botsingkeuze
          veld={{
            ...veld,
            kies: (keuze) => {
              veld.kies(keuze);
              focusOp(cel);
            },
          }}
          inWoorden={(w: Celwaarde) => (w === null ? '' : alsTekst(w, taal))}
        />
      ) : isOnbegrepen(waarde) ? (
        <Onleesbaar regel={regel} pad={pad} cel={cel} veld={veld} tekst={waarde.onbegrepen} />
      ) : (
        veld.fout !== null && (
          <div className={stijl.melding} role="alert">
            <p className={stijl.foutzin}>
              <Foutzin fout={veld.fout} namen={[pad]} />
            </p>
            <Terug regel={regel} pad={pad} cel={cel} veld={veld} />
          </div>
        )
      )}
    </div>
  );
}

interface Onderdeelprops {
  regel: Deel<'begrotingsregel'>;
  pad: string;
  cel: string;
  veld: Veld<Celwaarde>;
}

/** What cannot be read: why, or which of two amounts is meant. */
function Onleesbaar({ regel, pad, cel, veld, tekst }: Onderdeelprops & { tekst: string }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { context, kies } = useRoosteromgeving();
  const gelezen = leesBedrag(tekst, { ...context, blok: 'gemengd' });
  const reden = isOnbegrepen(veld.waarde) ? veld.waarde.reden : '';
  if (gelezen.soort === 'meerduidig' && reden === 'meerduidig') {
    const bedragen = gelezen.keuzes.map(({ bedrag }) => formatBedrag(bedrag, taal));
    return (
      <div className={stijl.melding} role="group" aria-label={t('rooster.vraagLabel')}>
        <p role="alert">
          <strong>
            {bedragen.length > 1
              ? t('rooster.vraag', { een: bedragen[0], ander: bedragen[1] })
              : t('rooster.vraagEen', { een: bedragen[0] })}
          </strong>{' '}
          {t('rooster.getypt', { tekst })}
        </p>
        <div className={stijl.keuzes}>
          {gelezen.keuzes.map(({ notatie, bedrag }) => (
            <Knop
              key={notatie}
              onPress={() => {
                kies(notatie);
                focusOp(cel);
              }}
            >
              {formatBedrag(bedrag, taal)}
            </Knop>
          ))}
          <Terug regel={regel} pad={pad} cel={cel} veld={veld} />
        </div>
      </div>
    );
  }
  return (
    <div className={stijl.melding}>
      <p role="alert" className={stijl.foutzin}>
        {t(`rooster.reden.${redenVan(reden)}`, { tekst })}
      </p>
      <Terug regel={regel} pad={pad} cel={cel} veld={veld} />
    </div>
  );
}

const redenVan = (reden: string): Reden => REDENEN.find((r) => r === reden) ?? 'geenGetal';

/** Back to what the cell was before it was typed in. */
function Terug({ regel, pad, cel, veld }: Onderdeelprops) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const opServer = useBewerker().opServer(regel.id, pad) as Celwaarde | undefined;
  const eerder = opServer ?? null;
  return (
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
}

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Daad } from '../motor/daad';
import { useBewerker } from '../motor/ConceptContext';
import { useStand } from '../motor/useStand';
import { focusOp, deelId } from '../../lib/focus';
import { Bericht } from './Bericht';

const KNOP = 'archief-ongedaan';

/**
 * After archiving: says so, with a way back. The focus goes there, because what had it is gone; after
 * closing it goes to the title of the page.
 */
export function Archiefmelding() {
  const { t } = useTranslation();
  const { maakOngedaan } = useBewerker();
  const terug = useStand((b) => b.laatsteDaad());
  const wachtende = useStand((b) => b.bewerkingen());
  const [gesloten, zetGesloten] = useState<Daad>();
  const id = terug?.wat === 'archief' ? terug.ids[0]?.id : undefined;
  const geweigerd = wachtende.some(
    (b) => b.wat === 'archief' && b.id === id && (b.fout !== null || b.botsing !== null),
  );
  const toon = id !== undefined && terug !== gesloten && !geweigerd;
  useEffect(() => {
    if (toon) focusOp(KNOP);
  }, [toon, terug]);
  return (
    <Bericht
      zin={toon ? t('rij.gearchiveerd', { titel: terug?.titel }) : null}
      knopId={KNOP}
      ongedaan={() => {
        maakOngedaan();
        if (id !== undefined) focusOp(deelId(id));
      }}
      sluit={() => {
        zetGesloten(terug);
        document.querySelector('h1')?.focus();
      }}
    />
  );
}

import { useTranslation } from 'react-i18next';
import type { Concept } from '../motor/contract';
import { useStand } from '../motor/useStand';
import stijl from './ConceptKop.module.css';

interface Props {
  concept: Concept;
  /** Code of the programmalijn of which the map is on the screen; who is there too is simply here. */
  hier?: string | undefined;
}

/** Who else has this concept open, and on which map. Nothing when nobody does. */
export function Aanwezigen({ concept, hier }: Props) {
  const { t } = useTranslation();
  const anderen = useStand((b) => b.personen()).filter(({ ik }) => !ik);
  const lijn = (plek: string | null) =>
    plek === hier
      ? undefined
      : concept.programmalijnen.find(({ code }) => code === plek)?.inhoud.nummer;
  const [laatste] = useStand((b) => b.zojuist());
  return (
    <div className={stijl.aanwezig}>
      {anderen.length > 0 && (
        <>
          <span>{t('bewerken.ookHier')}</span>
          <ul aria-label={t('aanwezig.label')}>
            {anderen.map(({ sleutel, naam, plek }) => (
              <li key={sleutel}>
                <span className={stijl.letters} aria-hidden="true">
                  {voorletters(naam)}
                </span>{' '}
                {naam}
                {lijn(plek) !== undefined && (
                  <span className="stil"> {t('bewerken.opLijn', { nummer: lijn(plek) })}</span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <span role="status" className="stil">
        {laatste &&
          t(`bewerken.zojuistWat.${laatste.wat}`, {
            wie: laatste.door.naam ?? t('bewerken.iemand'),
            soort: t(`soort.${laatste.soort}.naam`),
          })}
      </span>
    </div>
  );
}

/** "Jan de Vries" is "JV". */
function voorletters(naam: string): string {
  const woorden = naam.split(/\s+/).filter(Boolean);
  return [woorden[0], woorden.length > 1 ? woorden.at(-1) : undefined]
    .map((woord) => woord?.charAt(0).toLocaleUpperCase() ?? '')
    .join('');
}

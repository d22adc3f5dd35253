import { useTranslation } from 'react-i18next';
import { useGebeurtenissen } from '../../../concept/motor/useGebeurtenissen';
import { useBewerkomgeving } from './BewerkContext';
import stijl from './Werkbalk.module.css';

/** Who else has this agenda open, and where. */
export function Aanwezigen() {
  const { t } = useTranslation();
  const { concept, kaart } = useBewerkomgeving();
  const { personen, zojuist } = useGebeurtenissen();
  const anderen = personen.filter(({ ik }) => !ik);
  const laatste = zojuist[0];
  return (
    <span className={stijl.anderen}>
      {anderen.length > 0 && (
        <>
          <span className="stil">{t('bewerken.ookHier')}</span>
          <ul className={stijl.personen}>
            {anderen.map(({ sleutel, naam, plek }) => {
              const lijn = concept.programmalijnen.find(({ code }) => code === plek);
              return (
                <li key={sleutel} className={stijl.persoon}>
                  <b aria-hidden="true">{naam.slice(0, 1)}</b> {naam}
                  {lijn && lijn.id !== kaart.programmalijn.id && (
                    <span className="stil">
                      {' '}
                      {t('bewerken.opLijn', { nummer: lijn.inhoud.nummer })}
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
      <span role="status" className={stijl.zojuist}>
        {laatste &&
          t(`bewerken.zojuistWat.${laatste.wat}`, {
            wie: laatste.door?.naam ?? t('bewerken.iemand'),
            soort: t(`bewerken.soort.${laatste.soort}`),
          })}
      </span>
    </span>
  );
}

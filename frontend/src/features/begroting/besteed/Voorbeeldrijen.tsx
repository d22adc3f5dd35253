import { useTranslation } from 'react-i18next';
import type { Kolommen } from './bestedingen';
import { klassen } from '../../../lib/klassen';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from './Besteed.module.css';

/** The first rows of the file, to recognise its columns by. */
export function Voorbeeldrijen({ kolommen }: { kolommen: Kolommen }) {
  const { t } = useTranslation();
  const teken = kolommen.scheidingsteken === '\t' ? t('besteed.tab') : kolommen.scheidingsteken;
  return (
    <>
      <p className="stil">
        {t('besteed.gelezenAls', { count: kolommen.aantalRijen, tekens: kolommen.tekenset, teken })}
      </p>
      {/* It scrolls sideways, so the keyboard must be able to get into it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={stijl.rol} role="region" aria-label={t('besteed.eersteRijen')} tabIndex={0}>
        <table className={klassen('utrecht-table', stijl.rijen)}>
          <caption className="alleen-voorlezen">{t('besteed.eersteRijen')}</caption>
          <thead>
            <tr>
              {kolommen.kolommen.map((naam) => (
                <Nederlands als="th" key={naam}>
                  {naam}
                </Nederlands>
              ))}
            </tr>
          </thead>
          <tbody>
            {kolommen.voorbeeldrijen.map((rij, i) => (
              <tr key={i}>
                {kolommen.kolommen.map((naam, k) => (
                  <Nederlands als="td" key={naam}>
                    {rij[k]}
                  </Nederlands>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

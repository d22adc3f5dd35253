import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { focusOp } from '../../lib/focus';
import { zetVoorTitel } from '../../lib/paginatitel';
import { Melding } from '../basis/Melding';
import stijl from './Formulier.module.css';

export interface Foutregel {
  /** Of the input, or of the first of a group. */
  id: string;
  naam: string;
  fout: ReactNode;
}

interface Props {
  id: string;
  fouten: Foutregel[];
  /** What went wrong when it was not about a field. */
  children?: ReactNode;
}

/**
 * At the top of a form: how much is wrong, and the way to it. It is the one alert of the form and takes the focus;
 * the number stands in the title of the page too, as long as there is something to mend.
 */
export function Foutensamenvatting({ id, fouten, children }: Props) {
  const { t } = useTranslation();
  const count = fouten.length;
  const inTitel = count === 0 ? '' : t('formulier.titel', { count });
  useEffect(() => {
    zetVoorTitel(id, inTitel);
    return () => zetVoorTitel(id, '');
  }, [id, inTitel]);
  return (
    <div id={id} tabIndex={-1} className={stijl.samenvatting}>
      {count === 0 ? (
        children
      ) : (
        <Melding soort="fout" titel={t('formulier.kop', { count })} kop>
          <ul className={stijl.fouten}>
            {fouten.map((regel) => (
              <li key={regel.id}>
                <a
                  href={`#${regel.id}`}
                  className="nl-link"
                  onClick={(gebeurtenis) => {
                    gebeurtenis.preventDefault();
                    focusOp(regel.id);
                  }}
                >
                  {regel.naam}
                  {regel.naam.endsWith('?') ? ' ' : ': '}
                  {regel.fout}
                </a>
              </li>
            ))}
          </ul>
        </Melding>
      )}
    </div>
  );
}

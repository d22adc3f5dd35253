import { useTranslation } from 'react-i18next';
import type { Agenda } from '../../../lib/api';
import { Link } from '../../../ui/basis/Link';
import { Nederlands } from '../../../ui/basis/Nederlands';

interface Props {
  /** Of the agenda itself: a jaarplan is often a part of the same period, and follows on nothing. */
  soort: Agenda['soort'];
  /** The agenda before, and where it can be read. */
  vorige: { titel: string };
  naar: string;
  /** Where the two stand side by side. */
  verschil?: string;
}

/** Which agenda this one goes on from, in one quiet line. */
export function VolgtOp({ soort, vorige, naar, verschil }: Props) {
  const { t } = useTranslation();
  return (
    <p>
      <span className="stil">
        {t(soort === 'jaarplan' ? 'herkomst.komtUit' : 'herkomst.volgtOp')}
      </span>{' '}
      <Link to={naar}>
        <Nederlands>{vorige.titel}</Nederlands>
      </Link>
      {verschil !== undefined && (
        <>
          {' · '}
          <Link to={verschil}>{t('herkomst.watIsAnders')}</Link>
        </>
      )}
    </p>
  );
}

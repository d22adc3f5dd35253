import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import type { Samenvoeging } from '../../../lib/api';
import { Link } from '../../../ui/basis/Link';
import { Nederlands } from '../../../ui/basis/Nederlands';

interface Props {
  samenvoeging: Samenvoeging;
  /** Whether this account may undo it. */
  magOngedaan: boolean;
}

/** That an organisatie is another one by now. Its end goes back with the samenvoeging, not by itself. */
export function Samengevoegd({ samenvoeging: { naar }, magOngedaan }: Props) {
  const { t } = useTranslation();
  return (
    <div>
      <p role="status">
        {t('samenvoegen.is')}{' '}
        <Nederlands>
          <Link to={adressen.profiel(naar.code)}>{naar.naam}</Link>
        </Nederlands>
        .
      </p>
      {magOngedaan && <p>{t('samenvoegen.isUitleg')}</p>}
    </div>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Herkomstverschillen } from '../../../lib/api';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Afdrukknop } from '../../../ui/pagina/Afdrukknop';
import { PaginaKop } from '../../../ui/pagina/PaginaKop';
import { Verschillijst } from '../verschillen/Verschillijst';

interface Props {
  verschillen: Herkomstverschillen;
  /** The agenda before, with the way to it. */
  vorige: ReactNode;
}

/** What a plan says otherwise than the one before it; what only moved along is said once. */
export function Planverschillen({ verschillen, vorige }: Props) {
  const { t } = useTranslation();
  const { agenda, oud, opgeschoven } = verschillen;
  return (
    <>
      <PaginaKop boven={<Nederlands>{agenda.titel}</Nederlands>} titel={t('herkomst.watIsAnders')}>
        <p className="lopend">
          {oud.nummer === null
            ? t('herkomst.metConcept')
            : t('herkomst.metVersie', { nummer: oud.nummer })}{' '}
          {vorige}.{' '}
          {opgeschoven !== null && (
            <>
              {t(opgeschoven.jaren > 0 ? 'herkomst.opgeschoven' : 'herkomst.teruggeschoven', {
                count: opgeschoven.onderdelen,
                jaren: t('herkomst.jaar', { count: Math.abs(opgeschoven.jaren) }),
              })}{' '}
            </>
          )}
          {t('herkomst.uitvoering')}
        </p>
      </PaginaKop>
      <Verschillijst verschillen={verschillen} acties={<Afdrukknop />} />
    </>
  );
}

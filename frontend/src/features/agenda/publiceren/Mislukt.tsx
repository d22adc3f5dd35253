import { useTranslation } from 'react-i18next';
import type { Probleem } from '../../../lib/Probleem';
import { Melding } from '../../../ui/basis/Melding';
import { Nederlands } from '../../../ui/basis/Nederlands';

/** Publishing did not happen, or nobody knows: what was kept and what to do. */
export function Mislukt({ probleem }: { probleem: Probleem }) {
  const { t } = useTranslation();
  const { oorzaak, status, detail } = probleem;
  const wat =
    status === 409 ? 'veranderd' : oorzaak === 'antwoord' ? 'mislukt' : ('onzeker' as const);
  return (
    <Melding soort="fout" titel={t(`publiceren.${wat}`)}>
      {wat === 'mislukt' && detail !== null && <Nederlands als="p">{detail}</Nederlands>}
      <p>{t(`publiceren.${wat}Uitleg`)}</p>
    </Melding>
  );
}

import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** What a value was and what it becomes, also for who hears it. */
export function WasWordt({ oud, nieuw }: { oud: string; nieuw: string }) {
  const { t } = useTranslation();
  return (
    <span>
      <span className="alleen-voorlezen">{t('verschillen.was')} </span>
      <del>{oud}</del> <IconArrowRight aria-hidden size={16} />{' '}
      <span className="alleen-voorlezen">{t('verschillen.is')} </span>
      <ins>{nieuw}</ins>
    </span>
  );
}

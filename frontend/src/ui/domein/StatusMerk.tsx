import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Status } from '../../lib/api';
import { klassen } from '../../lib/klassen';
import stijl from './StatusMerk.module.css';

/** Every status has its own shape, so that it never depends on colour. */
const VORM: Record<Status, ReactNode> = {
  niet_gestart: <circle cx="8" cy="8" r="5.5" className={stijl.omtrek} />,
  op_schema: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M6.5 5v6l5-3z" className={stijl.uitgespaard} />
    </>
  ),
  loopt_achter: (
    <>
      <path d="M8 1.2 15.2 14.4H.8z" />
      <path d="M7.2 5.8h1.6v4H7.2zM7.2 10.9h1.6v1.6H7.2z" className={stijl.uitgespaard} />
    </>
  ),
  afgerond: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="m4.8 8.2 2.2 2.2 4.3-4.6" className={stijl.vink} />
    </>
  ),
  gestopt: <rect x="2.5" y="2.5" width="11" height="11" rx="1.5" />,
  onbekend: <circle cx="8" cy="8" r="5.5" className={stijl.stippels} />,
};

/** How far an actie is: a word and a shape. */
export function StatusMerk({ status }: { status: Status }) {
  const { t } = useTranslation();
  return (
    <span className={klassen(stijl.status, stijl[status])}>
      <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true">
        {VORM[status]}
      </svg>
      {t(`status.${status}`)}
    </span>
  );
}

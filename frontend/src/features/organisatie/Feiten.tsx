import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Organisatie } from '../../lib/api';
import { Nederlands } from '../../ui/basis/Nederlands';
import stijl from './Organisaties.module.css';

/** What it does and how to reach it; what it says nothing of is left out. */
export function Feiten({ organisatie }: { organisatie: Organisatie }) {
  const { t } = useTranslation();
  const { contact, disciplines, wijken, afkorting, eerdereNamen, kvk } = organisatie;
  const feiten: [wat: string, waarde: ReactNode][] = [
    [
      'contact',
      contact !== null && (
        <>
          {contact.naam !== null && <div>{contact.naam}</div>}
          {contact.email !== null && (
            <a className="nl-link" href={`mailto:${contact.email}`}>
              {contact.email}
            </a>
          )}
          {contact.telefoon !== null && (
            <div>
              <a className="nl-link" href={`tel:${contact.telefoon.replaceAll(/[^+\d]/g, '')}`}>
                {contact.telefoon}
              </a>
            </div>
          )}
        </>
      ),
    ],
    ['disciplines', disciplines.join(', ')],
    ['wijken', wijken.join(', ')],
    ['afkorting', afkorting],
    ['eerdereNamen', eerdereNamen.join(', ')],
    ['kvk', kvk],
  ];
  const gezegd = feiten.filter(([, waarde]) => Boolean(waarde));
  if (gezegd.length === 0) return null;
  return (
    <dl className={stijl.feiten}>
      {gezegd.map(([wat, waarde]) => (
        <div key={wat}>
          <dt>{t(`organisatie.feit.${wat as 'contact'}`)}</dt>
          <Nederlands als="dd">{waarde}</Nederlands>
        </div>
      ))}
    </dl>
  );
}

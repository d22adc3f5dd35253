import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatBedrag } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import { klassen } from '../../../lib/klassen';
import type { CodeInBestand } from '../../../lib/api';
import type { Indeling } from './bestedingen';
import { Knop } from '../../../ui/basis/Knop';
import { Kop } from '../../../ui/basis/Kop';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from './Stappen.module.css';
import tabel from './Besteed.module.css';
import { GEEN, Regelkiezer, type Regelkeuze } from './Regelkiezer';

interface Props {
  codes: CodeInBestand[];
  indeling: Indeling;
  regels: Regelkeuze[];
  bezig: boolean;
  bewaar: (indeling: Indeling) => void;
}

/** Where each code in the file goes; what is open comes first, with what seems to fit. */
export function Codes({ codes, indeling, regels, bezig, bewaar }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const [keuzes, zetKeuzes] = useState<Record<string, string | null>>(() =>
    Object.fromEntries(
      codes.map(({ code, bestemming, regel }) => [code, bestemming === 'geen' ? GEEN : regel]),
    ),
  );
  const op = [...codes].sort(
    (a, b) => Number(b.bestemming === 'open') - Number(a.bestemming === 'open'),
  );
  const zonder = codes.filter(({ code }) => keuzes[code] == null);
  const aantalOpen = codes.filter(({ bestemming }) => bestemming === 'open').length;
  return (
    <section className={stijl.stap}>
      <Kop niveau={2}>{t('besteed.codes')}</Kop>
      <p className="lopend">
        {aantalOpen > 0
          ? t('besteed.codesOpen', { count: aantalOpen })
          : t('besteed.codesKlaar', { count: codes.length })}
      </p>
      <form
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          const inBestand = new Set(codes.map(({ code }) => code));
          bewaar({
            ...indeling,
            codes: [
              ...indeling.codes.filter(({ code }) => !inBestand.has(code)),
              ...codes.flatMap(({ code }) => {
                const naar = keuzes[code] ?? null;
                return naar === null ? [] : [{ code, regel: naar === GEEN ? null : naar }];
              }),
            ],
          });
        }}
      >
        <table className={klassen('utrecht-table', tabel.codes)}>
          <caption className="alleen-voorlezen">{t('besteed.codes')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('besteed.code')}</th>
              <th scope="col" className={tabel.getal}>
                {t('besteed.inBestand')}
              </th>
              <th scope="col">{t('besteed.hoortBij')}</th>
            </tr>
          </thead>
          <tbody>
            {op.map(({ code, naam, aantal, bedrag }) => (
              <tr key={code}>
                <th scope="row">
                  <Nederlands>{code}</Nederlands>
                  {naam !== null && <Nederlands className={tabel.bij}>{naam}</Nederlands>}
                </th>
                <td className={tabel.getal}>
                  {formatBedrag(bedrag, taal)}
                  <span className={tabel.bij}>{t('besteed.rijen', { count: aantal })}</span>
                </td>
                <td>
                  <Regelkiezer
                    label={t('besteed.hoortBijCode', { code })}
                    regels={regels}
                    waarde={keuzes[code] ?? null}
                    kies={(naar) => {
                      zetKeuzes((nu) => ({ ...nu, [code]: naar }));
                    }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <div className={stijl.knoppen}>
          <Knop type="submit" soort="hoofd" isDisabled={bezig}>
            {t('besteed.bewaarCodes')}
          </Knop>
          {zonder.length > 0 && (
            <Knop
              onPress={() => {
                zetKeuzes((nu) => ({
                  ...nu,
                  ...Object.fromEntries(zonder.map(({ code }) => [code, GEEN])),
                }));
              }}
            >
              {t('besteed.restHoortNiet', { count: zonder.length })}
            </Knop>
          )}
        </div>
      </form>
    </section>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodeInBestand } from '../../../lib/api';
import type { Indeling } from './bestedingen';
import { Knop } from '../../../ui/basis/Knop';
import { Kop } from '../../../ui/basis/Kop';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from './Stappen.module.css';
import { VOORBEELD } from '../../../concept/bestand/useOvernemen';
import { getal, Tabel } from '../../../ui/basis/Tabel';
import tabelstijl from '../../../ui/basis/Tabel.module.css';
import { BedragVanRijen } from './BedragVanRijen';
import besteed from './Besteed.module.css';
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
      <Kop niveau={2} {...(aantalOpen > 0 && { id: VOORBEELD, tabIndex: -1 })}>
        {t('besteed.codes')}
      </Kop>
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
        <Tabel
          naam={t('besteed.codes')}
          className={besteed.codes}
          kolommen={[t('besteed.code'), getal(t('besteed.inBestand')), t('besteed.hoortBij')]}
          rijen={op.map(({ code, naam, aantal, bedrag }) => ({
            sleutel: code,
            cellen: [
              <Nederlands key={code}>
                {code}
                {naam !== null && <span className={tabelstijl.bij}>{naam}</span>}
              </Nederlands>,
              <BedragVanRijen key={code} bedrag={bedrag} aantal={aantal} />,
              <Regelkiezer
                key={code}
                label={t('besteed.hoortBijCode', { code })}
                naam={naam}
                regels={regels}
                waarde={keuzes[code] ?? null}
                kies={(naar) => zetKeuzes((nu) => ({ ...nu, [code]: naar }))}
              />,
            ],
          }))}
        />
        <div className={stijl.knoppen}>
          <Knop type="submit" soort="hoofd" isDisabled={bezig}>
            {t('besteed.bewaarCodes')}
          </Knop>
          {zonder.length > 0 && (
            <Knop
              onPress={() =>
                zetKeuzes((nu) => ({
                  ...nu,
                  ...Object.fromEntries(zonder.map(({ code }) => [code, GEEN])),
                }))
              }
            >
              {t('besteed.restHoortNiet', { count: zonder.length })}
            </Knop>
          )}
        </div>
      </form>
    </section>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bladnaam, Kaartvoorbeeld } from '../../../client/schema';
import { VOORBEELD } from '../../../concept/bestand/useOvernemen';
import { Knop } from '../../../ui/basis/Knop';
import { Kop } from '../../../ui/basis/Kop';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Tabel } from '../../../ui/basis/Tabel';
import tabelstijl from '../../../ui/basis/Tabel.module.css';
import stijl from './Excel.module.css';
import type { Indeling } from './kaartimport';
import { GEEN, Naamkiezer, type Keuze } from './Naamkiezer';

type Naam = Kaartvoorbeeld['namen'][number];

interface Props {
  namen: Naam[];
  indeling: Indeling;
  bezig: boolean;
  bewaar: (indeling: Indeling) => void;
}

/** Who is meant by each name that the server does not know by itself; what is open comes first. */
export function Namen({ namen, indeling, bezig, bewaar }: Props) {
  const { t } = useTranslation();
  const bewaard = (naam: string) =>
    indeling.namen.find((een) => sleutel(een.naam) === sleutel(naam));
  // Who is known by name needs no choice, and can get another.
  const [keuzes, zetKeuzes] = useState<Record<string, Keuze | null>>(() =>
    Object.fromEntries(namen.map((een) => [een.naam, begin(een, bewaard(een.naam))])),
  );
  const op = [...namen].sort((a, b) => Number(b.wordt === 'open') - Number(a.wordt === 'open'));
  const aantalOpen = namen.filter(({ wordt }) => wordt === 'open').length;
  const zonder = namen.filter(({ naam, wordt }) => wordt === 'open' && keuzes[naam] == null);
  return (
    <section className={stijl.stap}>
      <Kop niveau={2} {...(aantalOpen > 0 && { id: VOORBEELD, tabIndex: -1 })}>
        {t('excel.namen')}
      </Kop>
      <p className="lopend">
        {aantalOpen > 0
          ? t('excel.namenOpen', { count: aantalOpen })
          : t('excel.namenKlaar', { count: namen.length })}
      </p>
      <form
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          const hier = new Set(namen.map(({ naam }) => sleutel(naam)));
          bewaar({
            ...indeling,
            namen: [
              ...indeling.namen.filter(({ naam }) => !hier.has(sleutel(naam))),
              ...namen.flatMap(({ naam }) => {
                const keuze = keuzes[naam] ?? null;
                return keuze === null
                  ? []
                  : [
                      {
                        naam,
                        organisatie: keuze.organisatie?.id ?? null,
                        soort: keuze.soort ?? null,
                      },
                    ];
              }),
            ],
          });
        }}
      >
        <Tabel
          naam={t('excel.namen')}
          className={stijl.namen}
          kolommen={[t('excel.naam'), t('excel.wieIsHet')]}
          rijen={op.map((een) => ({
            sleutel: een.naam,
            cellen: [
              <Nederlands key={een.naam}>
                {een.naam}
                <span className={tabelstijl.bij}>{t('excel.aantal', { count: een.aantal })}</span>
              </Nederlands>,
              <Naamkiezer
                key={een.naam}
                id={`excel-naam-${op.indexOf(een)}`}
                naam={een}
                keuze={keuzes[een.naam] ?? null}
                kies={(keuze) => zetKeuzes((nu) => ({ ...nu, [een.naam]: keuze }))}
              />,
            ],
          }))}
        />
        <div className={stijl.verder}>
          <Knop type="submit" soort="hoofd" isDisabled={bezig}>
            {t('excel.bewaarNamen')}
          </Knop>
          {zonder.length > 0 && (
            <Knop
              onPress={() =>
                zetKeuzes((nu) => ({
                  ...nu,
                  ...Object.fromEntries(zonder.map(({ naam }) => [naam, GEEN])),
                }))
              }
            >
              {t('excel.restOverslaan', { count: zonder.length })}
            </Knop>
          )}
        </div>
      </form>
    </section>
  );
}

/** As the server compares names. */
const sleutel = (naam: string) => naam.trim().replace(/\s+/g, ' ').toLowerCase();

function begin({ lijktOp, wordt, organisatie }: Naam, bewaard: Bladnaam | undefined): Keuze | null {
  if (bewaard === undefined) {
    const [eerste] = lijktOp;
    return wordt === 'open' && eerste ? { organisatie: eerste } : null;
  }
  if (bewaard.organisatie !== null) {
    return { organisatie: { id: bewaard.organisatie, naam: organisatie ?? bewaard.naam } };
  }
  return bewaard.soort === null ? GEEN : { soort: bewaard.soort };
}

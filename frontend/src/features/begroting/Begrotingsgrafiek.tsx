import { useTranslation } from 'react-i18next';
import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import type { Begroting } from '../../lib/api';
import { formatBedrag, formatTotaal } from '../../lib/format/geld';
import { useTaal } from '../../lib/i18n/useTaal';
import { Kop } from '../../ui/basis/Kop';
import stijl from './Begrotingsgrafiek.module.css';
import { grafiekgegevens } from './grafiekgegevens';

/** The same figures as the table above it, as stacked columns; it adds nothing, so it is one picture. */
export default function Begrotingsgrafiek({ begroting }: { begroting: Begroting }) {
  const { t } = useTranslation();
  const { taal, langVanInhoud } = useTaal();
  const { reeksen, kolommen } = grafiekgegevens(begroting);
  if (reeksen.length === 0) return null;
  const bovenop = reeksen.at(-1)?.code;
  return (
    <figure className={stijl.figuur}>
      <figcaption>
        <Kop niveau={2}>{t('begroting.grafiek')}</Kop>
        <p className="stil">{t('begroting.grafiekUitleg')}</p>
      </figcaption>
      <div className={stijl.vlak}>
        <div className={stijl.grafiek} role="img" aria-label={t('begroting.grafiekLabel')}>
          <ResponsiveContainer>
            <BarChart
              data={kolommen}
              margin={{ top: 44, right: 8, bottom: 0, left: 8 }}
              accessibilityLayer={false}
            >
              <CartesianGrid vertical={false} stroke="#d8dde5" />
              <XAxis dataKey="jaar" tickLine={false} axisLine={{ stroke: '#8590a0' }} />
              <YAxis
                width={74}
                tickLine={false}
                axisLine={false}
                tickFormatter={(euros: number) => formatBedrag(String(euros), taal)}
              />
              {reeksen.map(({ code, kleur }) => (
                <Bar
                  key={code}
                  dataKey={({ delen }: (typeof kolommen)[number]) => delen[code] ?? 0}
                  name={code}
                  stackId="jaar"
                  fill={kleur}
                  stroke="#fff"
                  strokeWidth={1}
                  maxBarSize={72}
                  isAnimationActive={false}
                >
                  {code === bovenop && (
                    <LabelList
                      content={({ x, y, width, index }) => (
                        <Kolomlabel
                          x={Number(x) + Number(width) / 2}
                          y={Number(y)}
                          regels={kolomregels(begroting, index ?? 0, taal)}
                        />
                      )}
                    />
                  )}
                </Bar>
              ))}
            </BarChart>
          </ResponsiveContainer>
        </div>
        <ul className={stijl.legenda} lang={langVanInhoud}>
          {[...reeksen].reverse().map(({ code, naam, kleur }) => (
            <li key={code}>
              <i style={{ background: kleur }} />
              {naam}
            </li>
          ))}
        </ul>
      </div>
    </figure>
  );
}

/** The total of a year, with its PMs on a line of their own. */
function kolomregels({ totalen }: Begroting, index: number, taal: 'nl' | 'en'): string[] {
  const totaal = totalen[index];
  if (!totaal) return [];
  const [bedrag = '', pm] = formatTotaal(totaal, taal).split(' + ');
  return pm ? [bedrag, `+ ${pm}`] : [bedrag];
}

function Kolomlabel({ x, y, regels }: { x: number; y: number; regels: string[] }) {
  return (
    <text x={x} y={y - 8 - (regels.length - 1) * 17} textAnchor="middle" className={stijl.label}>
      {regels.map((regel, i) => (
        <tspan key={regel} x={x} dy={i === 0 ? 0 : 17}>
          {regel}
        </tspan>
      ))}
    </text>
  );
}

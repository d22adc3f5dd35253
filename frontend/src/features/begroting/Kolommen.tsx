import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import type { Totaal } from '../../lib/api';
import { formatBedrag, formatTotaal } from '../../lib/format/geld';
import { useTaal } from '../../lib/i18n/useTaal';
import type { Grafiekgegevens, Kolom } from './grafiekgegevens';
import { Kolomlabel } from './Kolomlabel';

interface Props {
  gegevens: Grafiekgegevens;
  totalen: Totaal[];
  /** Rows instead of columns. */
  liggend: boolean;
}

export function Kolommen({ gegevens, totalen, liggend }: Props) {
  const { taal } = useTaal();
  const { reeksen, kolommen, strepen } = gegevens;
  const bovenop = reeksen.at(-1)?.code;
  const jaren = { dataKey: 'jaar', tickLine: false, type: 'category' } as const;
  const euros = {
    type: 'number',
    domain: [0, strepen.at(-1) ?? 0],
    ticks: strepen,
    tickLine: false,
    axisLine: false,
    tickFormatter: (bedrag: number) => formatBedrag(String(bedrag), taal),
  } as const;
  return (
    <ResponsiveContainer>
      <BarChart
        data={kolommen}
        layout={liggend ? 'vertical' : 'horizontal'}
        margin={liggend ? { top: 4, right: 104 } : { top: 24, right: 8, left: 8 }}
        accessibilityLayer={false}
      >
        <CartesianGrid horizontal={!liggend} vertical={false} stroke="#d8dde5" />
        {liggend ? <XAxis {...euros} hide /> : <XAxis {...jaren} />}
        {liggend ? (
          <YAxis {...jaren} width={42} axisLine={false} />
        ) : (
          <YAxis {...euros} width={74} />
        )}
        {reeksen.map(({ code, kleur }) => (
          <Bar
            key={code}
            dataKey={({ delen }: Kolom) => delen[code] ?? 0}
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
                content={({ x, y, width, height, index = 0 }) => (
                  <Kolomlabel
                    vak={{
                      x: Number(x),
                      y: Number(y),
                      width: Number(width),
                      height: Number(height),
                    }}
                    tekst={totalen[index] ? formatTotaal(totalen[index], taal) : ''}
                    liggend={liggend}
                  />
                )}
              />
            )}
          </Bar>
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}

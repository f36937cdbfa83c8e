/** The few shapes of the interface, on a 16-unit grid. Always beside a text: they carry no meaning alone. */
const TRACES = {
  etoile: 'M8 .5l1.6 5.9L15.5 8l-5.9 1.6L8 15.5 6.4 9.6.5 8l5.9-1.6z',
  coche: 'M2.5 8.5l3.5 3.5 7.5-8',
  croix: 'M3.5 3.5l9 9m0-9l-9 9',
  chevron: 'M6 3.5L10.5 8 6 12.5',
  loupe: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zm3.2 7.7l3.8 3.8',
  menu: 'M2 4h12M2 8h12M2 12h12',
} as const;

export type NomIcone = keyof typeof TRACES;

export function Icone({ nom }: { nom: NomIcone }) {
  return (
    <svg className={`icone icone-${nom}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={TRACES[nom]} />
    </svg>
  );
}

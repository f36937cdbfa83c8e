import { formaterMoisJour, formaterNombre } from '../composants/formats.ts';
import { formaterValeur } from '../composants/trace.ts';

type PropsValeurDroit = { valeur: unknown; unite: string | null };

type Ligne = Readonly<Record<string, unknown>>;

/** A value of the law: a number, words, a list, or a table. What is not published says so. */
export function ValeurDroit({ valeur, unite }: PropsValeurDroit) {
  if (valeur === null || valeur === undefined) return <em>valeur non publiée</em>;
  if (Array.isArray(valeur)) return valeur.map(String).join(', ');
  if (typeof valeur !== 'object') return ecrireSimple(valeur, unite);
  const lignes = Object.entries(valeur as Ligne);
  const table = lignes.every(([, v]) => typeof v === 'object' && v !== null && !Array.isArray(v));
  return table ? <Table lignes={lignes as [string, Ligne][]} /> : <Liste lignes={lignes} />;
}

function ecrireSimple(valeur: unknown, unite: string | null): string {
  if (typeof valeur !== 'number' && typeof valeur !== 'boolean') return ecrireTexte(String(valeur));
  return formaterValeur(valeur, typeof valeur === 'number' ? (unite ?? undefined) : undefined);
}

/** `09-30` is a day of any year; the other texts are as they are written, dates in our order. */
function ecrireTexte(texte: string): string {
  return /^\d{2}-\d{2}$/.test(texte) ? formaterMoisJour(texte) : formaterValeur(texte);
}

function Liste({ lignes }: { lignes: readonly [string, unknown][] }) {
  return (
    <ul className="valeur-liste">
      {lignes.map(([cle, v]) => (
        <li key={cle}>
          {cle}&nbsp;: {Array.isArray(v) ? v.join(', ') : v === null ? '–' : ecrireSimple(v, null)}
        </li>
      ))}
    </ul>
  );
}

function Table({ lignes }: { lignes: readonly [string, Ligne][] }) {
  const colonnes = Object.keys(lignes[0]?.[1] ?? {});
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on a phone, and the keyboard must be able to
    <section className="valeur-table" aria-label="Table de valeurs" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Groupe</th>
            {colonnes.map((colonne) => (
              <th key={colonne} scope="col" className="nombre">
                {colonne.replace('.', ',')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lignes.map(([cle, ligne]) => (
            <tr key={cle}>
              <th scope="row">{cle}</th>
              {colonnes.map((colonne) => (
                <td key={colonne} className="nombre">
                  {typeof ligne[colonne] === 'number' ? formaterNombre(ligne[colonne]) : '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

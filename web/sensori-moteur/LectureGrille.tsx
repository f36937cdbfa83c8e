import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { formaterNombre } from '../composants/formats.ts';
import type { GrilleLue } from './grille-saisie.ts';

/** A grid as it is read: its questions, its scores, its brackets. */
export function LectureGrille({ grille }: { grille: GrilleLue }) {
  return (
    <dl className="fiche">
      {grille.items.map(({ cle, libelle, domaineNom, choix }) => (
        <div key={cle}>
          <dt>
            {libelle} <small>{domaineNom}</small>
          </dt>
          <dd>{choix.map((c) => `${c.score} : ${c.libelle}`).join(' · ')}</dd>
        </div>
      ))}
      {grille.tranches.map(({ des, points }) => (
        <div key={des}>
          <dt>Total de {formaterNombre(des)} ou plus</dt>
          <dd>{formaterNombre(points)} points</dd>
        </div>
      ))}
    </dl>
  );
}

/** Makes a new version from a published grid. */
export function RenouvelerGrille({ cle }: { cle: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="intention" value="renouveler" />
      <input type="hidden" name="cle" value={cle} />
      <Bouton variante="secondaire">Faire une nouvelle version</Bouton>
    </Form>
  );
}

type PropsPublier = { version: number; cle: string; manques: Readonly<Record<string, string>> };

/** Publishes a draft, or says what still prevents it. */
export function PublierGrille({ version, cle, manques }: PropsPublier) {
  const phrases = Object.values(manques);
  return (
    <section aria-labelledby="publier">
      <h2 id="publier">Publier</h2>
      {phrases.length > 0 ? (
        <>
          <p>Le brouillon est gardé. Avant de le publier&nbsp;:</p>
          <ul>
            {phrases.map((phrase) => (
              <li key={phrase}>{phrase}</li>
            ))}
          </ul>
        </>
      ) : (
        <Form method="post">
          <p>
            Une fois publiée, la grille ne change plus&nbsp;: les pôles s’en servent dès maintenant.
            Enregistrez d’abord vos derniers changements.
          </p>
          <input type="hidden" name="intention" value="publier" />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="cle" value={cle} />
          <Bouton>Publier la grille</Bouton>
        </Form>
      )}
    </section>
  );
}

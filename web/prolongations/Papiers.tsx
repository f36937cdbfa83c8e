import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import type { ProlongationVue } from './prolongation.ts';

type PropsPapiers = Pick<ProlongationVue, 'papiers'> & { cles: Readonly<Record<string, string>> };

/** The papers of a prolongation that can be issued now. */
export function Papiers({ papiers, cles }: PropsPapiers) {
  if (papiers.length === 0) return null;
  return (
    <section aria-labelledby="titre-papiers">
      <h2 id="titre-papiers">Documents</h2>
      <p>Chaque document émis reste dans le dossier de l’élève, tel qu’il a été remis.</p>
      <div className="actions">
        {papiers.map(({ modele, libelle }) => (
          <Form key={modele} method="post" preventScrollReset>
            <input type="hidden" name="cle" value={cles[modele]} />
            <input type="hidden" name="modele" value={modele} />
            <Bouton variante="secondaire" name="intention" value="emettre">
              Émettre&nbsp;: {libelle}
            </Bouton>
          </Form>
        ))}
      </div>
    </section>
  );
}

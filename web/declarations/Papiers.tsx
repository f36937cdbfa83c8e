import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Instant } from '../composants/Valeurs.tsx';
import type { DeclarationVue } from './vues.ts';

/** Papers issued, and those that may be issued now. */
export function Papiers({ declaration, cle }: { declaration: DeclarationVue; cle: string }) {
  const { declarationId, papiers, possibles } = declaration;
  if (papiers.length === 0 && possibles.length === 0) return null;
  return (
    <section id="documents">
      <h2>Documents</h2>
      <ul className="documents">
        {papiers.map(({ documentId, titre, emisLe }) => (
          <li key={documentId}>
            <div>
              <h3>{titre}</h3>
              <p>
                Émis le <Instant le={emisLe} />
              </p>
            </div>
            <a href={`/declarations/${declarationId}/papiers/${documentId}`}>
              Ouvrir (PDF)<span className="invisible"> {titre}</span>
            </a>
          </li>
        ))}
        {possibles.map(({ modele, titre }) => (
          <li key={modele}>
            <div>
              <h3>{titre}</h3>
            </div>
            <Form method="post">
              <input type="hidden" name="cle" value={`${cle.slice(0, -2)}${modele.length + 10}`} />
              <input type="hidden" name="modele" value={modele} />
              <Bouton variante="secondaire" name="intention" value="emettre">
                Émettre<span className="invisible"> {titre}</span>
              </Bouton>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Form, Link } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Etat, type TonEtat } from '../composants/Etat.tsx';
import type { DeclarationVue } from './vues.ts';

const SECTIONS: Readonly<Record<string, { ton: TonEtat; libelle: string }>> = {
  'a-faire': { ton: 'a-faire', libelle: 'À faire' },
  'en-cours': { ton: 'en-cours', libelle: 'En cours' },
  complet: { ton: 'fait', libelle: 'Complet' },
  'non-requis': { ton: 'neutre', libelle: 'Non requis' },
};
const PARTIES: Readonly<Record<string, { ton: TonEtat; libelle: string }>> = {
  manquante: { ton: 'a-faire', libelle: 'Attendue' },
  signee: { ton: 'fait', libelle: 'Donnée' },
  refusee: { ton: 'refus', libelle: 'Refusée' },
  'a-reprendre': { ton: 'attention', libelle: 'À donner de nouveau' },
};

/** Annexe 2b section by section, annexe 2c party by party, then the sending. */
export function Annexes({ declaration, cle }: { declaration: DeclarationVue; cle: string }) {
  const { declarationId, dossier, peut, version } = declaration;
  if (!dossier) return null;
  return (
    <>
      {dossier.sections && (
        <section>
          <h2>Annexe 2b&nbsp;: suivi de l’élève</h2>
          <dl className="fiche">
            {dossier.sections.map(({ cle: section, titre, etat }) => (
              <div key={section}>
                <dt>
                  {peut.rediger ? (
                    <Link to={`/declarations/${declarationId}/sections/${section}`}>{titre}</Link>
                  ) : (
                    titre
                  )}
                </dt>
                <dd>
                  <Etat ton={SECTIONS[etat]?.ton ?? 'neutre'}>{SECTIONS[etat]?.libelle}</Etat>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section>
        <h2>Annexe 2c&nbsp;: signatures des nouveaux partenaires</h2>
        <dl className="fiche">
          {dossier.parties.map(({ partie, titre, etat }) => (
            <div key={partie}>
              <dt>{titre}</dt>
              <dd>
                <Etat ton={PARTIES[etat]?.ton ?? 'neutre'}>{PARTIES[etat]?.libelle}</Etat>
              </dd>
            </div>
          ))}
        </dl>
        {peut.rediger && dossier.acteId && (
          <p>
            <Link to={`/actes/${dossier.acteId}`}>Recueillir les signatures</Link>
          </p>
        )}
      </section>
      {peut.rediger && (
        <Form method="post" className="formulaire-guide">
          <input type="hidden" name="cle" value={cle} />
          <input type="hidden" name="version" value={version} />
          <div className="formulaire-pied">
            {dossier.annexesPretes && (
              <Bouton name="intention" value="transmettre">
                Transmettre la déclaration
              </Bouton>
            )}
            <Bouton variante="danger" name="intention" value="abandonner">
              Abandonner cette déclaration
            </Bouton>
            <p className="ligne-brouillon">
              {dossier.annexesPretes
                ? 'Enregistrée, et pas encore transmise.'
                : 'Enregistrée, et pas encore transmise : les deux annexes sont complètes et signées d’abord.'}
            </p>
          </div>
        </Form>
      )}
    </>
  );
}

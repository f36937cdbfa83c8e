import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Form, Link } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { GroupeRadio } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';

type Vue = Sortie<'propositions.consulterSecondaire'>;
type PropsFormulaireSecondaire = {
  vue: Vue;
  aujourdhui: string;
  cle: string;
  retour: string;
  echec: EchecSaisie | undefined;
};

/** The school of destination, and one answer for each partner. */
export function FormulaireSecondaire({ vue, aujourdhui, cle, retour, echec }: PropsFormulaireSecondaire) {
  const { destination, trouvees } = vue;
  const ecoles = [
    ...(destination ? [{ valeur: destination.id, libelle: destination.nom }] : []),
    ...trouvees
      .filter(({ id }) => id !== destination?.id)
      .map(({ id, nom, localite }) => ({ valeur: id, libelle: `${nom}, ${localite}` })),
  ];
  if (ecoles.length === 0) return null;
  const lier = (nom: string, defaut: string) => ({
    nom,
    valeur: echec?.saisie[nom] ?? defaut,
    erreur: echec?.erreurs[nom],
  });
  return (
    <Form method="post" noValidate className="formulaire-guide" key={vue.version}>
      <RecapitulatifErreurs echec={echec} />
      <input type="hidden" name="cle" value={cle} />
      <input type="hidden" name="version" value={vue.version} />
      <GroupeRadio
        {...lier('ecoleDestinationId', destination?.id ?? '')}
        legende="Quelle est l’école secondaire de destination ?"
        options={ecoles}
      />
      {vue.partenaires.map((p) => (
        <section key={p.partenaire} aria-labelledby={`partenaire-${p.partenaire}`}>
          <h2 id={`partenaire-${p.partenaire}`}>{p.titre}</h2>
          <GroupeRadio
            {...lier(`reponses.${p.partenaire}.reponse`, p.reponse)}
            legende={
              <>
                La priorité<span className="invisible"> : {p.titre}</span>
              </>
            }
            options={vue.reponsesPossibles}
          />
          <Champ
            {...lier(`reponses.${p.partenaire}.le`, p.le ?? '')}
            genre="date"
            libelle={
              <>
                Répondu le<span className="invisible"> : {p.titre}</span>
              </>
            }
            max={aujourdhui}
            facultatif
          />
          <Champ
            {...lier(`reponses.${p.partenaire}.motif`, p.motif)}
            genre="zone"
            lignes={2}
            libelle={
              <>
                Motif d’un refus<span className="invisible"> : {p.titre}</span>
              </>
            }
            longueurMaximale={2000}
            facultatif
          />
        </section>
      ))}
      <div className="formulaire-pied">
        <Bouton>Enregistrer le suivi</Bouton>
        <Link to={retour}>Revenir au dossier sans rien changer</Link>
      </div>
    </Form>
  );
}

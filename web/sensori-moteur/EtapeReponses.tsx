import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { GroupeRadio } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { FormulairePassation } from './FormulairePassation.tsx';
import { estDesReponses, type GrilleVue, nommerReponse, porter, type Saisie } from './passation.ts';

type PropsEtapeReponses = {
  grille: GrilleVue;
  saisie: Saisie;
  /** A reason is asked for a correction. */
  corrige: boolean;
  retour: string;
  echec: EchecSaisie | undefined;
};

/** Second step: the questions of the grid, one by one, and who passed the scale. */
export function EtapeReponses({ grille, saisie, corrige, retour, echec }: PropsEtapeReponses) {
  const lier = (nom: string) => ({ nom, valeur: saisie[nom], erreur: echec?.erreurs[nom] });
  const portees = { ...porter(saisie, estDesReponses), grilleId: grille.grilleId };
  return (
    <FormulairePassation
      rang={2}
      sujet="les réponses"
      portees={portees}
      retour={retour}
      echec={echec}
      boutons={
        <>
          <Bouton name="intention" value="verifier">
            Voir le résultat
          </Bouton>
          <Bouton variante="secondaire" name="intention" value="reprendre">
            Changer le bilan ou la date
          </Bouton>
        </>
      }
    >
      {grille.essai && (
        <Avis genre="attention" titre="Grille d’essai">
          <p>Cette grille est inventée : son résultat n’a aucune valeur officielle.</p>
        </Avis>
      )}
      <h2>{grille.titre}</h2>
      {grille.items.map(({ cle, libelle, domaineNom, choix }) => (
        <GroupeRadio
          key={cle}
          {...lier(nommerReponse(cle))}
          legende={libelle}
          aide={domaineNom}
          options={choix.map((c) => ({ valeur: String(c.score), libelle: `${c.libelle} (${c.score})` }))}
        />
      ))}
      <Champ
        {...lier('equipe')}
        genre="zone"
        lignes={3}
        libelle="Qui a passé l’échelle ?"
        aide="Une personne par ligne, « nom, fonction » : la coordination, et l’équipe du pôle ou de l’école spécialisée. Ce texte est chiffré."
        longueurMaximale={500}
      />
      {corrige && (
        <Champ
          {...lier('motif')}
          genre="zone"
          lignes={2}
          libelle="Que corrigez-vous, et pourquoi ?"
          aide="L’ancienne version reste lisible, avec ce motif. Ce texte est chiffré."
          longueurMaximale={300}
        />
      )}
    </FormulairePassation>
  );
}

import { SITUATIONS } from '@polaris/regles/recrutement/vocabulaire.ts';
import { Champ } from '../composants/Champ.tsx';
import { FormulairePage, lier, type PropsSaisie } from '../composants/FormulairePage.tsx';
import { ChampsTitres } from './ChampsTitres.tsx';
import type { AppelVu, CandidatureVue, ChoixVu } from './vue.ts';

type PropsFormulaireServir = PropsSaisie & { appel: AppelVu; candidature: CandidatureVue; choix: ChoixVu };

/** Gives a post to a candidate: titles, hooked function, situation, days; the member and its charge are made. */
export function FormulaireServir({ appel, candidature, choix, echec, ...saisie }: PropsFormulaireServir) {
  const fonctions = [...new Set(appel.postes.map(({ fonction }) => fonction))];
  const libres = appel.postes.filter(({ fonction, attribue }) => fonction === choix.fonction && !attribue);
  const emplois = [
    ...libres.map(({ id, fonction, fraction }) => ({
      valeur: `poste:${id}`,
      libelle: `${fonction}, ${fraction} (emploi de l’appel)`,
    })),
    ...appel.charges.map(({ id, nom, fonction, volume }) => ({
      valeur: `remplace:${id}`,
      libelle: `Remplacer ${nom} : ${fonction}, ${volume}`,
    })),
  ];
  return (
    <FormulairePage
      {...saisie}
      echec={echec}
      titre={`Retenir ${candidature.nom}, ${choix.fonction}`}
      intention="servir"
      bouton="Retenir et créer la charge"
      portees={{ choixId: choix.id, version: String(choix.version) }}
    >
      <p>
        La décision appartient au pouvoir organisateur. Polaris vérifie le palier, le titre et les points.
      </p>
      <Champ {...lier(echec, 'emploi')} genre="liste" libelle="Emploi" options={emplois} />
      <ChampsTitres
        legende="Titres vérifiés"
        fonctions={fonctions}
        acquis={candidature.titres}
        echec={echec}
      />
      <Champ
        {...lier(echec, 'accroche')}
        genre="liste"
        libelle="Fonction d’accroche, si plusieurs ont le même titre"
        invite="Celle du meilleur titre"
        options={fonctions.map((fonction) => ({ valeur: fonction, libelle: fonction }))}
        facultatif
      />
      <Champ
        {...lier(echec, 'situation', 'temporaire')}
        genre="liste"
        libelle="Situation"
        options={Object.entries(SITUATIONS).map(([valeur, libelle]) => ({ valeur, libelle }))}
      />
      {candidature.membres.length > 0 && (
        <Champ
          {...lier(echec, 'membreId')}
          genre="liste"
          libelle="Cette personne est-elle déjà dans l’équipe ?"
          invite="Non, ajouter une personne"
          options={candidature.membres.map(({ id, nom }) => ({ valeur: id, libelle: `Oui, ${nom}` }))}
          facultatif
        />
      )}
      <Champ {...lier(echec, 'du')} genre="date" libelle="À partir du" largeur="moyenne" />
      <Champ
        {...lier(echec, 'au')}
        genre="date"
        libelle="Premier jour après la fin"
        aide="Vide : jusqu’à nouvel ordre."
        largeur="moyenne"
        facultatif
      />
    </FormulairePage>
  );
}

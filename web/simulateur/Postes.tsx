import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { formaterNombre } from '../composants/formats.ts';
import { motsFraction } from '../equipe/fractions.ts';
import { compterLignes, type Saisie } from '../regles/essai.ts';
import type { Erreurs } from './simulation.ts';
import type { LigneTable } from './table.ts';

type PropsPostes = {
  saisie: Saisie;
  erreurs: Erreurs;
  table: readonly LigneTable[];
  disponibles: number | null;
};

/** The posts of the staff, row by row: function, fraction, how many. */
export function Postes({ saisie, erreurs, table, disponibles }: PropsPostes) {
  const fonctions = table.flatMap((ligne) => ligne.fonctions).map((nom) => ({ valeur: nom, libelle: nom }));
  const fractions = Object.keys(table[0]?.points ?? {}).map((valeur) => ({
    valeur,
    libelle: motsFraction(valeur),
  }));
  const lignes = Array.from({ length: compterLignes(saisie, 'postes') }, (_, rang) => `postes.${rang}`);
  const minimum =
    disponibles === null
      ? ''
      : ` Sans nombre, le minimum légal de l’enveloppe calculée : ${formaterNombre(disponibles)}.`;
  return (
    <fieldset className="champ liste-faits">
      <legend>Le cadre de l’équipe</legend>
      <Champ
        nom="points"
        genre="nombre"
        largeur="courte"
        libelle="Points affectés aux traitements"
        aide={saisie.points ? undefined : `Ceux du siège ou de l’école partenaire.${minimum}`}
        valeur={saisie.points}
        erreur={erreurs.points}
        facultatif
      />
      {lignes.map((ligne, rang) => (
        <fieldset key={ligne} className="ligne-faits">
          <legend>Poste {rang + 1}</legend>
          <div className="ligne-faits-champs">
            <Champ
              nom={`${ligne}.fonction`}
              genre="liste"
              libelle="Fonction"
              invite="Aucune"
              options={fonctions}
              valeur={saisie[`${ligne}.fonction`]}
              facultatif
            />
            <Champ
              nom={`${ligne}.fraction`}
              genre="liste"
              libelle="Fraction de charge"
              invite="temps plein (5/5)"
              options={fractions.filter(({ valeur }) => valeur !== '5/5')}
              valeur={saisie[`${ligne}.fraction`]}
              facultatif
            />
            <Champ
              nom={`${ligne}.nombre`}
              genre="nombre"
              largeur="courte"
              libelle="Nombre"
              valeur={saisie[`${ligne}.nombre`] || '1'}
              erreur={erreurs[`${ligne}.nombre`]}
              facultatif
            />
          </div>
        </fieldset>
      ))}
      <Bouton variante="secondaire" name="ajouter" value="postes">
        Ajouter un poste
      </Bouton>
    </fieldset>
  );
}

import { INSTANCES } from '../avis-prolongation/intitules.ts';
import { blocChamps, blocMention, blocSignatures } from '../commun/blocs.ts';
import { boiteCpms, boiteEcole, boitePole, boiteResponsable } from '../commun/boites.ts';
import { nomComplet } from '../commun/champs.ts';
import { champ, champJour, champsEcole, champsEleve, siUtile, titreAnnee } from '../commun/champs-communs.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import type { FaitsPdfProlongation } from './faits.ts';

/** A prolongation in the same ordinary school, with the agreement of its partners. */
export function construireVuePdfProlongation(faits: FaitsPdfProlongation | null): VueFormulaire {
  const signatures = faits?.signatures;
  return construireFormulaire('pdf-prolongation', faits, {
    sujet: faits === null ? null : nomComplet(faits.eleve),
    periode: titreAnnee(faits?.anneeScolaire),
    blocs: [
      blocChamps('L’élève', champsEleve(faits?.eleve), { paires: 2 }),
      blocChamps('Les écoles', [
        ...champsEcole('École d’enseignement ordinaire', faits?.ecoleOrdinaire),
        ...champsEcole('École d’enseignement spécialisé', faits?.ecoleSpecialisee),
        siUtile(champ('CPMS qui assure la guidance', faits?.cpms)),
      ]),
      blocChamps('L’intégration prolongée', [
        champ('Type d’intégration', 'Permanente totale (IPT)'),
        champJour('Début de la première année', faits?.integration.premierDebut),
        champJour('Début de la prolongation', faits?.integration.debut),
        siUtile(champJour('Fin prévue', faits?.integration.fin)),
        champ('Année d’étude', faits?.integration.anneeEtude),
        champ('Avis favorable rendu par', faits?.avis ? INSTANCES[faits.avis.instance] : null),
        champJour('Date de l’avis', faits?.avis?.le),
      ]),
      blocSignatures('Les partenaires marquent leur accord sur la prolongation', [
        boiteEcole(faits?.ecoleOrdinaire.nom, signatures?.ecoleOrdinaire),
        boitePole(faits?.pole.siege.nom, signatures?.pole),
        ...(faits === null || faits.signatures.avisCpms !== null
          ? [
              boiteCpms(
                'Avis du CPMS, s’il est prévu par le protocole ou rendu d’initiative',
                faits?.cpms,
                signatures?.avisCpms,
              ),
            ]
          : []),
        boiteResponsable(signatures?.responsable),
      ]),
      blocMention(
        'Ce document prolonge une intégration dans la même école d’enseignement ordinaire ; un changement d’école ou de pôle demande un PDF d’arrêt. L’original reste au pôle territorial, l’école en garde une copie.',
      ),
    ],
  });
}

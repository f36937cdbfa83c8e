import type { Droit } from '../droit.ts';
import { creerLecteur, rentreeOuDerniere } from '../lecture.ts';
import { formater, produit, quotient, somme } from '../nombre.ts';
import type { FaitsLus, Regle } from '../regle.ts';
import { type Raison, type Resultat, resultat, sansValeur } from '../resultat.ts';

const CHARGE = 'equipe.charge-complete';
const MIXTE = 'equipe.charge-mixte';
const DECIMALES = 6;

/**
 * Total charge of a member who works in a pôle and elsewhere (EQU-8). Each segment is `prestees` periods out
 * of `sur`; in a pôle a full charge is 36. `valeur` is a part of a full time (1 = full time).
 */
export const chargeTotale: Regle = {
  nom: 'equipe.chargeTotale',
  titre: 'Charge totale d’un membre du personnel',
  description:
    'Additionne les charges exercées dans le pôle, en 36es, et ailleurs, chacune avec son diviseur. 12/24 hors du pôle et 18/36 dans le pôle font un temps plein.',
  registre: ['EQU-8', 'EQU-3'],
  parametres: [CHARGE, MIXTE],
  formes: [
    {
      champs: {
        segments: {
          genre: 'liste',
          libelle: 'segments de charge',
          max: 6,
          element: {
            genre: 'objet',
            libelle: 'segment',
            champs: {
              lieu: { genre: 'choix', libelle: 'lieu', valeurs: ['pole', 'hors-pole'] },
              prestees: { genre: 'nombre', libelle: 'périodes prestées', min: 0, max: 60, unite: 'périodes' },
              sur: { genre: 'entier', libelle: 'charge complète', min: 1, max: 60, unite: 'périodes' },
            },
          },
        },
        anneeScolaire: {
          genre: 'annee-scolaire',
          libelle: 'année scolaire',
          aide: 'La dernière connue, si rien n’est dit.',
          facultatif: true,
        },
      },
      exemple: {
        segments: [
          { lieu: 'hors-pole', prestees: 12, sur: 24 },
          { lieu: 'pole', prestees: 18, sur: 36 },
        ],
      },
    },
  ],
  dateDeReference: rentreeOuDerniere,
  juger,
};

type Segment = { lieu: 'pole' | 'hors-pole'; prestees: number; sur: number };

function juger(faits: FaitsLus, droit: Droit, jour: string): Resultat {
  const segments = faits.segments as readonly Segment[];
  const lecteur = creerLecteur(droit, jour);
  const charge = lecteur.nombre(CHARGE);
  const mixte = lecteur.texte(MIXTE);
  if (!charge || !mixte) return lecteur.refus();
  const refus = segments.flatMap(({ lieu, sur }, rang): Raison[] => {
    if (lieu === 'hors-pole' || sur === charge.valeur) return [];
    const message = `Segment ${rang + 1} : dans un pôle, la charge complète est de ${charge.valeur} périodes, quelle que soit la fonction. Corrigez « sur ».`;
    return [
      { code: 'charge-de-pole-en-36es', message, fait: `segments[${rang}].sur`, reference: charge.reference },
    ];
  });
  if (refus.length > 0) return sansValeur('non-applicable', refus);

  const commun = segments.reduce((total, { sur }) => total * sur, 1);
  const total = quotient(
    somme(...segments.map(({ prestees, sur }) => produit(prestees, commun / sur))),
    commun,
    DECIMALES,
  );
  const message = `La charge totale dépasse un temps plein (${formater(total)}). Vérifiez les segments.`;
  return resultat(total, 'équivalent temps plein', {
    detail: { segments, tempsPlein: total === 1 },
    raisons: total > 1 ? [{ code: 'plus-d-un-temps-plein', message, fait: 'segments' }] : [],
    trace: [
      {
        libelle: 'Charge totale',
        valeur: total,
        unite: 'équivalent temps plein',
        operation: segments.map(({ prestees, sur }) => `${formater(prestees)}/${sur}`).join(' + ') || '0',
        enfants: [mixte.etape, charge.etape],
      },
    ],
  });
}

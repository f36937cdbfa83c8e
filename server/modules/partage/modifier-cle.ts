import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant, jour, nombreSaisi, texteLong } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { numeroSuivant } from './avenants.ts';
import { jugerCle } from './cle.ts';
import { refuserAvenir } from './dates.ts';
import { listerParties, modeDe, type Partie } from './parties.ts';
import { getPoleDeCle } from './pole-de-cle.ts';
import { protegeDefinitifs } from './protection.ts';

const oui = z.literal('oui').optional().catch(undefined);

const entree = z.object({
  annee: anneeScolaire,
  /** Only a PO names it: it may run the siège of several. */
  poleId: identifiant.optional(),
  parts: z
    .array(
      z.object({
        ecoleId: identifiant,
        pourcentage: nombreSaisi('Indiquez la part de cette école, 0 si elle n’en a pas.', {
          decimales: 6,
          max: 100,
        }),
      }),
    )
    .min(1, 'Donnez la part de chaque école.')
    .max(100, 'Une clé compte cent écoles au plus.'),
  decideLe: jour,
  unanimite: oui,
  sansPerte: oui,
  note: texteLong(2000).default(''),
});

/** Amends the key between siège and partners (FIN-13); the amendment before stays in the history. */
export const modifierCle = definirCas({
  nom: 'partage.modifierCle',
  titre: 'Modifier par avenant la clé entre siège et partenaires.',
  permission: 'partage.fixerCle',
  genre: 'ecriture',
  entree,
  sortie: z.object({ avenantId: identifiant, numero: z.number() }),
  async executer(contexte, { annee, poleId, parts, decideLe, unanimite, sansPerte, note }) {
    const { trx, coffre, session, instant, droit } = contexte;
    const pole = await getPoleDeCle(contexte, poleId);
    const parties = await listerParties(contexte, pole.id, annee);
    const mode = modeDe(parties);
    refuserAvenir(contexte, { decideLe });
    refuserManques({
      unanimite: mode === 'convention' && !unanimite && UNANIMITE,
      sansPerte: protegeDefinitifs(annee) && !sansPerte && SANS_PERTE,
    });
    const nommees = nommer(parts, parties);
    const jugement = jugerCle(contexte, annee, 0, nommees);
    if (jugement.issue !== 'resultat') {
      const phrase = jugement.raisons.map(({ message }) => message).join(' ');
      throw new Refus('regle-non-respectee', phrase, { champs: { 'parts.0.pourcentage': phrase } });
    }
    const numero = await numeroSuivant(contexte, 'avenant_cle', pole.id, annee);
    const { id } = await trx
      .insertInto('avenant_cle')
      .values({
        pole_id: pole.id,
        annee_scolaire: annee,
        numero,
        mode,
        decide_le: decideLe,
        unanimite: mode === 'convention' ? true : null,
        sans_perte: protegeDefinitifs(annee) ? true : null,
        note: note.trim() ? coffre.sceller(note.trim()) : null,
        jugement: JSON.stringify(jugement),
        droit_version: droit.version,
        enregistre_le: new Date(instant.epochMilliseconds),
        enregistre_par: session.compteId,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await ajouterParts(contexte, { avenantId: id, poleId: pole.id }, nommees);
    await contexte.journaliser({
      objet: 'avenant-cle',
      objetId: id,
      poleId: pole.id,
      changements: { annee, numero, mode, parts: parts.map((p) => [p.ecoleId, p.pourcentage]) },
    });
    return { avenantId: id, numero };
  },
});

const UNANIMITE =
  'Les écoles dépendent de plusieurs pouvoirs organisateurs : confirmez que la décision est unanime.';
const SANS_PERTE =
  'Confirmez que cette clé ne cause ni mise en disponibilité ni perte partielle de charge d’un membre définitif du pôle.';

function refuserManques(phrases: Record<string, string | false>): void {
  const champs = Object.fromEntries(Object.entries(phrases).filter((p): p is [string, string] => !!p[1]));
  if (Object.keys(champs).length === 0) return;
  throw new Refus('saisie-invalide', 'Certaines réponses sont à corriger.', { champs });
}

type Part = { ecoleId: string; pourcentage: number };

/** Each school of the pôle once, siège and partners alone. */
function nommer(parts: readonly Part[], parties: readonly Partie[]) {
  return parts.map(({ ecoleId, pourcentage }, rang) => {
    const partie = parties.find((p) => p.ecoleId === ecoleId);
    if (partie) return { ecoleId, nom: partie.nom, pourcentage };
    const phrase = 'Cette école n’est ni le siège ni une partenaire de votre pôle cette année-là.';
    throw new Refus('saisie-invalide', phrase, { champs: { [`parts.${rang}.pourcentage`]: phrase } });
  });
}

async function ajouterParts(
  { trx }: Contexte,
  { avenantId, poleId }: { avenantId: string; poleId: string },
  parts: readonly Part[],
): Promise<void> {
  await trx
    .insertInto('avenant_cle_part')
    .values(
      parts.map(({ ecoleId, pourcentage }) => ({
        avenant_id: avenantId,
        ecole_id: ecoleId,
        pole_id: poleId,
        pourcentage,
      })),
    )
    .execute();
}

import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, instant } from '../../kernel/champs.ts';
import { getProposable } from './proposables.ts';
import { listerSuggestions, ouvrirAvant } from './repository.ts';

const changement = z.object({ champ: z.string(), avant: z.string(), apres: z.string() });

/** The proposed changes: all those of the pôle for a coordinator, one's own for a member. */
export const lister = definirCas({
  nom: 'suggestions.lister',
  titre: 'Lister les modifications proposées.',
  permission: 'suggestions.lire',
  genre: 'lecture',
  entree: z.object({ etat: z.enum(['attente', 'toutes']).default('attente') }),
  sortie: z.object({
    suggestions: z.array(
      z.object({
        suggestionId: identifiant,
        eleveId: identifiant,
        eleve: z.string(),
        sujet: z.string(),
        vers: z.string(),
        auteur: z.string(),
        proposeeLe: instant,
        motif: z.string(),
        /** Only what differs. */
        changements: z.array(changement),
        decision: z.enum(['acceptee', 'refusee', 'caduque']).nullable(),
        decideeLe: instant.nullable(),
        decideePar: z.string().nullable(),
        decisionMotif: z.string(),
        /** What somebody else recorded meanwhile, when it made this one void. */
        enregistre: z.array(z.object({ champ: z.string(), valeur: z.string() })),
      }),
    ),
  }),
  async executer({ trx, coffre }, { etat }) {
    const clair = (scelle: Uint8Array | null) => (scelle ? coffre.ouvrir<string>(scelle) : '');
    const lignes = await listerSuggestions(trx, { toutes: etat === 'toutes' });
    return {
      suggestions: lignes.map((s) => {
        const { sujet, vers, valeurs } = ouvrirAvant(coffre, s);
        const apres = getProposable(s.cas_usage).lireApres(coffre.ouvrir(s.entree)).valeurs;
        const enregistre = s.enregistre ? coffre.ouvrir<Record<string, string>>(s.enregistre) : {};
        return {
          suggestionId: s.id,
          eleveId: s.eleve_id,
          eleve: `${s.prenom} ${s.nom}`,
          sujet,
          vers,
          auteur: s.auteur,
          proposeeLe: s.proposee_le,
          motif: clair(s.motif),
          changements: Object.entries(apres)
            .map(([champ, valeur]) => ({ champ, avant: valeurs[champ] ?? '', apres: valeur }))
            .filter((c) => c.avant !== c.apres),
          decision: s.decision,
          decideeLe: s.decidee_le,
          decideePar: s.decideur,
          decisionMotif: clair(s.decision_motif),
          enregistre: Object.entries(enregistre).map(([champ, valeur]) => ({ champ, valeur })),
        };
      }),
    };
  },
});

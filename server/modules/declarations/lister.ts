import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant } from '../../kernel/champs.ts';
import { porteePole } from '../../kernel/session.ts';
import { horlogeVue, lireHorloge } from './horloge.ts';
import { attendUnActe } from './prendre-acte.ts';
import { declarations } from './repository.ts';
import { CLES_ETATS } from './situations.ts';
import { declarationVue, versVue } from './vue.ts';

const LIMITE = 500;

/** Declarations in reach, filtered: what each role follows, as a list that can be exported as it is. */
export const lister = definirCas({
  nom: 'declarations.lister',
  titre: 'Lister les déclarations après le 30 septembre.',
  permission: 'declarations.lire',
  genre: 'lecture',
  entree: z.object({
    annee: anneeScolaire.optional(),
    genre: z.enum(['premiere-ipt-tardive', 'derogation-ministerielle']).optional(),
    etat: z.enum(CLES_ETATS).optional(),
    poleId: identifiant.optional(),
    /** Only those that wait for the role of the session. */
    aTraiter: z.boolean().default(false),
    /** Only requests whose delay is over or nearly so. */
    retard: z.boolean().default(false),
  }),
  sortie: z.object({
    lignes: z.array(
      declarationVue.extend({
        /** False for the former pôle of a pupil whom another pôle will accompany. */
        sienne: z.boolean(),
        attendUnActe: z.boolean(),
        horloge: horlogeVue.pick({ etat: true, joursRestants: true, echeance: true }).nullable(),
      }),
    ),
  }),
  async executer({ trx, droit, aujourdhui, session }, filtres) {
    const { annee, genre, etat, poleId, aTraiter, retard } = filtres;
    const lues = await declarations(trx)
      .$if(annee !== undefined, (v) => v.where('d.annee_scolaire', '=', annee ?? ''))
      .$if(genre !== undefined, (v) => v.where('d.genre', '=', genre ?? 'premiere-ipt-tardive'))
      .$if(etat !== undefined, (v) => v.where('d.etat', '=', etat ?? 'transmise'))
      .$if(poleId !== undefined, (v) => v.where('d.pole_id', '=', poleId ?? ''))
      // What is still in preparation is the pôle's alone.
      .$if(session.active.genrePortee === 'tout', (v) =>
        v.where('d.etat', 'not in', ['a-signer', 'abandonnee']),
      )
      .orderBy('d.echeance')
      .orderBy('d.numero', 'desc')
      .limit(LIMITE)
      .execute();
    const propre = porteePole(session);
    const role = session.active.role;
    const lignes = lues.map((d) => ({
      ...versVue(d),
      sienne: propre === null || d.pole_id === propre,
      attendUnActe: attendUnActe(d),
      horloge: d.genre === 'derogation-ministerielle' ? lireHorloge(droit, d, aujourdhui) : null,
    }));
    const attend: Partial<Record<typeof role, (l: (typeof lignes)[number]) => boolean>> = {
      administration: (l) => l.attendUnActe,
      cabinet: (l) => l.etat === 'transmise' || l.etat === 'complement',
      coordonnateur: (l) => l.sienne && (l.etat === 'a-signer' || l.etat === 'complement'),
    };
    return {
      lignes: lignes
        .filter((l) => !aTraiter || (attend[role]?.(l) ?? false))
        .filter((l) => !retard || l.horloge?.etat === 'depassee' || l.horloge?.etat === 'alerte'),
    };
  },
});

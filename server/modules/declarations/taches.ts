import type { EtatDeclaration } from '../../db/schema.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { estPermis } from '../../kernel/permissions.ts';
import { porteePole } from '../../kernel/session.ts';
import { parEcheance, type TacheVue } from '../../kernel/taches.ts';
import { lireHorloge } from './horloge.ts';
import { attendUnActe } from './prendre-acte.ts';
import { type DeclarationComplete, declarations } from './repository.ts';

const AFFICHEES = 20;
const CELLULE = 'Cellule des pôles territoriaux';

type Propose = Pick<TacheVue, 'etape' | 'porteur' | 'etat'>;

/** What the pôle has to do, or waits for, in each state. */
const DU_POLE: Partial<Record<EtatDeclaration, Propose>> = {
  'a-signer': {
    etape: 'Compléter et faire signer les annexes, puis transmettre',
    porteur: 'Vous',
    etat: 'a-faire',
  },
  complement: { etape: 'Répondre à la demande de complément', porteur: 'Vous', etat: 'attention' },
};

/** What the role of the session has to do about late declarations, most urgent first. */
export async function taches(contexte: Contexte): Promise<TacheVue[]> {
  const { trx, session, droit, aujourdhui } = contexte;
  if (!estPermis('declarations.lire', session.active.role)) return [];
  const lues = await declarations(trx)
    .where('d.etat', 'in', ['a-signer', 'transmise', 'complement', 'accordee'])
    .orderBy('d.echeance')
    .orderBy('d.numero')
    .execute();
  return lues
    .flatMap((d) => {
      const propose = proposer(contexte, d);
      if (!propose) return [];
      const horloge = d.genre === 'derogation-ministerielle' ? lireHorloge(droit, d, aujourdhui) : null;
      return [
        {
          genre: `declarations.${d.etat}`,
          titre: `${d.prenom} ${d.nom}, ${d.ecole}`,
          vers: session.active.role === 'cabinet' ? `/derogations/${d.id}` : `/declarations/${d.id}`,
          echeance: d.decidee_le ? null : (horloge?.echeance ?? null),
          ...propose,
          etat:
            horloge?.etat === 'depassee' || horloge?.etat === 'alerte'
              ? ('attention' as const)
              : propose.etat,
        },
      ];
    })
    .toSorted(parEcheance)
    .slice(0, AFFICHEES);
}

function proposer({ session }: Contexte, d: DeclarationComplete): Propose | null {
  const role = session.active.role;
  if (role === 'administration') {
    return attendUnActe(d)
      ? { etape: 'Prendre acte de la déclaration', porteur: CELLULE, etat: 'a-faire' }
      : null;
  }
  if (role === 'cabinet') {
    return d.decidee_le
      ? null
      : { etape: 'Décider de la demande de dérogation', porteur: 'Cabinet', etat: 'a-faire' };
  }
  if (porteePole(session) !== d.pole_id || d.decidee_le) return null;
  const propose = DU_POLE[d.etat];
  if (propose) return propose;
  return d.genre === 'derogation-ministerielle'
    ? { etape: 'Attendre la décision : rien ne débute sans elle', porteur: 'Cabinet', etat: 'attente' }
    : null;
}

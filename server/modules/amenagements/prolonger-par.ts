import { type Etude, etudeExiste } from '@polaris/regles/amenagements/etat-par.ts';
import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import { z } from 'zod';
import { getExercice } from '../../kernel/annee.ts';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, jour, version } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { anneeEtude, niveau, versDate } from './champs.ts';
import { actualiserContenu } from './contenu-par.ts';
import { exigerOuvert, getPar, type ParComplet, prendrePar } from './par.ts';

type Suite = Etude & { prevuJusquAu: string };

/** Adds to a PAR the school year that follows its last one; the parties sign the new duration. */
export async function ecrireProlongation(
  contexte: Contexte,
  par: ParComplet,
  lue: number,
  { prevuJusquAu, ...etude }: Suite,
): Promise<string> {
  exigerOuvert(par);
  const annee = decalerAnnee(par.annee_scolaire, 1);
  const { rentree, avant } = getExercice(contexte.droit, annee);
  const champs = {
    ...((prevuJusquAu < rentree || prevuJusquAu >= avant) && {
      prevuJusquAu: `Le protocole se prolonge en ${annee} : choisissez un jour de cette année scolaire.`,
    }),
    ...(!etudeExiste(etude) && { anneeEtude: 'Cette année d’étude n’existe pas à ce niveau.' }),
    ...(!par.ecole_niveaux.includes(etude.niveau) && {
      niveau: `Cette école n’organise pas l’enseignement ${etude.niveau}. L’élève change d’école : terminez ce protocole.`,
    }),
  };
  if (Object.keys(champs).length > 0) {
    throw new Refus('saisie-invalide', 'La prolongation est à corriger.', { champs });
  }
  await prendrePar(contexte, par.id, lue, { prevu_jusqu_au: prevuJusquAu });
  await contexte.trx
    .insertInto('par_annee')
    .values({
      pole_id: par.pole_id,
      par_id: par.id,
      annee_scolaire: annee,
      niveau: etude.niveau,
      annee_etude: etude.anneeEtude,
      ajoutee_le: versDate(contexte.instant),
    })
    .execute();
  await actualiserContenu(contexte, par.id);
  await contexte.historiser({ poleId: par.pole_id, objet: 'par', objetId: par.id }, [
    { champ: 'prevuJusquAu', avant: par.prevu_jusqu_au, apres: prevuJusquAu },
  ]);
  await contexte.journaliser({
    objet: 'par',
    objetId: par.id,
    poleId: par.pole_id,
    changements: { annee, prevuJusquAu, ...etude },
  });
  return annee;
}

/** Prolongs a PAR into the next school year. */
export const prolongerPar = definirCas({
  nom: 'amenagements.prolongerPar',
  titre: 'Prolonger un protocole d’aménagements raisonnables.',
  permission: 'par.ecrire',
  genre: 'ecriture',
  entree: z.object({ parId: identifiant, version, niveau, anneeEtude, prevuJusquAu: jour }),
  sortie: z.object({ parId: identifiant, annee: z.string() }),
  async executer(contexte, { parId, version, ...suite }) {
    const par = await getPar(contexte.trx, parId);
    return { parId, annee: await ecrireProlongation(contexte, par, version, suite) };
  },
});

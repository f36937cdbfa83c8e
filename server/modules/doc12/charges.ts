import type { Contexte } from '../../kernel/cas-usage.ts';
import type { Part } from '../equipe/index.ts';
import type { Codes } from './codes.ts';

/** A segment of work in force, with the codes typed for it. */
export type ChargeLue = {
  id: string;
  lieu: 'pole' | 'hors-pole';
  posteId: string | null;
  fonction: string;
  prestees: number;
  sur: number;
  situation: 'temporaire' | 'temporaire-prioritaire' | 'definitif' | 'contractuel';
  titre: 'TR' | 'TS' | 'TP' | 'TPNL' | null;
  etablissement: string | null;
  etablissementFase: number | null;
  niveau: 'fondamental' | 'secondaire' | null;
  conge: boolean;
  remplaceId: string | null;
  du: string;
  /** First day after; null while it goes on. */
  au: string | null;
  codes: Codes;
  /** 0 while nothing was typed. */
  versionCodes: number;
};

/** Someone of a part, with what he or she works on a day. */
export type MembreLu = {
  id: string;
  nom: string;
  prenom: string;
  matricule: string | null;
  charges: ChargeLue[];
};

type Quoi = { part: Pick<Part, 'poleId' | 'ecoleId'>; jour: string; membreId?: string | undefined };

/** The members of a part who work that day, by name, with their charges in force. */
export async function listerMembres(
  { trx, coffre }: Pick<Contexte, 'trx' | 'coffre'>,
  { part, jour, membreId }: Quoi,
): Promise<MembreLu[]> {
  let vue = trx
    .selectFrom('charge as g')
    .innerJoin('membre_personnel as m', 'm.id', 'g.membre_id')
    .leftJoin('doc12_codes as c', 'c.charge_id', 'g.id')
    .select(['m.id as membreId', 'm.nom', 'm.prenom', 'm.matricule', 'm.recherche'])
    .select(['g.id', 'g.lieu', 'g.poste_id as posteId', 'g.fonction', 'g.prestees', 'g.sur', 'g.situation'])
    .select([
      'g.titre',
      'g.etablissement',
      'g.etablissement_fase as etablissementFase',
      'g.niveau',
      'g.conge',
    ])
    .select(['g.remplace_id as remplaceId', 'g.du', 'g.au', 'c.codes', 'c.version as versionCodes'])
    .where('g.pole_id', '=', part.poleId)
    .where('g.ecole_id', '=', part.ecoleId)
    .where('g.du', '<=', jour)
    .where((eb) => eb.or([eb('g.au', 'is', null), eb('g.au', '>', jour)]));
  if (membreId) vue = vue.where('m.id', '=', membreId);
  const lignes = await vue.orderBy('m.recherche').orderBy('m.id').orderBy('g.lieu').orderBy('g.du').execute();
  return [...Map.groupBy(lignes, (ligne) => ligne.membreId).values()].flatMap((siennes) => {
    const [premiere] = siennes;
    if (!premiere) return [];
    const { membreId: id, nom, prenom, matricule } = premiere;
    const charges = siennes.map(
      ({ codes, versionCodes, prestees, membreId, nom, prenom, recherche, ...g }) => ({
        ...g,
        prestees: Number(prestees),
        codes: codes ? coffre.ouvrir<Codes>(codes) : {},
        versionCodes: versionCodes ?? 0,
      }),
    );
    return [{ id, nom, prenom, matricule: matricule ? coffre.ouvrir<string>(matricule) : null, charges }];
  });
}

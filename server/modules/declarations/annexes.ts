import type { Contexte } from '../../kernel/cas-usage.ts';
import { blocsProtocole } from '../integration/index.ts';
import { actualiserActe, type Blocs, ouvrirActe } from '../signatures/index.ts';
import { type DeclarationComplete, findContenu, getDeclaration, lireSections } from './repository.ts';

const GENRE = 'annexe-2c';

/**
 * What the new partners sign: the same blocks as a protocol, so that what they signed is the protocol once
 * the integration starts.
 */
async function lireBlocs(contexte: Contexte, declaration: DeclarationComplete): Promise<Blocs> {
  const { reponses = {} } = (await findContenu(contexte, declaration.id)) ?? {};
  return blocsProtocole(
    {
      nom: declaration.nom,
      prenom: declaration.prenom,
      naissance: declaration.naissance,
      ecole_id: declaration.ecole_id,
      ecole_origine_id: reponses.ecoleOrigineId ?? '',
      pole_id: declaration.pole_id,
      debut: declaration.debut,
      premier_debut: reponses.premierDebut ?? declaration.debut,
      niveau: declaration.niveau,
      annee_etude: declaration.annee_etude,
      type: Number(reponses.type),
    },
    await lireSections(contexte, declaration.id),
  );
}

/** Opens annexe 2c of a declaration just prepared. */
export async function ouvrirAnnexe(contexte: Contexte, declarationId: string): Promise<void> {
  const declaration = await getDeclaration(contexte.trx, declarationId);
  await ouvrirActe(contexte, {
    genre: GENRE,
    objetId: declarationId,
    poleId: declaration.pole_id,
    eleveId: declaration.eleve_id,
    ecoleId: declaration.ecole_id,
    cpmsId: declaration.cpms_id,
    blocs: await lireBlocs(contexte, declaration),
  });
}

/** Records in annexe 2c what annexe 2b says now. */
export async function actualiserAnnexe(contexte: Contexte, declaration: DeclarationComplete): Promise<void> {
  await actualiserActe(contexte, {
    genre: GENRE,
    objetId: declaration.id,
    blocs: await lireBlocs(contexte, declaration),
  });
}

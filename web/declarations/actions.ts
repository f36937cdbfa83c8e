import type { Entree, Executer } from '@polaris/server/kernel/registre.ts';
import { redirect } from 'react-router';
import { refuserIntention } from '../composants/erreurs.ts';

type Saisie = Readonly<Record<string, string>>;
type Geste = (executer: Executer, declarationId: string, saisie: Saisie, cle: string) => Promise<unknown>;

/** What the forms of a declaration do, by the value of their button. */
const GESTES: Readonly<Record<string, Geste>> = {
  transmettre: (executer, declarationId, { version }, cle) =>
    executer('declarations.transmettre', { declarationId, version }, { cle }),
  abandonner: (executer, declarationId, { version }, cle) =>
    executer('declarations.abandonner', { declarationId, version }, { cle }),
  acte: (executer, declarationId, { version }, cle) =>
    executer('declarations.prendreActe', { declarationId, version }, { cle }),
  repondre: (executer, declarationId, { version, reponse = '' }, cle) =>
    executer('declarations.repondreComplement', { declarationId, version, reponse }, { cle }),
  complement: (executer, declarationId, { version, question = '' }, cle) =>
    executer('derogations.demanderComplement', { declarationId, version, question }, { cle }),
  decider: (executer, declarationId, { version, decision, motif = '' }, cle) =>
    executer(
      'derogations.decider',
      { declarationId, version, motif, decision: decision as Entree<'derogations.decider'>['decision'] },
      { cle },
    ),
  emettre: (executer, declarationId, { modele }, cle) =>
    executer(
      'declarations.emettre',
      { declarationId, modele: modele as Entree<'declarations.emettre'>['modele'] },
      { cle },
    ),
};

/** Does what a form asks, then shows the declaration again, with what was done. */
export async function agir(executer: Executer, declarationId: string, saisie: Saisie, base: string) {
  const { intention = '', cle = '' } = saisie;
  const geste = Object.hasOwn(GESTES, intention) ? GESTES[intention] : undefined;
  if (!geste) refuserIntention();
  await geste(executer, declarationId, saisie, cle);
  return redirect(`${base}/${declarationId}?fait=${intention}`);
}

/** What was just done, in words; « enregistré » and « transmis » are not the same. */
export const FAITS: Readonly<Record<string, string>> = {
  preparee: 'La déclaration est enregistrée. Elle n’est pas encore transmise.',
  section: 'La section est enregistrée.',
  transmettre: 'La déclaration est transmise.',
  abandonner: 'La déclaration est abandonnée.',
  acte: 'La réception est enregistrée.',
  repondre: 'La réponse est transmise au cabinet.',
  complement: 'La demande de complément est transmise au pôle.',
  decider: 'La décision est enregistrée.',
  emettre: 'Le document est émis.',
};

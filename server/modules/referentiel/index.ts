/** The only door of this subject: who exists (pôles, schools, PO, CPMS) and what binds them. */
export { listerEcoles } from './lister-ecoles.ts';
export { listerPoles } from './lister-poles.ts';
export { listerSpecialisees } from './lister-specialisees.ts';
export {
  chercherCooperantes,
  findConvention,
  findEcole,
  findPole,
  findPoleCooperant,
  listerEcolesDuPole,
  listerPopulations,
} from './repository.ts';

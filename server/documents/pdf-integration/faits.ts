import type { FaitsProtocoleIpt } from '../protocole-ipt/faits.ts';

/**
 * First page of the protocol, the proof that the school transport asks for, issued at each new IPT
 * and at each prolongation. It knows nothing of the need nor of the type of special education.
 */
export type FaitsPdfIntegration = Pick<
  FaitsProtocoleIpt,
  'emission' | 'anneeScolaire' | 'eleve' | 'integration' | 'ecoleSpecialisee' | 'ecoleOrdinaire' | 'pole'
> & { genre: 'nouvelle' | 'prolongation' };

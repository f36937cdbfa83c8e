const AGE_MAJORITE = 18;

/** Majority is judged on the day of the signature (IPT-4). Both arguments are civil days. */
export function estMajeur(naissance: string, signeeLe: string): boolean {
  const majorite = Temporal.PlainDate.from(naissance).add({ years: AGE_MAJORITE });
  return Temporal.PlainDate.compare(majorite, Temporal.PlainDate.from(signeeLe)) <= 0;
}

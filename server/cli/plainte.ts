/** Bad input of the person at the command line: one French sentence, exit 1. */
export class Plainte extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Plainte';
  }
}

/** After the page was loaded anew in the middle of a booking. */
export const attempt = {
  checking: 'La pagina si è ricaricata mentre si prenotava. Si sta controllando se l’appuntamento c’è.',
  found: 'L’appuntamento è prenotato.',
  notBooked: 'L’appuntamento non è stato prenotato',
  notKept: 'L’orario non è più riservato. Può sceglierne un altro.',
  typeAgain: 'I dati scritti prima non sono salvati da nessuna parte: li scriva di nuovo.',
  goOn: 'Avanti',
};

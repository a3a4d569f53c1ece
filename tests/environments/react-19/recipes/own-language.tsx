import { defineMessages } from '@engagement-kit/model';
import { MessagesProvider } from '@engagement-kit/react';
import { SpectrumSelector, type SpectrumSelectorMessages } from '@engagement-kit/spectrum-selector';

const german = defineMessages<SpectrumSelectorMessages>('spectrum-selector', 'de', {
  legend: 'Welche Art der Beteiligung ist das?',
  hint: 'Wählen Sie eine für diese Maßnahme. In einem Projekt kann es verschiedene geben.',
  noneChosen: 'Noch ist keine Art gewählt.',
  label: '{term}:',
  aim: 'Ziel',
  promise: 'Öffentliches Versprechen',
  communication: 'Kommunikation',
  chosen: 'Gewählt',
  drawnOrganisation: 'Die Organisation',
  drawnCommunity: 'Die Gemeinschaft',
  lastWord: 'Wo das letzte Wort liegt',
  drawnBy: 'Eine Zeichnung von {by}, nicht aus der Leitlinie. Jede Art hat ihren Platz.',
  clear: 'Auswahl aufheben',
  announceChosen: '{name} gewählt.',
  announceCleared: 'Auswahl aufgehoben.',
  error: 'Fehler:',
  required: 'Wählen Sie eine Art der Beteiligung.',
  source: 'Quelle:',
  compare: 'Die Arten vergleichen',
  compareCaption: 'Die Arten der Beteiligung nebeneinander',
  type: 'Art',
  picture: 'Die Arten als Bild',
  pictureTitle: 'Arten der Beteiligung',
  shapes:
    'Das Quadrat ist die Organisation, der Kreis die Gemeinschaft; der Punkt zeigt, wo das letzte Wort liegt.',
  organisation: 'Organisation',
  community: 'Gemeinschaft',
  downloadSvg: 'Als SVG herunterladen',
  downloadPng: 'Als PNG herunterladen',
  downloaded: '{file} heruntergeladen.',
  downloadFailed: 'Hier ließ sich kein PNG machen. Laden Sie das SVG herunter.',
  notDownloaded: 'Dieser Browser konnte die Datei nicht speichern.',
});

export const Auswahl = () => (
  <MessagesProvider sets={[german]}>
    <SpectrumSelector name="type" />
  </MessagesProvider>
);

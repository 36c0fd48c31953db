import { type Indicator, yesIf } from './indicator.ts';
import { sources } from './sources.ts';

const TOOLS =
  /\b(any\s?desk|team\s?viewer|rust\s?desk|screen\s?connect|splashtop|chrome remote desktop|(?:ip[- ]?|pi|net|nano)kvm|tiny\s?pilot|remote[- ](?:control|access|desktop)(?:\s+(?:tool|software))?)\b/i;

export const remoteControlTool: Indicator = {
  id: 'remote-control-tool',
  version: 1,
  title: 'Tool for remote control reported',
  means:
    'The reason of an event, or the name of a piece of equipment, speaks of a tool by which a computer is controlled from elsewhere.',
  otherwise: 'Help desks use the same tools; a report may say that none was found. Read the text.',
  sources: [sources.insikt, sources.google],
  severity: 'medium',
  standsAlone: true,
  needs: ['reports'],
  assess: ({ record, events, equipment }) =>
    yesIf([
      ...events.flatMap(({ type, at, reason }) =>
        reason !== undefined && TOOLS.test(reason)
          ? [{ record, field: 'events.reason', raw: reason, note: `${type}, ${at}` }]
          : [],
      ),
      ...equipment.filter((item) => TOOLS.test(item)).map((item) => ({ record, field: 'equipment.item', raw: item })),
    ]),
};

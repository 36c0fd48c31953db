import { type Indicator, yesIf } from './indicator.ts';
import { sources } from './sources.ts';

export const disposableEmail: Indicator = {
  id: 'disposable-email',
  version: 1,
  title: 'Mailbox of a service that throws mail away',
  means: 'The domain of the e-mail address hands out mailboxes that last for minutes or that anybody can read.',
  otherwise:
    'People who guard their privacy use such addresses to find out who sells them. No advisory lists this sign by itself: it stands for contact details that cannot be checked.',
  sources: [sources.advisory2022],
  severity: 'medium',
  standsAlone: false,
  needs: ['emails'],
  assess: ({ record, emails }, { disposableDomains }) =>
    yesIf(
      emails
        .filter(({ domain }) => isListed(domain, disposableDomains))
        .map(({ raw }) => ({ record, field: 'emails', raw })),
    ),
};

/** The domain, or one it stands under: such services hand out subdomains too. */
const isListed = (domain: string, listed: ReadonlySet<string>): boolean =>
  domain !== '' && (listed.has(domain) || isListed(domain.split('.').slice(1).join('.'), listed));

import type { JoiningBroker } from './joining-brokers.ts';

/** Half a sentence: how a broker joins what no link does. Names nobody. */
export const joiningBrokerInWords = ({ candidates, parts }: JoiningBroker): string =>
  `one broker, of whose ${candidates} candidates ${parts.flat().length} are in it, stands between ${parts.length} groups that share too little else to be one ring`;
